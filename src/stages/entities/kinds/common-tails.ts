/**
 * Common nouns that are the end of a name: "Orva prison", "Halmar province", "the Tall Oak tribe". What is
 * named is of the noun's kind.
 */
import type { EntityType } from '../../../article/index.ts';
import { knownAs } from '../country/lexicon.ts';
import { placeKey } from '../country/place-key.ts';
import type { Name } from '../recognise/name.ts';

/** A country and a state have several of them: "a Texas jail" is no name. */
const OF_TOWNS = new Set(['airport', 'prison', 'jail', 'mine', 'museum', 'stadium']);
const NOUN =
  /^ (airport|prison|jail|mine|museum|stadium|reservation|pipeline|province|river|tribe)(?![\p{L}\p{N}’'-])/u;
/** In UTF-16 units. */
const LONGEST = 14;
const LONGEST_BODY = 34;

/** "the Odvaran Army": what follows a people's name and makes a body of it. */
const BODY =
  /^ (?:Supreme |Constitutional |National |Federal |Foreign |Defence |Defense |Interior |Air |Armed |Security )?(?:Army|Navy|Force|Forces|Government|Senate|Parliament|Congress|Embassy|Cabinet|Police|Federation|Ministry|Assembly|Court|Republic)(?![\p{L}\p{N}-]| (?:of|\p{Lu}))/u;

/** Whether a name of this type can be what stands before the noun. */
const isOpen = (type: EntityType): boolean => type !== 'person' && type !== 'nationality';

const bodyBehind = (text: string, end: number): number =>
  BODY.exec(text.slice(end, end + LONGEST_BODY))?.[0].length ?? 0;

/** A country or a part of one. */
const isCountry = (own: string): boolean =>
  /^(?:country|part|region)$/.test(knownAs('place', placeKey(own))?.kind ?? '');

/** The name with what belongs to it; itself where nothing does. */
function withTail(text: string, name: Name): Name {
  const body = name.type === 'nationality' ? bodyBehind(text, name.end) : 0;
  if (body > 0) return { ...name, end: name.end + body, type: 'organization' };
  const [tail = '', noun = ''] = NOUN.exec(text.slice(name.end, name.end + LONGEST)) ?? [];
  if (!noun || !isOpen(name.type)) return name;
  if (OF_TOWNS.has(noun) && isCountry(text.slice(name.start, name.end))) return name;
  const type = noun === 'tribe' ? 'organization' : 'place';
  return { ...name, end: name.end + tail.length, type };
}

/** The names, with the nouns that belong to them; what was found of a noun alone goes into its name. */
export function withTails(text: string, names: readonly Name[]): Name[] {
  const found: Name[] = [];
  names.forEach((name, i) => {
    if (name.end <= (found.at(-1)?.end ?? 0)) return;
    const whole = withTail(text, name);
    // A name that goes on behind the noun is another one.
    const next = names[i + 1];
    found.push(next && next.start < whole.end && next.end > whole.end ? name : whole);
  });
  return found;
}
