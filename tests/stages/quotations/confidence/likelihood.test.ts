/** How likely rows are: probabilities, the likelier the plainer, and what minScore makes of them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runPipeline } from '../../../../src/pipeline/run.ts';
import { registry } from '../../../../src/stages/index.ts';

const LEAD =
  'The board of the harbour met on Monday in the old hall. Ana Vale, who chairs it, opened the meeting. Rain fell on the roof.\n\n';

function read(text: string, minScore?: number) {
  const stages = [
    registry.content.create(),
    registry.sentences.create(),
    registry.entities.create(),
    registry.dates.create(),
    registry.quotations.create(minScore === undefined ? undefined : { minScore }),
    registry.attributions.create(),
  ];
  return runPipeline({ id: 'test', text: LEAD + text, language: 'en' }, stages);
}

const best = (text: string): number =>
  Math.max(
    0,
    ...read(text, 0)
      .statements.filter((s) => s.class === 'speech')
      .map((s) => s.score),
  );

describe('a score', () => {
  test.each([
    ['“We will mend the slip in June,” Ana Vale said.', 'Vale added two goals before the break.'],
    ['Ana Vale said the slip would be mended in June.', 'Ana Vale found a coin on the slip.'],
    [
      '“We will mend the slip in June,” Ana Vale said.',
      '“We will mend the slip in June,” he said.',
    ],
    ['The report found that the bolts were old.', 'The plan includes a pool and a slide.'],
  ])('is higher for “%s” than for “%s”', (likely, unlikely) =>
    expect(best(likely)).toBeGreaterThan(best(unlikely)),
  );

  test('is a probability, and the same for the same text', () => {
    const pieces = fc.constantFrom(
      '“We stay,” ',
      'Ana Vale said ',
      'that the slip was old, ',
      'according to the board, ',
      'he warned, ',
      '“because',
      ' it rains.” ',
      'The council denied it. ',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        const { statements } = read(text, 0);
        expect(statements.every(({ score }) => score >= 0 && score <= 1)).toBe(true);
        expect(read(text, 0).statements).toEqual(statements);
      }),
      { numRuns: 40 },
    );
  });
});

describe('minScore', () => {
  const TEXT =
    '“We will mend the slip in June,” Ana Vale said. Many like to claim the slip, and some call on it. Vale added two goals.';
  const all = read(TEXT, 0);

  test('0 gives every statement', () =>
    expect(all.quotations.map((q) => q.id)).toEqual(all.statements.map((s) => s.id)));

  test.each([[0.2], [0.5], [0.9], [1]])(
    '%d gives those that are as likely, and says how many are not',
    (least) => {
      const { statements, quotations, attributions, warnings } = read(TEXT, least);
      expect(statements).toEqual(all.statements);
      expect(quotations.map((q) => q.id)).toEqual(
        statements.filter((s) => s.score >= least).map((s) => s.id),
      );
      expect(attributions.map((a) => a.quotation)).toEqual(quotations.map((q) => q.id));
      const left = statements.length - quotations.length;
      const told = warnings.filter(({ code }) => code === 'quotations-unlikely');
      expect(told.map(({ message }) => message.startsWith(`${left} of `))).toEqual(
        left ? [true] : [],
      );
    },
  );
});

test('a stage that copies the sentences after verbs of one’s own loses nothing', () => {
  const copies = {
    name: 'copies',
    requires: ['sentences'],
    provides: ['sentences'],
    run: ({ sentences }: { sentences: { start: number; end: number }[] }) => ({
      sentences: sentences.map((s) => ({ ...s })),
    }),
  } as const;
  const stages = [
    registry.content.create(),
    registry.sentences.create(),
    registry.entities.create(),
    registry.dates.create(),
    registry.quotations.create({ cues: [{ verb: 'toot', class: 'speech' }], minScore: 0 }),
    copies,
    registry.attributions.create(),
  ];
  const text = `${LEAD}Ana Vale tooted that the ferry was late.`;
  const { quotations, attributions } = runPipeline(
    { id: 'test', text, language: 'en' },
    stages as never,
  );
  expect(quotations.length).toBeGreaterThan(0);
  expect(attributions).toHaveLength(quotations.length);
});
