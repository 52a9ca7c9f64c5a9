import { describe, expect, test } from 'vitest';
import type { ArticleRecord } from '../../src/article/index.ts';
import { comparisonTable, RunComparer } from '../../src/evaluation/index.ts';
import { runPipeline } from '../../src/pipeline/index.ts';
import { FAULTS, withFault } from './faults.ts';
import { TOY_TEXT, toyStages } from './toy-stages.ts';

const record = (id: string, stages = toyStages): ArticleRecord =>
  runPipeline({ id, text: TOY_TEXT }, stages);
const faultOf = (stage: string) =>
  FAULTS.filter((fault) => fault.stage === stage).reduce(
    (stages, { alter }) => withFault(stages, stage, alter),
    toyStages,
  );

describe('two runs', () => {
  const comparer = new RunComparer(1);
  for (const id of ['a', 'b']) comparer.add(id, record(id), record(id, faultOf('dates')));
  comparer.add('c', record('c'), record('c', faultOf('citations')));
  comparer.add('d', record('d'), record('d'));
  comparer.addSame();
  comparer.add('e', record('e'), undefined);
  comparer.add('f', undefined, record('f'));

  test('are told by kind of change, the largest first, with samples', () => {
    expect(comparisonTable(comparer.result())).toBe(`5 articles in both runs, 3 differ
1 article only in the old run
1 article only in the new run

4 in 2 articles  dates: value differs
    a  date 1: value '2024-03-05' → '2024-05-03' (paragraph 1)
    … and 3 more

1 in 1 article  citations: no longer found
    c  citation 1 'We will open it before winter,' is no longer found (paragraph 2)
`);
  });

  test('give the same table in another order of articles', () => {
    const again = new RunComparer(1);
    again.add('f', undefined, record('f'));
    again.add('c', record('c'), record('c', faultOf('citations')));
    for (const id of ['b', 'a']) again.add(id, record(id), record(id, faultOf('dates')));
    again.add('d', record('d'), record('d'));
    again.addSame();
    again.add('e', record('e'), undefined);
    expect(again.result()).toEqual(comparer.result());
  });
});
