/** What the word lists say of a place's or people's name: whose it is, and as what. */
import { countries, places, regions } from '../../../language/en/index.ts';
import { placeKey } from './place-key.ts';

/** The country itself, its people, its capital, a part of it, a town that is meant as a rule; or a part of the world, which has no country. */
export type Kind = 'country' | 'people' | 'capital' | 'part' | 'town' | 'region';

export interface Known {
  readonly kind: Kind;
  /** ISO 3166-1 codes; several where a name is shared. */
  readonly codes: readonly string[];
  /** The other country that has a part of this name. */
  readonly alsoPartOf?: string;
}

const lists = { place: new Map<string, Known>(), nationality: new Map<string, Known>() };

/** A capital's name can be another country's, a part's too; a country's own name stands. */
function add(type: keyof typeof lists, kind: Kind, name: string, codes: readonly string[]): void {
  const key = placeKey(name);
  const known = lists[type].get(key);
  if (known?.kind === 'country' && kind !== 'country') return;
  const all = [...new Set([...(known?.codes ?? []), ...codes])];
  lists[type].set(key, { kind: known?.kind ?? kind, codes: all });
}

for (const [name, codes] of Object.entries(countries.shared.places))
  add('place', 'country', name, codes);
for (const [name, codes] of Object.entries(countries.shared.people))
  add('nationality', 'people', name, codes);
for (const { code, names, people } of countries.countries) {
  for (const name of names) add('place', 'country', name, [code]);
  for (const name of people) add('nationality', 'people', name, [code]);
}
for (const { code, capitals } of countries.countries)
  for (const name of capitals) add('place', 'capital', name, [code]);
for (const { code, names } of [...regions.provinces, ...places.places])
  for (const name of names) add('place', 'part', name, [code]);
for (const { code, names } of places.towns)
  for (const name of names)
    if (!lists.place.has(placeKey(name))) add('place', 'town', name, [code]);
for (const name of regions.regions)
  if (!lists.place.has(placeKey(name))) add('place', 'region', name, []);
for (const [name, alsoPartOf] of Object.entries(countries.alsoPartOf)) {
  const known = lists.place.get(placeKey(name));
  if (known) lists.place.set(placeKey(name), { ...known, alsoPartOf });
}

/** What is known of a name of that type; undefined when it is in no list. */
export const knownAs = (type: 'place' | 'nationality', key: string): Known | undefined =>
  lists[type].get(key);
