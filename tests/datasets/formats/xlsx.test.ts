import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { emptyArticle } from '../../../src/article/index.ts';
import { columnName, daySerial, xmlText } from '../../../src/datasets/formats/xlsx/cells.ts';
import { type Cell, render, tables } from '../../../src/datasets/index.ts';
import { extract } from '../../../src/index.ts';
import { write, writeArticles } from '../../support/formats.ts';

const quotations = tables.filter(({ name }) => name === 'quotations' || name === 'problems');
const columns = quotations[0]?.columns ?? [];

/** A row of quotations with these cells, all others empty. */
const row = (cells: Readonly<Record<string, Cell>>): Cell[] =>
  columns.map(({ name }) => cells[name] ?? null);

const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]),
  );

const attacks = [
  '=1+1',
  '+cmd|calc',
  '@SUM(A1)',
  '-2+3',
  '=HYPERLINK("https://evil.example")',
  '\t=1',
  '<f>1+1</f>',
  '</t></is></c><c><f>1+1</f></c>',
  '_x003D_1+1',
  'bell\u0007 and half \ud800',
];

describe('cells', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('column %d is %s', (index, name) => expect(columnName(index)).toBe(name));

  it.each([
    ['2024-05-06', 45418],
    ['1900-03-01', 61],
    ['1900-02-28', undefined],
    ['1799-01-01', undefined],
  ])('%s is day %s', (day, serial) => expect(daySerial(day)).toBe(serial));

  it.each([
    ['a < b & "c"', 'a &lt; b &amp; &quot;c&quot;'],
    ['_x0041_', '_x005F_x0041_'],
    ['\u0007', '_x0007_'],
    ['😀 \ud83d', '😀 \ufffd'],
    ['tab\tand\nline', 'tab\tand\nline'],
  ])('%j is written %s', (text, xml) => expect(xmlText(text)).toBe(xml));
});

describe('onrecord.xlsx', () => {
  it('has no formula, whatever the articles say, and each text as it is', async () => {
    const rows = attacks.map((attack) => row({ speaker: attack, quotation: attack, score: 0.5 }));
    const { read } = await write('xlsx', [{ quotations: rows }], { written: quotations });
    const bytes = read('onrecord.xlsx');
    for (const [name, part] of Object.entries(partsOf(bytes)))
      if (name.startsWith('xl/worksheets/')) expect(part, name).not.toMatch(/<f[ >/]/);
    const workbook = await readXlsx(bytes);
    const sheet = workbook.sheets.find(({ name }) => name === 'quotations');
    expect(sheet?.rows.slice(1).map(([speaker]) => speaker)).toEqual(
      attacks.map((text) => text.replace('\ud800', '\ufffd')),
    );
  });

  it('has days, numbers, links, a fixed head and a filter', async () => {
    const cells = row({
      speaker: 'Ann Lee',
      score: 0.25,
      published_day: '2024-05-06',
      unnamed: true,
      cited_addresses: ['https://a.example/x?y=1&z=2', 'https://b.example/'],
      deep_link: 'javascript:alert(1)',
      article_url: 'https://news.example/ä',
    });
    const { read } = await write('xlsx', [{ quotations: [cells] }], { written: quotations });
    const parts = partsOf(read('onrecord.xlsx'));
    const sheet = parts['xl/worksheets/sheet2.xml'] ?? '';
    const at = (name: string) => columnName(columns.findIndex((column) => column.name === name));
    expect(sheet).toContain('state="frozen"');
    expect(sheet).toContain(`<autoFilter ref="A1:${columnName(columns.length - 1)}2"/>`);
    expect(sheet).toMatch(new RegExp(`<c r="${at('published_day')}2" s="\\d+"><v>45418</v></c>`));
    expect(sheet).toMatch(new RegExp(`<c r="${at('score')}2" s="\\d+"><v>0.25</v></c>`));
    expect(sheet).toContain('>yes</t>');
    const links = [...sheet.matchAll(/<hyperlink ref="(\w+)"/g)].map(([, place]) => place);
    expect(links).toEqual([`${at('cited_addresses')}2`, `${at('article_url')}2`]);
    expect(parts['xl/worksheets/_rels/sheet2.xml.rels']).toContain(
      'Target="https://a.example/x?y=1&amp;z=2"',
    );
  });

  it('says where the rest is, past the limit', async () => {
    const rows = Array.from({ length: 7 }, (_, i) => row({ speaker: `Speaker ${i}` }));
    const { read, notes } = await write('xlsx', [{ quotations: rows }], {
      written: quotations,
      sheetRows: 5,
    });
    expect(notes).toEqual([
      'onrecord.xlsx has the first 5 of 7 rows of quotations; the rest is in quotations.csv. xlsx: { rows } sets the limit.',
    ]);
    const { sheets } = await readXlsx(read('onrecord.xlsx'));
    expect(sheets.find(({ name }) => name === 'quotations')?.rows).toHaveLength(6);
    expect(sheets[0]?.rows.flat()).toContain(notes[0]);
  });

  it('opens with a summary', async () => {
    const record = extract({
      id: 'a',
      bytes: readFileSync('input/company-leak.html'),
    });
    const { rows } = render(record, 'a.html', tables);
    const { read } = await writeArticles('xlsx', [record, { ...emptyArticle('b'), text: 'x' }]);
    const bytes = read('onrecord.xlsx');
    const [summary] = (await readXlsx(bytes)).sheets;
    expect(summary?.name).toBe('Summary');
    const told = Object.fromEntries((summary?.rows ?? []).map(([name, value]) => [name, value]));
    expect(told).toMatchObject({ Articles: 2, Quotations: rows.quotations?.length });
    expect(Object.keys(partsOf(bytes)).filter((name) => /charts\/chart\d/.test(name))).toHaveLength(
      3,
    );
  });

  it('is the same whenever it is written', async () => {
    const record = extract({ id: 'a', bytes: readFileSync('input/ngo-statement.html') });
    const [one, two] = [
      await writeArticles('xlsx', [record]),
      await writeArticles('xlsx', [record]),
    ];
    expect(one.read('onrecord.xlsx').equals(two.read('onrecord.xlsx'))).toBe(true);
  });

  const office = spawnSync('soffice', ['--version']).status === 0;
  it.skipIf(!office)(
    'opens in LibreOffice, without a formula',
    async () => {
      const rows = attacks.map((attack) => row({ speaker: attack, published_day: '2024-05-06' }));
      const { folder } = await write('xlsx', [{ quotations: rows }], { written: quotations });
      const { status } = spawnSync(
        'soffice',
        [
          `-env:UserInstallation=file://${folder}/profile`,
          '--headless',
          '--convert-to',
          'fods',
          '--outdir',
          folder,
          `${folder}/onrecord.xlsx`,
        ],
        { timeout: 100_000 },
      );
      expect(status).toBe(0);
      const flat = readFileSync(`${folder}/onrecord.fods`, 'utf8');
      expect(flat).not.toContain('table:formula');
      expect(flat).toContain('=HYPERLINK(');
      expect(flat).toContain('office:date-value="2024-05-06"');
    },
    120_000,
  );
});
