import { describe, expect, it, vi } from 'vitest';
import { csvRows } from '../support/dataset.ts';
import { folderWith } from '../support/folder.ts';
import { here } from '../support/here.ts';
import { numbered } from '../support/pages.ts';
import { pageRecord } from '../support/warc.ts';

// What is answered does not depend on where the work is done.
vi.mock('../../src/batch/pool.ts', () => import('../support/in-thread-pool.ts'));

const lines = (out: string) =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

const files = () => ({
  'a.warc': Buffer.concat(
    [1, 2].map((n) => pageRecord(`https://a.example/harbour-${n}`, numbered(n))),
  ),
  'b.txt': '“We won,” Ann Lee said.\n\nNext.',
  'c.jsonl': '{"id": "own", "html": 5}\n',
  'd.html': '',
});
const all = ['a.warc', 'b.txt', 'c.jsonl', 'd.html'];

describe('onrecord pages', () => {
  it('prints the pages of any input, each with the id that a run gives it', async () => {
    const cwd = folderWith(files());
    const { code, out } = await here(['pages', ...all], { cwd });
    expect(code).toBe(1);
    const found = lines(out);
    expect(found.map(({ input }) => input)).toEqual([
      'a.warc#1',
      'a.warc#2',
      'b.txt',
      'c.jsonl#1',
      'd.html',
    ]);
    expect(found[0]).toMatchObject({ url: 'https://a.example/harbour-1', captured: '2024-05-06' });
    expect(found[2]).toMatchObject({ text: files()['b.txt'] });
    expect(found[3]).toMatchObject({ id: 'own', error: { code: 'bad-row' } });
    await here(['run', ...all, '--out', 'out', '-q'], { cwd });
    const ids = csvRows(`${cwd}/out`, 'articles').map((row) => row.article_id);
    expect(found.slice(0, 3).map(({ id }) => id)).toEqual(ids);
  });

  it('through onrecord filter --tables gives the rows of a run', async () => {
    const cwd = folderWith(files());
    const stdin = (await here(['pages', ...all], { cwd })).out;
    const answers = lines((await here(['filter', '--tables'], { cwd, stdin })).out);
    await here(['run', ...all, '--out', 'out', '-q'], { cwd });
    for (const table of ['articles', 'quotations', 'claims', 'mentions', 'problems']) {
      const rows = answers.flatMap((answer) => answer.tables[table] ?? []);
      const expected = csvRows(`${cwd}/out`, table);
      expect(rows).toHaveLength(expected.length);
      const ids = (list: Record<string, unknown>[]) => list.map((row) => row.id ?? row.article_id);
      expect(ids(rows)).toEqual(ids(expected));
      expect(rows.map(({ input }) => input)).toEqual(expected.map(({ input }) => input));
    }
    expect(answers[3].error.code).toBe('bad-row');
  });

  it('filter --schema has the columns of every table with their types', async () => {
    const cwd = folderWith({});
    const { out } = await here(['filter', '--schema'], { cwd });
    const schema = JSON.parse(out);
    expect(Object.keys(schema)).toContain('quotations');
    expect(schema.quotations[0]).toEqual({ name: 'speaker', type: 'text' });
    expect(schema.problems.at(-1)).toEqual({ name: 'article_id', type: 'id' });
  });
});
