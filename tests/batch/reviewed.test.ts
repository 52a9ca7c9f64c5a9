import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { type ArticleRecord, articleSchema } from '../../src/article/index.ts';
import { type Correction, correctionsFile } from '../../src/corrections/index.ts';
import { correctionFrom } from '../../src/desk/correction.ts';
import { Dataset } from '../../src/desk/index.ts';
import type { CorrectionRequest } from '../../src/desk/requests.ts';
import { csvRows, filesOf } from '../support/dataset.ts';
import { folderWith } from '../support/folder.ts';
import { here } from '../support/here.ts';

// What is written does not depend on where the work is done.
vi.mock('../../src/batch/pool.ts', () => import('../support/in-thread-pool.ts'));

const said = (who: string) =>
  `<article><h1>The port of ${who}</h1><p>The port will stay open all winter, said ${who} Ruiz, the mayor of the town, on Monday.</p><p>“Nobody has asked the fishermen,” Tom Beck told reporters at the quay. Ships come in every day and leave in the evening with the tide.</p></article>`;

/** A folder with two articles and what a run makes of them. */
async function ran() {
  const cwd = folderWith({ 'in/a.html': said('Ana'), 'in/b.html': said('Bea') });
  const out = join(cwd, 'out');
  const run = async (...more: string[]) => {
    const result = await here(['run', 'in', '--out', 'out', ...more], { cwd });
    expect(result.code).toBe(0);
    return result.out;
  };
  await run('-q');
  return { cwd, out, run };
}

const recordsIn = (out: string): ArticleRecord[] =>
  readFileSync(join(out, 'articles.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => articleSchema.parse(JSON.parse(line)));

let count = 0;
const keep = (out: string, article: ArticleRecord, request: object): Correction => {
  const signed = { id: `k${++count}`, at: '2026-05-03T10:00:00.000Z', who: 'Mira' };
  // Safe: each test writes whole requests.
  const correction = correctionFrom(request as CorrectionRequest, article, signed);
  appendFileSync(join(out, correctionsFile), `${JSON.stringify(correction)}\n`);
  return correction;
};

describe('a run with corrections of the one before', () => {
  it('applies them to every table and record, and gives the same bytes again', async () => {
    const { out, run } = await ran();
    const [article] = recordsIn(out);
    const row = article?.quotations[0]?.id;
    if (!article || row === undefined) throw new Error('Nothing was found.');
    const before = csvRows(out, 'quotations');
    keep(out, article, { action: 'wrong', row });
    expect(await run()).toContain('1 correction of reviewers applied.');
    const after = csvRows(out, 'quotations');
    expect(after).toHaveLength(before.length - 1);
    expect(
      csvRows(out, 'claims').some(({ quotation_id }) => quotation_id === `${article.id}/${row}`),
    ).toBe(false);
    expect(recordsIn(out)[0]?.quotations.some(({ id }) => id === row)).toBe(false);
    const counts = z.object({ counts: z.object({ rows: z.record(z.string(), z.number()) }) });
    const told = counts.parse(JSON.parse(readFileSync(join(out, 'run.json'), 'utf8')));
    expect(told.counts.rows.quotations).toBe(after.length);
    // What was found is kept, for the desk.
    const found = readFileSync(join(out, 'articles-found.jsonl'), 'utf8').trim().split('\n');
    expect(found.map((line) => JSON.parse(line))).toEqual([article]);
    const files = filesOf(out);
    await run('-q');
    expect(filesOf(out)).toEqual(files);
    await run('-q', '--fresh');
    expect(filesOf(out)).toEqual(files);
  });

  it('gives the bytes of a run without any once they are taken back', async () => {
    const { out, run } = await ran();
    const { [correctionsFile]: _, ...before } = filesOf(out);
    const [article] = recordsIn(out);
    const row = article?.quotations[0]?.id;
    if (!article || row === undefined) throw new Error('Nothing was found.');
    const { id } = keep(out, article, { action: 'right', row });
    await run('-q');
    expect(csvRows(out, 'quotations').filter(({ by }) => by === 'reviewer')).toHaveLength(1);
    keep(out, article, { action: 'undo', correction: id });
    await run('-q');
    const { [correctionsFile]: __, ...after } = filesOf(out);
    expect(after).toEqual(before);
  });

  it('follows a page that was saved anew, and says what no longer fits', async () => {
    const { cwd, out, run } = await ran();
    const [article] = recordsIn(out);
    if (!article) throw new Error('Nothing was found.');
    const [first, second] = article.quotations;
    if (!first || !second) throw new Error('Too little was found.');
    keep(out, article, { action: 'right', row: first.id });
    keep(out, article, { action: 'right', row: second.id });
    writeFileSync(
      join(cwd, 'in/a.html'),
      said('Ana')
        .replace('<p>The port', '<p>Snow fell.</p><p>The port')
        .replace('Nobody has', 'They never'),
    );
    const told = await run();
    expect(told).toContain('1 correction of reviewers applied.');
    expect(told).toContain('Corrections that no longer fit: 1;');
    const problems = csvRows(out, 'problems').filter(({ code }) => code === 'correction-unfit');
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toContain('Mira');
    const dataset = new Dataset(out);
    await dataset.refresh();
    expect([...dataset.entries].map(({ summary }) => summary.unfit)).toEqual([1, 0]);
    expect([...dataset.entries].map(({ summary }) => summary.reviewed)).toEqual([1, 0]);
  });

  it('has nothing to do with corrections of other articles, and passes over torn lines', async () => {
    const { out, run } = await ran();
    const before = filesOf(out);
    const [article] = recordsIn(out);
    if (!article) throw new Error('Nothing was found.');
    keep(
      out,
      { ...article, id: 'elsewhere-00000000000001' },
      { action: 'right', row: article.quotations[0]?.id },
    );
    appendFileSync(join(out, correctionsFile), '{"id":"torn');
    const told = await run();
    expect(told).toContain('Corrections of articles that are not in this run: 1.');
    expect(told).toContain('1 line of corrections.jsonl cannot be read');
    const { [correctionsFile]: _, ...after } = filesOf(out);
    expect(after).toEqual(before);
    expect(existsSync(join(out, 'articles-found.jsonl'))).toBe(false);
  });
});
