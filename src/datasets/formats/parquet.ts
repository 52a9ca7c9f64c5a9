/** Parquet, a file a table, for DuckDB, pandas and their kind: typed columns, days, lists. */
import type { ParquetWriter, SchemaElement } from 'hyparquet-writer';
import type { Cell, ColumnHead, ColumnType, Table } from '../table.ts';
import { defineFormat } from './format.ts';

const parquetFile = (table: string): string => `${table}.parquet`;

/** Rows that are encoded at once: many enough to pack well, few enough to hold in memory. */
const GROUP = 5000;

const isList = (type: ColumnType): boolean => type === 'list' || type === 'links';

const leaf: Readonly<Record<ColumnType, Omit<SchemaElement, 'name'>>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  passage: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  'whole-text': { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  list: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  links: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  link: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  id: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  number: { type: 'DOUBLE' },
  integer: { type: 'INT32' },
  'yes-no': { type: 'BOOLEAN' },
  day: { type: 'INT32', converted_type: 'DATE' },
};

/** A list is told in three levels: the list, its elements, an element. */
const elements = ({ name, type }: ColumnHead): SchemaElement[] =>
  isList(type)
    ? [
        { name, repetition_type: 'OPTIONAL', num_children: 1, converted_type: 'LIST' },
        { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
        { name: 'element', repetition_type: 'REQUIRED', ...leaf[type] },
      ]
    : [{ name, repetition_type: 'OPTIONAL', ...leaf[type] }];

const schemaOf = ({ columns }: Table): SchemaElement[] => [
  { name: 'root', num_children: columns.length },
  ...columns.flatMap(elements),
];

/** The value as the writer takes it; an empty text is no value. */
function valueFor(cell: Cell, type: ColumnType): unknown {
  if (isList(type)) return Array.isArray(cell) ? cell : [];
  if (cell === undefined || cell === '' || cell === null) return null;
  return type === 'day' ? new Date(`${cell}T00:00:00Z`) : cell;
}

/** One table's file. */
class TableFile {
  readonly #table: Table;
  readonly #writer: ParquetWriter;
  #columns: unknown[][];

  constructor(table: Table, writer: ParquetWriter) {
    this.#table = table;
    this.#columns = table.columns.map(() => []);
    this.#writer = writer;
  }

  async add(rows: readonly (readonly Cell[])[]): Promise<void> {
    for (const cells of rows)
      this.#table.columns.forEach(({ type }, i) => {
        this.#columns[i]?.push(valueFor(cells[i], type));
      });
    if ((this.#columns[0]?.length ?? 0) >= GROUP) await this.#write();
  }

  async #write(): Promise<void> {
    const columnData = this.#table.columns.map(({ name }, i) => ({
      name,
      data: this.#columns[i] ?? [],
    }));
    this.#columns = this.#table.columns.map(() => []);
    await this.#writer.write({ columnData, rowGroupSize: GROUP * 2 });
  }

  async end(): Promise<void> {
    if (this.#columns[0]?.length) await this.#write();
    await this.#writer.finish();
  }
}

export const parquet = defineFormat({
  name: 'parquet',
  describe: 'A file a table with typed columns and lists, for DuckDB, pandas, Spark, R.',
  byDefault: false,
  files: (tables) => tables.map(({ name }) => parquetFile(name)),
  async open({ tables, path, onrecord }) {
    const { fileWriter, ParquetWriter } = await import('hyparquet-writer');
    const createdBy = `onrecord ${onrecord}`;
    const files = tables.map((table) => {
      const writer = fileWriter(path(parquetFile(table.name)));
      const file = new ParquetWriter({ writer, schema: schemaOf(table), createdBy });
      return { name: table.name, file: new TableFile(table, file) };
    });
    return {
      async add(rows) {
        for (const { name, file } of files) await file.add(rows[name] ?? []);
      },
      async end() {
        for (const { file } of files) await file.end();
        return [];
      },
      abort() {},
    };
  },
});
