/**
 * Types that a name tells itself: "Orva Register" is a paper and "Gulf of Orva" a place, whatever the
 * sentence makes of them. Only words that hardly ever head a name of another kind.
 */
import type { EntityType } from '../../../article/index.ts';
import { countries, organizations } from '../../../language/en/index.ts';
import { knownAs } from '../country/lexicon.ts';
import { isListed } from '../country/listed.ts';
import { placeKey } from '../country/place-key.ts';
import * as is from '../recognise/classes.ts';
import { gazetteer } from '../recognise/lexicon.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const BODIES = set(
  'university ministry committee commission council federation association foundation corporation institute institution agency bureau department secretariat consortium coalition orchestra academy productions records studios pictures entertainment airlines airways motors holdings industries technologies pharmaceuticals securities inc inc. ltd ltd. llc plc corp corp.',
);
const PAPERS = set(
  'register tribune gazette herald chronicle observer examiner inquirer sentinel times news journal post dispatch bee courier courant argus telegraph',
);
const PLACES = set(
  'airport mosque cathedral island islands river lake ocean peninsula archipelago avenue boulevard motorway bridge stadium prison',
);
/** "Gulf of Orva", "Lake Orva". */
const PLACE_OPENING =
  /^(?:(?:Gulf|Strait|Straits|Sea|Bay|Isle|Isles|Lake|Cape|Horn) of|Lake|Mount|River) (?=\p{Lu}[\p{L}’'-]+$)/u;
/** "Harbour Safety Act", "Ports Act of 1996". */
const LAW = /^\p{Lu}.* Act(?: of \d{4})?$/u;
const COUNTRIES: ReadonlySet<string> = new Set(countries.countries.flatMap(({ names }) => names));
/** Bodies that are known by that very name; "Bloomberg" and "Emirates" may be others. */
const KNOWN: ReadonlySet<string> = new Set(
  organizations.organizations.filter((name) => name.length > 4 && !isPersonal(name)),
);

function isPersonal(name: string): boolean {
  return (gazetteer.classesOf(name.toLowerCase()) & (is.GIVEN_NAME | is.SURNAME)) !== 0;
}

/** Whether what stands before the last word is a town or country: "Orva Post" is a paper, "Emily Post" none. */
const isOfPlace = (own: string): boolean => isListed(own.slice(0, own.lastIndexOf(' ')));

/** The type that a name tells itself, when it is not the one it has. */
export function typeByHead(own: string, type: EntityType): EntityType | undefined {
  const last = own.slice(own.lastIndexOf(' ') + 1).toLowerCase();
  const isLong = last.length < own.length;
  if (isLong && type !== 'law' && LAW.test(own)) return 'law';
  if (type === 'organization') {
    if (COUNTRIES.has(own) || PLACE_OPENING.test(own)) return 'place';
    return isLong && PLACES.has(last) ? 'place' : undefined;
  }
  if (type !== 'person' && type !== 'place') return undefined;
  const isBody =
    (KNOWN.has(own) && (isLong || type === 'person')) ||
    (isLong && BODIES.has(last)) ||
    (isLong && PAPERS.has(last) && (type === 'place' || isOfPlace(own)));
  return isBody && !(type === 'place' && knownAs('place', placeKey(own)))
    ? 'organization'
    : undefined;
}
