/**
 * onrecord.xlsx: a workbook with a summary and a sheet a table. hucre writes the workbook with its styles
 * and charts; the rows are written beside it as they come and put in at the end, so that memory stays
 * flat however many there are.
 */
import type { Cell, Table } from '../../table.ts';
import { csvFile } from '../csv.ts';
import type { FormatContext, FormatWriter } from '../format.ts';
import { SummaryCounts } from './counts.ts';
import { pack } from './pack.ts';
import { Sheet } from './sheet.ts';
import { sheetColumns, sheetXml, skeleton } from './skeleton.ts';
import { summarySheet } from './summary.ts';
import { workbookFile } from './workbook-file.ts';

/** What a person came for first. */
const order = ['quotations', 'claims', 'sources', 'citations', 'articles'];
const rank = ({ name }: Table): number => order.indexOf(name) + 1 || order.length + 1;

/** The table as its sheet shows it, and its cells without those that the sheet leaves out. */
function shown(table: Table): { table: Table; pick(cells: readonly Cell[]): readonly Cell[] } {
  const columns = sheetColumns(table);
  if (columns.length === table.columns.length) return { table, pick: (cells) => cells };
  const kept = table.columns.map((column) => columns.includes(column));
  return { table: { ...table, columns }, pick: (cells) => cells.filter((_, i) => kept[i]) };
}

function notesOf({ table: { name }, seen, written, linksLeftOut }: Sheet): string[] {
  const rest =
    seen > written
      ? [
          `${workbookFile} has the first ${written} of ${seen} rows of ${name}; the rest is in ${csvFile(name)}. xlsx: { rows } sets the limit.`,
        ]
      : [];
  return linksLeftOut
    ? [
        ...rest,
        `${workbookFile}: ${linksLeftOut} addresses of ${name} are no links; Excel opens so many.`,
      ]
    : rest;
}

export async function openWorkbook({
  tables,
  sheetRows,
  path,
}: FormatContext): Promise<FormatWriter> {
  const counts = new SummaryCounts(tables);
  const views = [...tables].sort((a, b) => rank(a) - rank(b)).map(shown);
  const frames = (of: (i: number) => { widths: readonly number[]; rows: number }) =>
    views.map(({ table: { name, columns } }, i) => ({ name, columns, ...of(i) }));
  const probe = await skeleton(
    summarySheet(counts, []),
    frames(() => ({ widths: [], rows: 1 })),
  );
  const sheets: Sheet[] = [];
  for (const [i, { table }] of views.entries()) {
    const { styles } = sheetXml(probe, i + 2);
    sheets.push(await Sheet.open(table, path(`${workbookFile}.${table.name}`), sheetRows, styles));
  }
  return {
    async add(rows) {
      counts.add(rows);
      for (const [i, { table, pick }] of views.entries())
        await sheets[i]?.add((rows[table.name] ?? []).map(pick));
    },
    async end() {
      for (const sheet of sheets) await sheet.end();
      const notes = sheets.flatMap(notesOf);
      const parts = await skeleton(
        summarySheet(counts, notes),
        frames((i) => ({ widths: sheets[i]?.widths.widths ?? [], rows: sheets[i]?.written ?? 0 })),
      );
      const packed = sheets.map((sheet, i) => ({ sheet, xml: sheetXml(parts, i + 2) }));
      for (const [i, { xml }] of packed.entries())
        if (String(xml.styles) !== String(sheetXml(probe, i + 2).styles))
          throw new Error('The styles of the workbook are not numbered as expected.');
      await pack(path(workbookFile), parts, packed);
      return notes;
    },
    async abort() {
      for (const sheet of sheets) await sheet.abort();
    },
  };
}
