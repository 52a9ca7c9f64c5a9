/** A noun right behind a name that says what it names: "Orva Sul village", "the Orvik spacecraft". */
import type { EntityType } from '../../../article/index.ts';
import { knownAs } from '../country/lexicon.ts';
import { placeKey } from '../country/place-key.ts';
import type { Name } from '../recognise/name.ts';

/** Looked at behind a name, in UTF-16 units. */
const WINDOW = 24;
const NOUNS = /^ ([a-z]+)(?![\p{L}’'-])/u;

const words = (type: EntityType, list: string): [string, EntityType][] =>
  list.split(' ').map((word) => [word, type]);

/** Kinds of places, papers and machines; none stands behind a person's name as "campaign" or "jet" may. */
const KINDS: ReadonlyMap<string, EntityType> = new Map([
  ...words(
    'place',
    'village villages town township municipality neighborhood neighbourhood suburb hamlet province region prefecture governorate upazila canyon valley peninsula archipelago river desert island islands reef volcano',
  ),
  ...words('organization', 'newspaper magazine tabloid militia airline broadcaster insurgency'),
  ...words(
    'product',
    'spacecraft rover satellite telescope rocket missile missiles spyware malware',
  ),
]);

/** No maker stands before them: "the Orvik spyware". */
const MADE_BY_NOBODY = new Set(['spyware', 'malware']);

/** The type that the noun right behind a name tells, when it is not the name's own. */
export function typeCompound(text: string, name: Name): EntityType | undefined {
  const [, noun = ''] = NOUNS.exec(text.slice(name.end, name.end + WINDOW)) ?? [];
  const told = KINDS.get(noun);
  if (!told || !(name.type === 'person' || MADE_BY_NOBODY.has(noun))) return undefined;
  const own = text.slice(name.start, name.end);
  return knownAs('place', placeKey(own)) && told !== 'place' ? undefined : told;
}
