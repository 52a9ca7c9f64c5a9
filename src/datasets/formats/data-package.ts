/** datapackage.json: what each CSV file and column holds, in the Frictionless form (Data Package v1). */
import { type ColumnHead, type ColumnType, keyOf, type Table } from '../table.ts';
import type { FormatContext } from './format.ts';

export const dataPackageFile = 'datapackage.json';

const types: Readonly<Record<ColumnType, string>> = {
  text: 'string',
  passage: 'string',
  'whole-text': 'string',
  list: 'string',
  links: 'string',
  // No format uri: an article may link to what is none.
  link: 'string',
  number: 'number',
  integer: 'integer',
  'yes-no': 'boolean',
  day: 'date',
  id: 'string',
};

function field({ name, describe, type }: ColumnHead, decimalComma: boolean): object {
  return {
    name,
    type: types[type],
    description: describe,
    ...(type === 'yes-no' && { trueValues: ['yes'], falseValues: ['no'] }),
    ...(type === 'number' && decimalComma && { decimalChar: ',' }),
  };
}

const foreignKeys = ({ columns }: Table, written: ReadonlySet<string>): object[] =>
  columns.flatMap(({ name, refers }) =>
    refers !== undefined && written.has(refers)
      ? [{ fields: name, reference: { resource: refers, fields: keyOf(refers) } }]
      : [],
  );

/** The text of datapackage.json. @param file names a table's file. */
export function dataPackage(
  { tables, style, onrecord }: Pick<FormatContext, 'tables' | 'style' | 'onrecord'>,
  file: (table: string) => string,
): string {
  const written = new Set(tables.map(({ name }) => name));
  const resources = tables.map((table) => ({
    name: table.name,
    path: file(table.name),
    profile: 'tabular-data-resource',
    description: table.describe,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: style.bom ? 'utf-8-sig' : 'utf-8',
    dialect: {
      delimiter: style.delimiter,
      lineTerminator: '\r\n',
      quoteChar: '"',
      doubleQuote: true,
    },
    schema: {
      fields: table.columns.map((column) => field(column, style.decimalComma)),
      missingValues: [''],
      primaryKey: keyOf(table.name),
      foreignKeys: foreignKeys(table, written),
    },
  }));
  const head = {
    profile: 'tabular-data-package',
    name: 'onrecord',
    title: 'Who said what, when, and on whose word',
    version: onrecord,
    resources,
  };
  return `${JSON.stringify(head, null, 2)}\n`;
}
