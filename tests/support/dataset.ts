/** Reads back what a run wrote, as a stranger would. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

/** Rows of a CSV file by column. */
export const csvRows = (folder: string, table: string): Record<string, string>[] =>
  parse(readFileSync(join(folder, `${table}.csv`)), { columns: true, bom: true });

/** Every file of a folder and its bytes as text; `run.json` has a clock in it and is left out. */
export const filesOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== 'run.json')
      .map(({ name }) => name)
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
