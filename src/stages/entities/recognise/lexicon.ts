/** The tables that the features look words up in: clusters, traits, a gazetteer of words and phrases. */
import { countries, organizations, peoples, regions } from '../../../language/en/index.ts';
import { hashString, loadTable } from '../../../models/index.ts';
import * as is from './classes.ts';
import { addPhrase } from './phrases.ts';

/** Word clusters from embeddings: one column a clustering, coarse to fine. */
export const clusters = loadTable('word-clusters');

/** What words' vectors tell of names; see `traits.ts`. */
export const wordTraits = loadTable('word-traits');

function addLexicons(to: Map<number, number>): void {
  const add = (phrases: readonly string[], classes: number) => {
    for (const phrase of phrases) addPhrase(to, phrase, classes);
  };
  for (const { names, people, capitals } of countries.countries) {
    add(names, is.COUNTRY);
    add(people, is.NATIONALITY);
    add(capitals, is.LARGE_CITY);
  }
  add(countries.ambiguous.places, is.COUNTRY);
  add(countries.ambiguous.people, is.NATIONALITY);
  add(peoples.regional, is.PEOPLE);
  add(peoples.ethnic, is.PEOPLE);
  add(peoples.religious, is.PEOPLE);
  add(peoples.political, is.CAMP);
  add(organizations.organizations, is.KNOWN_ORGANIZATION);
  add(regions.regions, is.REGION);
  for (const { names } of regions.provinces) add(names, is.REGION);
}

const table = loadTable('gazetteer');
const lexicons = new Map<number, number>();
addLexicons(lexicons);

/** Classes of words and phrases by key, and the countries of towns. */
export const gazetteer = {
  /** Bits of `classes.ts`; 0 for what is not known. */
  classes(key: number): number {
    const row = table.row(key);
    const listed = row < 0 ? 0 : (table.values[row * table.columns] as number);
    return listed | (lexicons.get(key) ?? 0);
  },
  /** The same for a word in lower case. */
  classesOf(lower: string): number {
    return this.classes(hashString(lower));
  },
  /** The number (see `countryCode`) of the country of a town that is alone with its name; 0 for none. */
  country(key: number): number {
    const row = table.row(key);
    return row < 0 ? 0 : (table.values[row * table.columns + 1] as number);
  },
};

const known = loadTable('known-names');

/** Names of firms, products, works and the like that are known well; see `classes.ts`. */
export const knownNames = {
  /** Bits of the known classes, and PREFIX; 0 for what is not known. */
  classes(key: number): number {
    const row = known.row(key);
    return row < 0 ? 0 : (known.values[row] as number);
  },
};
