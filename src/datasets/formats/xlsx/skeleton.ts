/** The workbook without the rows of its tables: hucre writes it, with styles, widths, summary and charts. */
import { type CellStyle, type ColumnDef, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { fromBufferPromise } from 'yauzl';
import type { ColumnHead, ColumnType, Table } from '../../table.ts';
import { columnName } from './cells.ts';
import { wraps } from './layout.ts';

export const font = { name: 'Calibri', size: 10 };

const styleOf = (type: ColumnType, index: number): CellStyle => ({
  font: type === 'link' || type === 'links' ? { ...font, color: { rgb: '0563C1' } } : font,
  alignment: { vertical: 'top', wrapText: wraps(type, index) },
  ...(type === 'day' && { numFmt: 'yyyy-mm-dd' }),
  ...(type === 'number' && { numFmt: '0.00' }),
});

const headStyle: CellStyle = {
  font: { ...font, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E7ECF2' } },
  alignment: { vertical: 'center' },
};

/** A spreadsheet shows the whole text badly: it is in the other formats. */
export const sheetColumns = (table: Pick<Table, 'columns'>): readonly ColumnHead[] =>
  table.columns.filter(({ type }) => type !== 'whole-text');

export interface SheetFrame {
  readonly name: string;
  readonly columns: readonly ColumnHead[];
  /** In characters. */
  readonly widths: readonly number[];
  /** Rows below the head. */
  readonly rows: number;
}

type Size = Pick<SheetFrame, 'columns' | 'rows'>;

const lastCell = ({ columns, rows }: Size, fixed = ''): string =>
  `${fixed}${columnName(columns.length - 1)}${fixed}${rows + 1}`;

/** LibreOffice shows the arrows of a filter only where this name says what is filtered. */
const filterName = (sheet: SheetFrame) => ({
  name: '_xlnm._FilterDatabase',
  range: `${sheet.name}!$A$1:${lastCell(sheet, '$')}`,
  scope: sheet.name,
});

/** The head, and a row that tells the number of each column's style. */
function frame({ name, columns, widths, rows }: SheetFrame): WriteSheet {
  const defs = columns.map(
    ({ type }, i): ColumnDef => ({ width: widths[i] ?? 10, style: styleOf(type, i) }),
  );
  return {
    name,
    columns: defs,
    rows: [columns.map((column) => column.name), columns.map(() => 'x')],
    cells: new Map(columns.map((_, i) => [`0,${i}`, { style: headStyle }])),
    rowDefs: new Map([[0, { height: 20 }]]),
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:${lastCell({ columns, rows })}` },
  };
}

/** The files inside the workbook, by name, in order. */
export type Parts = ReadonlyMap<string, Buffer>;

async function partsOf(workbook: Uint8Array): Promise<Parts> {
  const parts = new Map<string, Buffer>();
  const zip = await fromBufferPromise(Buffer.from(workbook), { lazyEntries: true });
  for await (const entry of zip.eachEntry()) {
    const chunks: Buffer[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk);
    parts.set(entry.fileName, Buffer.concat(chunks));
  }
  return parts;
}

// The same workbook has the same bytes whenever it is written.
const NO_TIME = new Date('2000-01-01T00:00:00Z');

/** @param summary the first sheet; its styles are numbered before those of the tables. */
export async function skeleton(summary: WriteSheet, frames: readonly SheetFrame[]): Promise<Parts> {
  const workbook = await writeXlsx({
    sheets: [summary, ...frames.map(frame)],
    namedRanges: frames.map(filterName),
    defaultFont: font,
    properties: { title: 'onrecord', created: NO_TIME, modified: NO_TIME },
  });
  return partsOf(workbook);
}

/** The part of the sheet with this number, Summary being 1. */
export const sheetPart = (number: number): string => `xl/worksheets/sheet${number}.xml`;

/** A sheet's XML around its rows, and the number of each column's style. */
export interface SheetXml {
  /** Up to the end of the head. */
  readonly before: string;
  /** After the rows: the end of the rows and the filter; links follow it. */
  readonly after: string;
  readonly rest: string;
  readonly styles: readonly string[];
}

export function sheetXml(parts: Parts, number: number): SheetXml {
  const xml = parts.get(sheetPart(number))?.toString('utf8') ?? '';
  const sample = xml.indexOf('<row r="2"');
  const afterRows = xml.indexOf('</sheetData><autoFilter ', sample);
  const afterFilter = xml.indexOf('/>', afterRows) + 2;
  if (sample < 0 || afterRows < 0 || afterFilter < 2)
    throw new Error(`Sheet ${number} of the workbook is not as expected.`);
  const cells = xml.slice(sample, afterRows).split('<c ').slice(1);
  return {
    before: xml.slice(0, sample),
    after: xml.slice(afterRows, afterFilter),
    rest: xml.slice(afterFilter),
    styles: cells.map((cell) => / s="(\d+)"/.exec(cell)?.[1] ?? '0'),
  };
}
