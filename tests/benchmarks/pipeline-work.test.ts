import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { grown, readBaseline, workOf } from '../../benchmarks/pipeline-work.ts';
import { KINDS_OF_WORK, noWork } from '../../src/article/index.ts';
import { standardStages } from '../../src/stages/index.ts';

const pages = readdirSync('input')
  .sort()
  .map((id) => ({ id, bytes: readFileSync(`input/${id}`) }));

test('no stage does more work for the samples than the baseline allows', () => {
  const now = workOf(pages, standardStages);
  // More is meant? `npm run bench -- pipeline --renew` writes a new baseline, for the same commit.
  expect(grown(now, readBaseline())).toEqual([]);
  expect(now).toEqual(workOf(pages, standardStages));
  for (const kind of KINDS_OF_WORK)
    expect(Object.values(now).reduce((sum, work) => sum + work[kind], 0)).toBeGreaterThan(0);
});

test('work that has grown by more than a tenth is told, by stage and kind', () => {
  const before = { ...noWork(), 'sentences tagged': 20, 'tokens decoded': 1000 };
  const now = { ...before, 'sentences tagged': 24, 'tokens decoded': 1099 };
  expect(grown({ claims: now }, { claims: { milliseconds: 1, work: before } })).toEqual([
    'claims: 24 sentences tagged an article, where it was 20',
  ]);
  expect(grown({ claims: before }, {})).toHaveLength(2);
});
