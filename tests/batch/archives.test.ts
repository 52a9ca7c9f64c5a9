import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it, vi } from 'vitest';
import { listInputs, PassedOver, runBatch, setupOf } from '../../src/batch/index.ts';
import { checkConfig, planStages } from '../../src/config/index.ts';
import { csvRows, filesOf } from '../support/dataset.ts';
import { folderWith } from '../support/folder.ts';
import { here } from '../support/here.ts';
import { numbered } from '../support/pages.ts';
import { packedWarc, pageRecord, response, warcRecord } from '../support/warc.ts';

// What is written does not depend on where the work is done.
vi.mock('../../src/batch/pool.ts', () => import('../support/in-thread-pool.ts'));

const COUNT = 6;
const url = (n: number): string => `https://harbour.example/report-${n}.html`;
/** A page that says itself where and when it was published, as the archive does. */
const page = (n: number): string =>
  numbered(n).replace(
    '</title>',
    `</title><link rel="canonical" href="${url(n)}"><meta property="article:published_time" content="2024-05-06">`,
  );
const all = Array.from({ length: COUNT }, (_, n) => n);
const records = all.map((n) => pageRecord(url(n), page(n)));
const rows = all.map((n) => ({ html: page(n), url: url(n), published: '2024-05-06' }));
const column = (name: 'html' | 'url' | 'published') => ({
  name,
  data: rows.map((row) => row[name]),
  type: 'STRING' as const,
});
const archives = {
  'a.warc': Buffer.concat(records),
  'a.warc.gz': packedWarc(records),
  'a.jsonl': rows.map((row) => `${JSON.stringify(row)}\n`).join(''),
  'a.csv': [
    'html,url,published',
    ...rows.map((row) => `"${row.html.replaceAll('"', '""')}",${row.url},${row.published}`),
  ].join('\n'),
  'a.parquet': new Uint8Array(
    parquetWriteBuffer({ columnData: [column('html'), column('url'), column('published')] }),
  ),
};
const files = Object.fromEntries(all.map((n) => [`in/report-${n}.html`, page(n)]));

const TABLES = ['articles', 'quotations', 'claims', 'entities', 'mentions', 'dates', 'problems'];

/** What is told of inputs: how many statements are unlikely is another matter. */
const problemsOf = (folder: string) =>
  csvRows(folder, 'problems').filter(({ code }) => code !== 'quotations-unlikely');

/** Rows of every table but for the name of the input, in the order of the articles' ids. */
const rowsOf = (folder: string) =>
  TABLES.map((table) =>
    csvRows(folder, table)
      .map(({ input: _, ...row }) => JSON.stringify(row))
      .sort(),
  );

async function run(cwd: string, args: readonly string[], stdin = '') {
  const ran = await here(['run', ...args, '--json'], { cwd, stdin });
  return { ...ran, report: JSON.parse(ran.out || '{}') };
}

describe('archives and tables', () => {
  it('give the rows of the same pages as files, with the same ids', async () => {
    const cwd = folderWith({ ...files, ...archives });
    await run(cwd, ['in', '--out', 'files']);
    const expected = rowsOf(join(cwd, 'files'));
    expect(expected[1]?.length).toBeGreaterThan(COUNT);
    for (const name of Object.keys(archives)) {
      const { code, report } = await run(cwd, [name, '--out', `out-${name}`]);
      expect(code).toBe(0);
      expect(rowsOf(join(cwd, `out-${name}`))).toEqual(expected);
      const kind = name.split('.')[1] ?? '';
      expect(report.totals.kinds).toEqual({ [kind]: COUNT });
      const told = JSON.parse(readFileSync(join(cwd, `out-${name}`, 'run.json'), 'utf8'));
      expect(told.inputsByKind).toEqual({ [kind]: COUNT });
    }
  });

  it.each([
    ['lines', '\n'],
    ['NUL', '\0'],
  ])('come from a list of files on standard input too, with %s between them', async (_, end) => {
    const cwd = folderWith({ ...files, 'a.warc': archives['a.warc'] });
    await run(cwd, ['in', '--out', 'files']);
    const list = `${Object.keys(files).join(end)}${end}gone.html${end}`;
    const { code } = await run(cwd, ['--files-from', '-', '--out', 'listed'], list);
    expect(code).toBe(1);
    const [problem, ...more] = problemsOf(join(cwd, 'listed'));
    expect([problem?.input, problem?.code, more]).toEqual(['gone.html', 'unreadable', []]);
    expect(rowsOf(join(cwd, 'listed')).slice(0, -1)).toEqual(
      rowsOf(join(cwd, 'files')).slice(0, -1),
    );
  });

  it('a bad row is a row of problems; ids that are taken are told', async () => {
    const row = (id: string, n: number) => JSON.stringify({ id, html: page(n) });
    const lines = [row('a', 1), '{', row('a', 1), row('a', 2), row('b', 2), '{"id":"c"}'];
    const cwd = folderWith({ 'a.jsonl': lines.join('\n') });
    await run(cwd, ['a.jsonl', '--out', 'out']);
    const problems = problemsOf(join(cwd, 'out'));
    expect(problems.map(({ input, code, article_id }) => [input, code, article_id])).toEqual([
      ['a.jsonl#2', 'bad-row', 'a-jsonl-2'],
      ['a.jsonl#3', 'duplicate', 'a'],
      ['a.jsonl#4', 'id-taken', 'a'],
      ['a.jsonl#6', 'bad-row', 'c'],
    ]);
    expect(new Set(problems.map(({ id }) => id)).size).toBe(4);
    expect(csvRows(join(cwd, 'out'), 'articles').map((a) => a.article_id)).toEqual(['a', 'b']);
  });

  it('the day of capture stands in where the page tells none, with a warning', async () => {
    const cwd = folderWith({ 'a.warc': pageRecord(url(1), numbered(1), '2024-06-07T08:00:00Z') });
    await run(cwd, ['a.warc', '--out', 'out']);
    expect(csvRows(join(cwd, 'out'), 'articles')[0]?.published_day).toBe('2024-06-07');
    const codes = csvRows(join(cwd, 'out'), 'problems').map(({ code }) => code);
    expect(codes).toContain('published-captured');
  });

  it('what is known of a record is taken from the cache though it has moved', async () => {
    const cwd = folderWith({ 'a.warc': archives['a.warc'] });
    await run(cwd, ['a.warc', '--out', 'out']);
    const more = [warcRecord({ block: response('x', { 'Content-Type': 'image/png' }) })];
    const moved = Buffer.concat([...more, pageRecord(url(99), page(99)), ...records]);
    writeFileSync(join(cwd, 'a.warc'), moved);
    const { report } = await run(cwd, ['a.warc', '--out', 'out']);
    expect([report.totals.done, report.totals.cached]).toEqual([COUNT + 1, COUNT]);
    await run(cwd, ['a.warc', '--out', 'fresh']);
    expect(filesOf(join(cwd, 'out'))).toEqual(filesOf(join(cwd, 'fresh')));
  });
});

/** A run that is stopped after so many articles. */
async function stopped(cwd: string, input: string, after = Infinity) {
  const config = checkConfig({ cache: false });
  const stopping = new AbortController();
  const passedOver = new PassedOver();
  let resumed = 0;
  const { totals } = await runBatch({
    setup: setupOf(config, undefined),
    stages: planStages(config).stages,
    inputs: await listInputs([input], cwd, passedOver),
    passedOver,
    folder: join(cwd, 'out'),
    threads: 1,
    stdin: Readable.from([]),
    signal: stopping.signal,
    onResume: (done) => {
      resumed = done;
    },
    onItem: ({ seen }) => seen === after && stopping.abort(),
  });
  return { resumed, done: totals.done, passedOver: passedOver.counts };
}

describe('a run over an archive that was stopped', () => {
  it.each(Object.entries(archives))('goes on in the middle of %s', async (name, bytes) => {
    const cwd = folderWith({ [name]: bytes });
    await stopped(cwd, name, 2);
    expect(await stopped(cwd, name)).toMatchObject({ resumed: 2, done: COUNT });
    const again = folderWith({ [name]: bytes });
    await stopped(again, name);
    expect(filesOf(join(cwd, 'out'))).toEqual(filesOf(join(again, 'out')));
  });

  it('begins anew when a record, or what is told of it, has changed', async () => {
    const line = (n: number, published: string) => `${JSON.stringify({ ...rows[n], published })}\n`;
    const cwd = folderWith({ 'a.jsonl': line(0, '2024-05-06') + line(1, '2024-05-06') });
    await stopped(cwd, 'a.jsonl', 1);
    writeFileSync(join(cwd, 'a.jsonl'), line(0, '2024-05-07') + line(1, '2024-05-06'));
    expect(await stopped(cwd, 'a.jsonl')).toMatchObject({ resumed: 0, done: 2 });
  });

  it('counts what it passes over once', async () => {
    const image = warcRecord({ block: response('x', { 'Content-Type': 'image/png' }) });
    const cwd = folderWith({ 'a.warc': Buffer.concat([image, ...records]) });
    await stopped(cwd, 'a.warc', 2);
    const { resumed, passedOver } = await stopped(cwd, 'a.warc');
    expect([resumed, passedOver]).toEqual([2, { 'WARC record: image/png': 1 }]);
  });
});
