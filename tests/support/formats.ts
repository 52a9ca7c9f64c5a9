/** Writes articles in formats, without a run around it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleRecord } from '../../src/article/index.ts';
import {
  type Format,
  formats,
  render,
  type Table,
  type TableRows,
  tables,
} from '../../src/datasets/index.ts';
import { folderWith } from './folder.ts';

export const style = { delimiter: ',', bom: false, decimalComma: false };

export const format = (name: string): Format => {
  const found = formats.find((one) => one.name === name);
  if (!found) throw new Error(`There is no format ${name}.`);
  return found;
};

interface Written {
  folder: string;
  notes: string[];
  read(name: string): Buffer;
}

/** The files of a format over rows by article; `records` in the same order. */
export async function write(
  name: string,
  articles: readonly TableRows[],
  {
    records = [],
    sheetRows = 1000,
    written = tables,
  }: { records?: readonly ArticleRecord[]; sheetRows?: number; written?: readonly Table[] } = {},
): Promise<Written> {
  const folder = folderWith();
  const writer = await format(name).open({
    tables: written,
    style,
    sheetRows,
    onrecord: '0.0.0',
    stages: [],
    options: {},
    path: (file) => join(folder, file),
  });
  for (const [i, rows] of articles.entries()) {
    const record = records[i];
    // As a worker hands it over.
    await writer.add(JSON.parse(JSON.stringify(rows)), record && JSON.stringify(record));
  }
  const notes = await writer.end({
    counts: {},
    records: async function* () {
      for (const record of records) yield JSON.stringify(record);
    },
    failures: async function* () {},
  });
  return { folder, notes, read: (file) => readFileSync(join(folder, file)) };
}

export const writeArticles = (name: string, records: readonly ArticleRecord[]): Promise<Written> =>
  write(
    name,
    records.map((record) => render(record, `in/${record.id}.html`, tables).rows),
    { records },
  );
