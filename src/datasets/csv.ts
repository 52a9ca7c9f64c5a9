/** CSV as RFC 4180 has it, safe to open in a spreadsheet: no text can become a formula. */
import { stringify } from 'csv-stringify/sync';
import { type Cell, flat } from './table.ts';

/** The most characters that Excel keeps in a cell. */
export const CELL_LIMIT = 32_767;
/** The most rows that Excel opens, the header among them. */
export const ROW_LIMIT = 1_048_576;

export interface CsvStyle {
  readonly delimiter: string;
  readonly bom: boolean;
  readonly decimalComma: boolean;
}

// Spreadsheets skip blanks and quotation marks before = + - @ and their full-width forms.
const FORMULA = /^[\s"'`\0]*[=+\-@\t\r\n\0\uFF1D\uFF0B\uFF0D\uFF20]/;

/** The text with an apostrophe before it where a spreadsheet would take it for a formula. */
export const neutralise = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** The text cut to what a cell can hold, never between the halves of one character. */
export function cutToFit(text: string): string {
  if (text.length <= CELL_LIMIT) return text;
  const last = text.charCodeAt(CELL_LIMIT - 1);
  return text.slice(0, last >= 0xd800 && last < 0xdc00 ? CELL_LIMIT - 1 : CELL_LIMIT);
}

/** A cell as it is written, before quoting. Numbers stay numbers, also negative ones. */
export function cellText(value: Cell, decimalComma: boolean): string {
  const cell = flat(value);
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  if (typeof cell === 'number') return decimalComma ? String(cell).replace('.', ',') : String(cell);
  return cutToFit(neutralise(cell));
}

/** True when some of the cell is lost in a spreadsheet. */
export function isCut(cell: Cell): boolean {
  const text = flat(cell);
  return typeof text === 'string' && neutralise(text).length > CELL_LIMIT;
}

/** Rows as lines, each with its end. */
export const csvLines = (rows: readonly (readonly Cell[])[], style: CsvStyle): string =>
  rows.length
    ? stringify(
        rows.map((row) => row.map((cell) => cellText(cell, style.decimalComma))),
        {
          delimiter: style.delimiter,
          record_delimiter: '\r\n',
          // csv-stringify leaves a bare \n or \r unquoted where the record ends with both.
          quoted_match: /[\r\n]/,
        },
      )
    : '';

/** The first line of a file, after a byte order mark where one is wanted. */
export const csvHeader = (columns: readonly { name: string }[], style: CsvStyle): string =>
  (style.bom ? '\uFEFF' : '') + csvLines([columns.map(({ name }) => name)], style);
