import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../../support/folder.ts';
import { pagesIn } from '../../support/inputs.ts';

const lines = (...rows: unknown[]): string =>
  rows.map((row) => `${JSON.stringify(row)}\n`).join('');

const parquet = (columns: Parameters<typeof parquetWriteBuffer>[0]['columnData'], options = {}) =>
  new Uint8Array(parquetWriteBuffer({ columnData: columns, ...options }));

const three = [
  { id: 'a', html: '<p>One', url: 'https://a.example/1', published: '2024-05-06' },
  { id: 'b', html: '<p>“Two”, she said; and\nmore', url: 'https://a.example/2', published: '' },
  { id: '', html: '<p>Three', url: '', published: '2024-05-06 10:30:00' },
];
const expected = (name: string) => [
  {
    name: `${name}#1`,
    id: 'a',
    url: 'https://a.example/1',
    published: '2024-05-06',
    text: '<p>One',
  },
  {
    name: `${name}#2`,
    id: 'b',
    url: 'https://a.example/2',
    text: Buffer.from(three[1]?.html ?? '').toString('latin1'),
  },
  { name: `${name}#3`, published: '2024-05-06T10:30:00', text: '<p>Three' },
];

const csvOf = (delimiter: string): string =>
  [Object.keys(three[0] ?? {}), ...three.map((row) => Object.values(row))]
    .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter))
    .join('\r\n');

const column = (name: 'id' | 'html' | 'url' | 'published') => ({
  name,
  data: three.map((row) => row[name]),
  type: 'STRING' as const,
});
const asParquet = parquet([column('id'), column('html'), column('url'), column('published')]);

describe('tables of pages', () => {
  it.each([
    ['a.jsonl', lines(...three)],
    ['a.ndjson', `\uFEFF${lines(...three)}`],
    ['a.jsonl.gz', gzipSync(lines(...three))],
    ['a.csv', csvOf(',')],
    ['a.csv.gz', gzipSync(csvOf(';'))],
    ['a.tsv', `\uFEFF${csvOf('\t')}`],
    ['a.parquet', asParquet],
  ])('%s gives a page a row, with what the row says of it', async (name, bytes) => {
    expect((await pagesIn(folderWith({ [name]: bytes }), [name])).pages).toEqual(expected(name));
  });

  it('are read from a folder only when they are named', async () => {
    const folder = folderWith({
      'in/a.jsonl': lines(...three),
      'in/b.csv': csvOf(','),
      'in/c.html': '<p>C',
    });
    const { pages, passedOver } = await pagesIn(folder, ['in']);
    expect(pages.map(({ name }) => name)).toEqual(['c.html']);
    expect(passedOver).toEqual({ '.jsonl': 1, '.csv': 1 });
    expect((await pagesIn(folder, ['in/*.csv'])).pages).toHaveLength(3);
  });

  it('have their columns by name', async () => {
    const row = {
      body: '<p>One',
      link: 'https://a.example/1',
      key: 17,
      day: '2024-05',
      html: '<p>Not this',
    };
    const columns = { html: 'body', id: 'key', published: 'day' };
    const folder = folderWith({
      'a.jsonl': lines(row),
      'a.csv': 'body,link,key,day,html\n<p>One,https://a.example/1,17,2024-05,<p>Not this\n',
      'a.parquet': parquet([
        { name: 'body', data: ['<p>One'], type: 'STRING' },
        { name: 'link', data: ['https://a.example/1'], type: 'STRING' },
        { name: 'key', data: [17n], type: 'INT64' },
        { name: 'day', data: ['2024-05'], type: 'STRING' },
        { name: 'html', data: ['<p>Not this'], type: 'STRING' },
      ]),
    });
    const { pages } = await pagesIn(folder, ['a.jsonl', 'a.csv', 'a.parquet'], { columns });
    for (const page of pages)
      expect(page).toMatchObject({
        id: '17',
        url: 'https://a.example/1',
        published: '2024-05',
        text: '<p>One',
      });
    expect(pages).toHaveLength(3);
  });

  it('hold raw bytes, base64 or plain text as well', async () => {
    const latin = Buffer.from('<p>caf\xe9', 'latin1');
    const folder = folderWith({
      'a.jsonl': lines({ htmlBase64: latin.toString('base64') }, { text: 'Plain words.' }),
      'b.parquet': parquet([
        { name: 'html', data: [latin], type: 'BYTE_ARRAY' },
        { name: 'published', data: [new Date('2024-05-06T00:00:00Z')], type: 'TIMESTAMP' },
      ]),
    });
    expect((await pagesIn(folder, ['a.jsonl', 'b.parquet'])).pages).toEqual([
      { name: 'a.jsonl#1', text: '<p>caf\xe9' },
      { name: 'a.jsonl#2', format: 'text', text: 'Plain words.' },
      { name: 'b.parquet#1', published: '2024-05-06', text: '<p>caf\xe9' },
    ]);
  });

  it('tell a bad row and go on', async () => {
    const folder = folderWith({
      'a.jsonl': `${lines({ html: '<p>1' })}{"html": \n[]\n\n${lines(
        { id: 'no-page' },
        { html: 5 },
        { html: '<p>x', url: {} },
        { html: 'x'.repeat(1500) },
        { html: 'x'.repeat(3000) },
        { html: '<p>2' },
      )}`,
      'b.csv': `id,html\na,<p>1\nb\nc,${'x'.repeat(1500)}\nd,"<p>2",more\n`,
    });
    const { pages } = await pagesIn(folder, ['a.jsonl', 'b.csv'], { maxBytes: 1000 });
    expect(pages.map(({ name, id, code, text }) => [name, id, code ?? text])).toEqual([
      ['a.jsonl#1', undefined, '<p>1'],
      ['a.jsonl#2', undefined, 'bad-row'],
      ['a.jsonl#3', undefined, 'bad-row'],
      ['a.jsonl#5', 'no-page', 'bad-row'],
      ['a.jsonl#6', undefined, 'bad-row'],
      ['a.jsonl#7', undefined, 'bad-row'],
      ['a.jsonl#8', undefined, 'too-large'],
      ['a.jsonl#9', undefined, 'too-large'],
      ['a.jsonl#10', undefined, '<p>2'],
      ['b.csv#1', 'a', '<p>1'],
      ['b.csv#2', 'b', 'bad-row'],
      ['b.csv#3', 'c', 'too-large'],
      ['b.csv#4', 'd', '<p>2'],
    ]);
  });

  it.each([
    ['a.csv', 'name,words\na,b\n', /None of its columns .*--html-column.*name, words/],
    ['a.csv', '', /no page/],
    ['a.parquet', 'PAR1 it is not', /Parquet/],
    ['a.parquet', asParquet.slice(0, 200), /Parquet/],
    ['a.csv', `html\n<p>1\n"${'x'.repeat(5000)}`, /after row 1/],
  ])('%s that cannot be read says why (%#)', async (name, bytes, message) => {
    const { messages } = await pagesIn(folderWith({ [name]: bytes }), [name], { maxBytes: 1000 });
    expect(messages.join()).toMatch(message);
  });

  it('say which columns there are when a named one is missing', async () => {
    const folder = folderWith({ 'a.csv': csvOf(','), 'a.parquet': asParquet });
    const found = await pagesIn(folder, ['a.csv', 'a.parquet'], { columns: { html: 'body' } });
    expect(found.messages).toEqual([
      'It has no column body; its columns: id, html, url, published.',
      'It has no column body; its columns: id, html, url, published.',
    ]);
  });

  it.each([
    ['UNCOMPRESSED', {}],
    ['SNAPPY', {}],
    ['SNAPPY', { pageSize: 100 }],
    ['SNAPPY', { rowGroupSize: 7, pageSize: 100 }],
  ] as const)('Parquet in many pages and groups: %s %j', async (codec, options) => {
    const data = Array.from({ length: 50 }, (_, n) =>
      n % 10 === 9 ? null : `<p>${n} ${'x'.repeat(n)}`,
    );
    const ids = data.map((_, n) => `row-${n % 3}-${n}`);
    const bytes = parquet(
      [
        { name: 'html', data, type: 'STRING', nullable: true },
        { name: 'id', data: ids, type: 'STRING' },
      ],
      { codec, ...options },
    );
    const folder = folderWith({ 'a.parquet': bytes });
    const { pages } = await pagesIn(folder, ['a.parquet']);
    expect(pages.map(({ id, text }) => [id, text ?? null])).toEqual(
      ids.map((id, n) => [id, data[n]]),
    );
    expect(readFileSync(join(folder, 'a.parquet')).length).toBe(bytes.length);
  });
});
