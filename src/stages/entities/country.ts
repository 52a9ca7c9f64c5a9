/**
 * The country of a place or nationality, as an ISO 3166-1 alpha-2 code. Names that several
 * countries share give none: an empty cell is better than a wrong one.
 */
import type { Entity } from '../../article/index.ts';
import { countries, countryCode, regions } from '../../language/en/index.ts';
import { comparable, keyOf } from './join/form.ts';
import { gazetteer } from './recognise/lexicon.ts';
import { phraseKeys } from './recognise/phrases.ts';

const key = (name: string): string => keyOf(comparable(name));

/** Codes by kind and comparable name; null where a name has two. */
const codes = new Map<string, string | null>();

function add(kind: 'place' | 'nationality', name: string, code: string): void {
  const at = `${kind} ${key(name)}`;
  const known = codes.get(at);
  codes.set(at, known === undefined || known === code ? code : null);
}

for (const { code, names, people, capitals } of countries.countries) {
  for (const name of [...names, ...capitals]) add('place', name, code);
  for (const name of people) add('nationality', name, code);
}
for (const { code, names } of regions.provinces) for (const name of names) add('place', name, code);
for (const name of countries.ambiguous.places) codes.set(`place ${key(name)}`, null);
for (const name of countries.ambiguous.people) codes.set(`nationality ${key(name)}`, null);

/** The country of a town that is large and alone in the world with its name. */
function townCountry(name: string): string | undefined {
  const last = phraseKeys(name).at(-1);
  return last === undefined ? undefined : countryCode.countryCode(gazetteer.country(last));
}

/** The entity's country; undefined where its name and aliases do not tell one. */
export function countryOf({ type, name, aliases }: Entity): string | undefined {
  if (type !== 'place' && type !== 'nationality') return undefined;
  for (const written of [name, ...aliases]) {
    const known = codes.get(`${type} ${key(written)}`);
    if (known === null) return undefined;
    const code = known ?? (type === 'place' ? townCountry(written) : undefined);
    if (code) return code;
  }
  return undefined;
}
