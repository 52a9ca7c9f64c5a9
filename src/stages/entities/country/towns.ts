/** The countries that have a town or province of a name: GeoNames and ISO 3166-2, as hashes. */
import { countryCode } from '../../../language/en/index.ts';
import { hashString, loadTable, type WordTable } from '../../../models/index.ts';

/** Countries that are kept for a name, the one with the largest town first. */
export const CANDIDATES = 4;
/** People of a large town. */
export const LARGE_TOWN = 100_000;
/** The first column: how many of the countries have a large town of the name, and this when the name alone tells. */
export const TOLD = 8;

export interface Bearers {
  /** ISO 3166-1 codes, the country with the largest town first. */
  readonly codes: readonly string[];
  /** Those of them with a large town of the name. */
  readonly large: readonly string[];
  /** Whether the name alone tells that the first is meant. */
  readonly told: boolean;
}

export const NONE: Bearers = { codes: [], large: [], told: false };

/** Read when the first town is looked up. */
let table: WordTable | undefined;

/** Who bears a name; `key` is its `placeKey`. */
export function bearersOf(key: string): Bearers {
  table ??= loadTable('towns');
  const row = table.row(hashString(key));
  if (row < 0) return NONE;
  const at = row * table.columns;
  const [flags = 0, ...numbers] = table.values.subarray(at, at + table.columns);
  const codes = numbers.flatMap((number) => countryCode.countryCode(number) ?? []);
  return { codes, large: codes.slice(0, flags % TOLD), told: flags >= TOLD };
}
