import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { articleSchema } from '../../src/article/index.ts';
import { correctionsFile, review } from '../../src/corrections/index.ts';
import { correctionFrom } from '../../src/desk/correction.ts';
import type { CorrectionRequest } from '../../src/desk/requests.ts';
import { expectedSchema } from '../../src/evaluation/index.ts';
import { folderWith } from '../support/folder.ts';
import { here } from '../support/here.ts';

// What is written does not depend on where the work is done.
vi.mock('../../src/batch/pool.ts', () => import('../support/in-thread-pool.ts'));

const PAGE =
  '<article><h1>The port</h1><p>The port will stay open all winter, said Ana Ruiz, the mayor of the town, on Monday.</p><p>“Nobody has asked the fishermen,” Tom Beck told reporters at the quay. Ships come in every day and leave in the evening with the tide.</p></article>';

/** A run of one page whose rows are judged as told, in their order. */
async function judged(...actions: readonly ('right' | 'wrong')[]) {
  const cwd = folderWith({ 'in/port.html': PAGE });
  expect((await here(['run', 'in', '-q'], { cwd })).code).toBe(0);
  const line = readFileSync(join(cwd, 'output/articles.jsonl'), 'utf8');
  const article = articleSchema.parse(JSON.parse(line));
  for (const [i, action] of actions.entries()) {
    const row = article.quotations[i]?.id ?? '';
    const request: CorrectionRequest = { action, row, version: '' };
    const signed = { id: `k${i}`, at: '2026-05-03T10:00:00.000Z', who: 'Mira' };
    const correction = correctionFrom(request, review(article, []).article, signed);
    appendFileSync(join(cwd, 'output', correctionsFile), `${JSON.stringify(correction)}\n`);
  }
  const add = (...args: string[]) => here(['golden', 'add', ...args, '--from-desk'], { cwd });
  const expected = (slug: string) =>
    expectedSchema.parse(
      JSON.parse(readFileSync(join(cwd, 'fixtures', slug, 'expected.json'), 'utf8')),
    );
  return { cwd, article, add, expected };
}

describe('golden add --from-desk', () => {
  it('expects what was called right, and not what was called wrong', async () => {
    const { cwd, article, add, expected } = await judged('wrong', 'right');
    expect(article.quotations.length).toBe(2);
    // All that is left was reviewed, so it needs no name.
    expect(await add()).toMatchObject({ code: 0, err: '' });
    const { complete, quotations, ...rest } = expected('port');
    expect(rest).toEqual({});
    expect(complete).toEqual(['quotations']);
    expect(quotations).toMatchObject([
      { text: 'Nobody has asked the fishermen', speaker: 'Tom Beck', kind: 'person' },
      { text: 'The port will stay open all winter', speaker: 'Ana Ruiz', not: true, paragraph: 1 },
    ]);
    expect(existsSync(join(cwd, 'fixtures/port/accepted.json'))).toBe(true);
    const check = await here(['check', 'port', '--wrong'], { cwd });
    expect(check.out).toContain('should not be there');
    expect(check.out).not.toContain('fishermen');
    // It is not written over.
    expect((await add()).err).toContain('already there');
  });

  it('takes one that was reviewed in part by its file, under a name', async () => {
    const { add, expected } = await judged('right');
    expect((await add()).err).toContain('No article was reviewed in full');
    expect((await add('port.html', '--name', 'harbour')).code).toBe(0);
    expect(expected('harbour').complete).toBeUndefined();
    expect(expected('harbour').quotations).toHaveLength(1);
  });

  it.each([
    [['nowhere.html'], 'There is no article nowhere.html'],
    [['port.html'], 'Nothing was reviewed of port'],
    [['port.html', '--out', 'nowhere'], 'There is no articles.jsonl'],
  ])('says what is missing: %j', async (args, told) => {
    const { add } = await judged();
    expect(await add(...args)).toMatchObject({ code: 2 });
    expect((await add(...args)).err).toContain(told);
  });
});
