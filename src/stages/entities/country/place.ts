/** What is known of a place or people by its name, and the country that this and the article give it. */
import type { Entity } from '../../../article/index.ts';
import { type Known, knownAs } from './lexicon.ts';
import { placeKey } from './place-key.ts';
import { ANY, NAMED, type Signs } from './signs.ts';
import { type Bearers, bearersOf, NONE } from './towns.ts';

export interface Place {
  /** Of the entity. */
  readonly id: string;
  readonly known?: Known;
  readonly towns: Bearers;
}

/** What can stand behind a name to say what kind of place it names. */
const HEAD =
  /(?<=\S) (?:autonomous region|city|county|province|region|state|oblast|district|governorate|prefecture|municipality|islands?)$/;

/** "Northern Kenya": a part of a country that is named by where it lies. */
const DIRECTION =
  /^(?:(?:north|south|east|west)(?:ern)?|(?:north|south)-?(?:east|west)(?:ern)?|central) (?=\S)/;

function knownPlace(key: string): Known | undefined {
  const known = knownAs('place', key);
  if (known) return known;
  const whole = DIRECTION.test(key) ? knownAs('place', key.replace(DIRECTION, '')) : undefined;
  const isWhole = whole?.kind === 'country' || whole?.kind === 'part';
  return isWhole && whole.codes.length === 1 && !whole.alsoPartOf
    ? { ...whole, kind: 'part' }
    : undefined;
}

/** What the lists know of an entity, by its name, else by another form of it. */
export function placeOf({ id, type, name, aliases }: Entity): Place | undefined {
  if (type !== 'place' && type !== 'nationality') return undefined;
  const keys = [name, ...aliases].map(placeKey);
  const bare = keys.map((key) => key.replace(HEAD, '')).filter((key, i) => key !== keys[i]);
  for (const key of [...keys, ...bare]) {
    const known = type === 'place' ? knownPlace(key) : knownAs(type, key);
    const found = type === 'place' ? bearersOf(key) : NONE;
    const towns = bare.includes(key) ? { ...found, told: false } : found;
    if (known || towns.codes.length) return { id, towns, ...(known && { known }) };
  }
  return { id, towns: NONE };
}

const only = (codes: readonly string[]): string | undefined =>
  codes.length === 1 ? codes[0] : undefined;

/** The place's country, given how the article names countries; undefined where that does not tell. */
export function countryOf({ id, known, towns }: Place, signs: Signs): string | undefined {
  const named = (code: string) => signs.has(code, NAMED, id);
  const inPart = (code: string) => signs.has(code, ['part'], id);
  if (known?.kind === 'country' || known?.kind === 'people') {
    const { codes, alsoPartOf } = known;
    if (codes.length === 1 && !alsoPartOf) return codes[0];
    const told = codes.filter((code) => signs.has(code, ANY, id));
    return only(alsoPartOf && inPart(alsoPartOf) ? [...told, alsoPartOf] : told);
  }
  if (known?.kind === 'region') return undefined;
  const [own] = known?.codes ?? (towns.told ? towns.codes : []);
  if (own && (known?.codes.length ?? 1) === 1) {
    // "London" where the article names Ontario but never Britain; "Norfolk" where it names Virginia.
    const rivals = towns.large.filter((code) => code !== own);
    const isPart = known?.kind === 'part';
    const meant = rivals.filter(isPart ? named : inPart);
    if (!meant.length || named(own)) return own;
    return isPart ? only(meant) : undefined;
  }
  const all = [...new Set([...(known?.codes ?? []), ...towns.codes])];
  const spokenOf = all.filter(named);
  if (spokenOf.length) return only(spokenOf) ?? only(all.filter(inPart));
  if (signs.names) return undefined;
  return only(all.filter((code) => signs.has(code, ANY, id)));
}
