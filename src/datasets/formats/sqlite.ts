/** One SQLite database: a table a table, with indexes and full-text search over quotations and sentences. */
import type { ArticleRecord } from '../../article/index.ts';
import { type Cell, type ColumnType, flat, keyOf, type Table } from '../table.ts';
import { defineFormat, type FormatContext, type FormatWriter } from './format.ts';
import { type Database, sqliteModule } from './sqlite-module.ts';

const databaseFile = 'onrecord.sqlite';

const types: Readonly<Partial<Record<ColumnType, string>>> = {
  number: 'REAL',
  integer: 'INTEGER',
  'yes-no': 'INTEGER',
};

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** Columns that people filter and join by. */
const indexed = new Set(['speaker', 'published_day', 'cited_site', 'global_id']);

function createTable({ name, columns }: Table): string {
  const key = keyOf(name);
  const lines = columns.map((column) => {
    const type = types[column.type] ?? 'TEXT';
    const refers =
      column.refers === undefined
        ? ''
        : ` REFERENCES ${quoted(column.refers)}(${quoted(keyOf(column.refers))})`;
    return `${quoted(column.name)} ${type}${column.name === key ? ' PRIMARY KEY' : ''}${refers}`;
  });
  const indexes = columns
    .filter(({ name: column, refers }) => indexed.has(column) || refers !== undefined)
    .map(
      (column) =>
        `CREATE INDEX ${quoted(`${name}_${column.name}`)} ON ${quoted(name)}(${quoted(column.name)});`,
    );
  return [`CREATE TABLE ${quoted(name)} (\n  ${lines.join(',\n  ')}\n);`, ...indexes].join('\n');
}

// A search table keeps no text of its own: it points into the table beside it.
const SEARCH = `
CREATE TABLE sentences (article_id TEXT, number INTEGER, "start" INTEGER, "end" INTEGER, text TEXT);
CREATE INDEX sentences_article_id ON sentences(article_id);
CREATE VIRTUAL TABLE sentences_search USING fts5(text, content='sentences', tokenize='unicode61');
`;
const QUOTATION_SEARCH = `
CREATE VIRTUAL TABLE quotations_search USING fts5(quotation, sentence, speaker, content='quotations', tokenize='unicode61');
`;

function valueFor(cell: Cell): string | number | null {
  const value = flat(cell);
  if (value === undefined || value === '') return null;
  return typeof value === 'boolean' ? Number(value) : value;
}

/** Adds each sentence of an article. */
function sentenceWriter(database: Database): (record: string) => void {
  const insert = database.prepare('INSERT INTO sentences VALUES (?, ?, ?, ?, ?)');
  return (record) => {
    // Safe: the run wrote the record.
    const { id, text, sentences } = JSON.parse(record) as ArticleRecord;
    sentences.forEach(({ start, end }, i) => {
      insert.run(id, i + 1, start, end, text.slice(start, end));
    });
  };
}

function open({ tables, path }: FormatContext): FormatWriter {
  const sqlite = sqliteModule();
  if (!sqlite) throw new Error(unavailable());
  const database = new sqlite.DatabaseSync(path(databaseFile));
  database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF;');
  const hasQuotations = tables.some(({ name }) => name === 'quotations');
  database.exec('BEGIN');
  for (const table of tables) database.exec(createTable(table));
  database.exec(SEARCH);
  if (hasQuotations) database.exec(QUOTATION_SEARCH);
  const inserts = tables.map(({ name, columns }) => ({
    name,
    statement: database.prepare(
      `INSERT INTO ${quoted(name)} VALUES (${columns.map(() => '?').join(', ')})`,
    ),
  }));
  const addSentences = sentenceWriter(database);
  return {
    add(rows, record) {
      for (const { name, statement } of inserts)
        for (const cells of rows[name] ?? []) statement.run(...cells.map(valueFor));
      if (record !== undefined) addSentences(record);
    },
    async end() {
      database.exec("INSERT INTO sentences_search(sentences_search) VALUES ('rebuild')");
      if (hasQuotations)
        database.exec("INSERT INTO quotations_search(quotations_search) VALUES ('rebuild')");
      database.exec('COMMIT; PRAGMA synchronous = FULL;');
      database.close();
      return [];
    },
    abort: () => database.close(),
  };
}

const unavailable = (): string | undefined =>
  sqliteModule()
    ? undefined
    : `a format that Node ${process.versions.node} can write: sqlite needs Node 22.13 or later`;

export const sqlite = defineFormat({
  name: 'sqlite',
  describe: 'One database with indexes and full-text search; needs Node 22.13 or later.',
  byDefault: false,
  files: () => [databaseFile],
  unavailable,
  open,
});
