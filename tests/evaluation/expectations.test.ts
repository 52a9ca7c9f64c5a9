import { describe, expect, test } from 'vitest';
import type { AnyStage } from '../../src/article/index.ts';
import { checkGolden, summarise } from '../../src/evaluation/index.ts';
import { runPipeline } from '../../src/pipeline/index.ts';
import { goldenToy } from './golden-toy.ts';
import { toyStages } from './toy-stages.ts';

/** What is wrong, in words, of an article of which nothing was accepted yet. */
function wrong(expected: object, stages: readonly AnyStage[] = toyStages): string[] {
  const golden = { ...goldenToy(JSON.stringify(expected)), accepted: undefined };
  const { findings } = checkGolden(golden, { stages, run: runPipeline });
  return findings.filter(({ right }) => right === false).map(({ sentence }) => sentence);
}

const QUOTED = 'Nobody should have to drive.';

describe('rows that must not be there', () => {
  test.each([
    [{ dates: [{ text: '6 March 2024', not: true }] }],
    [{ dates: [{ text: '5 March 2024', value: '2024-05-03', not: true }] }],
    [{ dates: [{ text: '5 March 2024', paragraph: 4, not: true }] }],
    [{ quotations: [{ text: QUOTED, speaker: 'Tom Hart', not: true }] }],
    [{ quotations: [{ text: QUOTED, type: 'indirect', speaker: 'Ann Lee', not: true }] }],
    [{ entities: [{ type: 'place', name: 'Ann Lee', not: true }] }],
    [{ warnings: [{ code: 'no-such-day', not: true }] }],
  ])('%j is met', (expected) => expect(wrong(expected)).toEqual([]));

  test.each([
    [{ dates: [{ text: '5 March 2024', not: true }] }, "date 1 '5 March 2024' should not be there"],
    [
      { entities: [{ type: 'person', name: 'Ann Lee', not: true }] },
      "person 'Ann Lee' should not be there",
    ],
    [
      { quotations: [{ text: QUOTED, speaker: 'Ann Lee', not: true }] },
      "quotation 2 '“We will open it before winter,” … “Nobody should have to drive.”' should not be there",
    ],
  ])('%j is not met', (expected, sentence) => {
    const [first = ''] = wrong(expected);
    expect(first.replace(/'[^']*'/, "''")).toBe(sentence.replace(/'[^']*'/, "''"));
  });

  test('they are no part of what should be found', () => {
    const golden = goldenToy('{ "dates": [{ "text": "6 March 2024", "not": true }] }');
    const report = summarise([checkGolden(golden, { stages: toyStages, run: runPipeline })]);
    expect(report.scores.map(({ gold }) => gold)).toEqual([0]);
  });
});

describe('several right values', () => {
  test.each([
    [{ dates: [{ text: '5 March 2024', value: ['2024-03', '2024-03-05'] }] }],
    [{ quotations: [{ text: QUOTED, speaker: ['the engineer', 'Ann Lee'] }] }],
    [{ article: { title: ['A bridge', 'Bridge to be rebuilt'] } }],
  ])('%j is met', (expected) => expect(wrong(expected)).toEqual([]));

  test('none of them: all are named', () =>
    expect(wrong({ dates: [{ text: '5 March 2024', value: ['2024', '2025'] }] })).toEqual([
      "date 1 '5 March 2024': value '2024-03-05', expected '2024' or '2025'",
    ]));
});

describe('blocks, sentences and warnings', () => {
  test.each([
    [{ blocks: [{ text: 'The ministry report', role: 'paragraph' }] }],
    [{ sentences: [{ text: 'Tom Hart said “it is too dear” on 7 April 2024.' }] }],
    [{ warnings: [], complete: ['warnings'] }],
  ])('%j is met', (expected) => expect(wrong(expected)).toEqual([]));

  test('another role', () =>
    expect(wrong({ blocks: [{ text: 'The ministry report', role: 'caption' }] })[0]).toMatch(
      /^paragraph 3 '.*': role 'paragraph', expected 'caption'$/,
    ));

  test('another cut', () =>
    expect(wrong({ sentences: [{ text: 'Tom Hart said “it is too dear”.' }] })).toEqual([
      "sentence 5 'Tom Hart said “it is too dear” on 7 April 2024.': text 'Tom Hart said “it is too dear” on 7 April 2024.', expected 'Tom Hart said “it is too dear”.'",
    ]));

  test('a warning that is missing, and one that should not be there', () => {
    const warned = toyStages.map((stage) => {
      if (stage.name !== 'dates') return stage;
      const loud: AnyStage = {
        ...stage,
        run: (article, context) => {
          context.warn('no-such-day', 'There is no such day.');
          return stage.run(article, context);
        },
      };
      return loud;
    });
    expect(wrong({ warnings: [{ code: 'no-such-day', stage: 'dates' }] }, warned)).toEqual([]);
    expect(wrong({ warnings: [{ code: 'no-such-day' }] })).toEqual([
      "warning 'no-such-day' is not found",
    ]);
    expect(wrong({ warnings: [], complete: ['warnings'] }, warned)).toEqual([
      "warning 'no-such-day' should not be there",
    ]);
  });
});

describe('what is said of what is wrong', () => {
  test('an unexpected row should not be there', () =>
    expect(wrong({ dates: [{ text: '5 March 2024' }], complete: ['dates'] })).toEqual([
      "date 2 '7 April 2024' should not be there",
    ]));

  test('another extent shows what was found', () =>
    expect(wrong({ dates: [{ text: '5 March' }] })).toEqual([
      "date 1 '5 March 2024': text '5 March 2024', expected '5 March'",
    ]));

  test('a missing quotation is listed once', () =>
    expect(wrong({ quotations: [{ text: 'I never said so', speaker: 'Ann Lee' }] })).toEqual([
      "quotation 'I never said so' is not found",
    ]));

  test('a type and a role may be left out', () =>
    expect(
      wrong({
        quotations: [{ text: QUOTED }],
        links: [{ text: 'ministry report' }],
        entities: [{ name: 'Tom Hart' }],
      }),
    ).toEqual([]));
});
