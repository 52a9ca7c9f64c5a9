/** CSV, a file a table, and datapackage.json beside them, which says what every column holds. */
import { csvHeader, csvLines, ROW_LIMIT } from '../csv.ts';
import type { Table } from '../table.ts';
import { dataPackage, dataPackageFile } from './data-package.ts';
import { defineFormat, type FormatContext, type FormatWriter } from './format.ts';
import { OutputFile } from './output-file.ts';

export const csvFile = (table: string): string => `${table}.csv`;

/** A note for each table that Excel would cut off at its end. */
export const tooLongForExcel = (rows: Readonly<Record<string, number>>): string[] =>
  Object.entries(rows)
    .filter(([, count]) => count + 1 > ROW_LIMIT)
    .map(
      ([table, count]) =>
        `${csvFile(table)} has ${count} rows; Excel opens ${ROW_LIMIT - 1}. Use DuckDB, pandas or a database.`,
    );

/** Writes the given tables of what comes as CSV. */
export async function csvWriter(
  { style, path }: Pick<FormatContext, 'style' | 'path'>,
  tables: readonly Table[],
): Promise<FormatWriter> {
  const counts: Record<string, number> = {};
  const files = new Map<string, OutputFile>();
  for (const { name, columns } of tables) {
    const file = await OutputFile.open(path(csvFile(name)));
    files.set(name, file);
    await file.write(csvHeader(columns, style));
  }
  return {
    async add(rows) {
      for (const [table, file] of files) {
        const cells = rows[table] ?? [];
        if (!cells.length) continue;
        counts[table] = (counts[table] ?? 0) + cells.length;
        await file.write(csvLines(cells, style));
      }
    },
    async end() {
      for (const file of files.values()) await file.end();
      return tooLongForExcel(counts);
    },
    async abort() {
      for (const file of files.values()) await file.abort();
    },
  };
}

export const csv = defineFormat({
  name: 'csv',
  describe: 'A file a table, for spreadsheets and everything else, with datapackage.json.',
  byDefault: true,
  files: (tables) => [...tables.map(({ name }) => csvFile(name)), dataPackageFile],
  async open(context) {
    const writer = await csvWriter(context, context.tables);
    return {
      ...writer,
      async end(end) {
        const file = await OutputFile.open(context.path(dataPackageFile));
        await file.write(dataPackage(context, csvFile));
        await file.end();
        return writer.end(end);
      },
    };
  },
});
