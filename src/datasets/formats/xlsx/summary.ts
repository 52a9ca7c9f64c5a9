/** The first sheet of the workbook: what is in it, at a glance, with charts. */
import type { CellStyle, CellValue, SheetChart, WriteSheet } from 'hucre/xlsx';
import { problemCodes } from '../../problem-codes.ts';
import type { Ranking, SummaryCounts } from './counts.ts';
import { font } from './skeleton.ts';

const SHEET = 'Summary';
const TOP = 15;

const title: CellStyle = { font: { ...font, size: 16, bold: true } };
const head: CellStyle = {
  font: { ...font, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E7ECF2' } },
};
const percent: CellStyle = { font, numFmt: '0%' };

const share = (part: number, whole: number): CellValue => (whole ? part / whole : null);

interface Section {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
}

const ranked = (ranking: Ranking, heads: readonly string[], count = TOP): Section => ({
  heads,
  rows: ranking.top(count).map(({ name, times, articles }) => [name, times, articles]),
});

function sections(counts: SummaryCounts): Section[] {
  const { articles, failed, quotations, claims, problems } = counts;
  const whole = problems.top(Infinity);
  return [
    {
      heads: ['In short', 'number', 'share'],
      rows: [
        ['Articles', articles, null],
        ['Articles that failed', failed, share(failed, articles + failed)],
        ['Quotations', quotations, null],
        ['… of people who are not named', counts.unnamed, share(counts.unnamed, quotations)],
        ['… that deny something', counts.denied, share(counts.denied, quotations)],
        ['Claims', claims, null],
        ['… with a link, note or reference', counts.claimsCited, share(counts.claimsCited, claims)],
        ['Citations of the article’s own site', counts.ownSite, null],
        ['Different speakers with a name', counts.speakers.size, null],
      ],
    },
    ranked(counts.speakers, ['Who speaks', 'quotations', 'articles']),
    ranked(counts.outlets, ['Which sites are cited (own apart)', 'citations', 'articles']),
    ranked(counts.publishers, ['Who published', 'articles', '']),
    ranked(counts.support, ['How claims are supported', 'claims', 'articles']),
    ranked(counts.mechanisms, ['How sources are cited', 'citations', 'articles']),
    {
      heads: ['What needs a look', 'number', 'what it means'],
      rows: [
        ['Quotations with a score below 0.5', counts.unsure, 'Read them before you count them.'],
        ['Quotations without a speaker', counts.unstated, 'The article does not say who speaks.'],
        ...whole.map(({ name, times }) => [name, times, problemCodes[name]?.meaning ?? '']),
      ],
    },
  ];
}

/** Bars for the rows of a section, the first on top. */
const bars = (name: string, from: number, count: number, row: number): SheetChart => ({
  type: 'bar',
  title: name,
  series: [
    {
      name,
      categories: `${SHEET}!$A$${from + 1}:$A$${from + count}`,
      values: `${SHEET}!$B$${from + 1}:$B$${from + count}`,
      color: '4F7CAC',
    },
  ],
  legend: false,
  gapWidth: 40,
  axes: { x: { reverse: true } },
  anchor: { from: { row, col: 4 }, to: { row: row + 16, col: 12 } },
});

/** Sections of which the sheet has a chart. */
const charted = new Set([1, 2, 5]);

/** The sheet. Its styles come in the same order whatever the counts. */
export function summarySheet(counts: SummaryCounts, notes: readonly string[]): WriteSheet {
  const rows: CellValue[][] = [['What the articles say, and on whose word']];
  const cells = new Map<string, { style: CellStyle }>([['0,0', { style: title }]]);
  rows.push(['']);
  const charts: SheetChart[] = [];
  sections(counts).forEach(({ heads, rows: body }, i) => {
    heads.forEach((_, column) => void cells.set(`${rows.length},${column}`, { style: head }));
    rows.push([...heads]);
    if (charted.has(i) && body.length)
      charts.push(bars(heads[0] ?? '', rows.length, body.length, 1 + charts.length * 17));
    for (const row of body) {
      if (i === 0) cells.set(`${rows.length},2`, { style: percent });
      rows.push([...row]);
    }
    rows.push(['']);
  });
  for (const note of notes) rows.push([note]);
  rows.push(['Each sheet is a table; docs/datasets.md explains every column.']);
  const columns = [34, 11, 11, 4].map((width) => ({ width, style: { font } }));
  const rowDefs = new Map([[0, { height: 26 }]]);
  return { name: SHEET, columns, rows, cells, charts, rowDefs };
}
