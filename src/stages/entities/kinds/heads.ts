/**
 * Types that a name tells itself: "Odvar" is a country and "Port Commission" a body, whatever the
 * sentence makes of them. Only words that hardly ever head a name of another kind.
 */
import type { EntityType } from '../../../article/index.ts';
import { countries, nameWords } from '../../../language/en/index.ts';
import { knownAs } from '../country/lexicon.ts';
import { placeKey } from '../country/place-key.ts';

const BODIES: ReadonlySet<string> = new Set(
  'university ministry committee commission council federation association foundation corporation institute institution agency bureau department secretariat consortium coalition orchestra academy productions records studios pictures entertainment airlines airways motors holdings industries technologies pharmaceuticals securities inc inc. ltd ltd. llc plc corp corp.'.split(
    ' ',
  ),
);
/** What a firm is in law: no product is called so. */
const LEGAL = / (?:Inc|Corp|Co|Ltd|LLC|PLC)\.?$/;
/** "Harbour Safety Act", "Orva Transport Plan": what binds or is planned is no body. */
const LAW =
  /^\p{Lu}.* (?:Act|Bill|Charter|Treaty|Convention|Protocol|Constitution|Accords?|Agreement|Framework|Plan|Strategy|Agenda|Declaration|Pact|Covenant|Directive)$/u;
const COUNTRIES: ReadonlySet<string> = new Set(countries.countries.flatMap(({ names }) => names));

/** Places that nobody takes for the body that runs them. */
const SITE = / (?:Airport|Jail|Prison)$/;

/** "Office of the Orva Charter" is a body. */
const isLaw = (own: string): boolean =>
  LAW.test(own) && !own.split(' ').some((word) => nameWords.organization.has(word.toLowerCase()));

/** The type that a name tells itself, when it is not the one it has. */
export function typeByHead(own: string, type: EntityType): EntityType | undefined {
  if (type === 'organization') {
    if (COUNTRIES.has(own) || SITE.test(own)) return 'place';
    return isLaw(own) ? 'law' : undefined;
  }
  if (type === 'product') return LEGAL.test(own) ? 'organization' : undefined;
  if (type !== 'person' && type !== 'place') return undefined;
  const space = own.lastIndexOf(' ');
  const isBody = space > 0 && BODIES.has(own.slice(space + 1).toLowerCase());
  return isBody && !(type === 'place' && knownAs('place', placeKey(own)))
    ? 'organization'
    : undefined;
}
