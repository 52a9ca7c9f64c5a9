/** What was said against what was thought, and marks that only name something. */
import { describe, expect, test } from 'vitest';
import { MIN_SCORE } from '../../../src/stages/quotations/index.ts';
import { attributed } from '../../support/attributed.ts';

describe('class', () => {
  test.each([
    [
      'A diplomat put it more bluntly: “Everyone wants the bridge, and nobody wants to pay for it.”',
      'speech',
    ],
    ['Ana Vale pointed out that the bolts were old.', 'speech'],
    ['The council has long insisted that the bolts were sound.', 'speech'],
    ['“I will never sell the boat,” Tom Reed thought.', 'stance'],
  ])('%s', (text, expected) => expect(attributed(text).rows[0]?.class).toBe(expected));

  test('a wish that nothing else tells of', () =>
    expect(attributed('Ana Vale has long wanted to sell the boat.').rows[0]?.class).toBe('stance'));
});

describe('a name in marks is a term', () => {
  test.each([
    ['The illness is called “feather duvet lung.”', ['feather duvet lung.']],
    ['The first song is called “The Last Ferry to Oslo.”', ['The Last Ferry to Oslo.']],
    ['Several wore paper hats that read “Not For Sale.”', ['Not For Sale.']],
  ])('%s', (text, terms) =>
    expect(attributed(text, {}, {}, { minScore: MIN_SCORE })).toMatchObject({ rows: [], terms }),
  );

  test.fails('also what men were known as, not yet', () =>
    expect(
      attributed('The men were known as “the dockers.”', {}, {}, { minScore: MIN_SCORE }),
    ).toMatchObject({ rows: [], terms: ['the dockers.'] }));

  test.each([
    [
      'The notice read: “No boat leaves before its crew has eaten.”',
      'No boat leaves before its crew has eaten.',
    ],
    ['Tom Reed called the price “a yard sale.”', 'the price “a yard sale.”'],
    ['Ana Vale called it “shameful and wrong.”', 'it “shameful and wrong.”'],
  ])('but not: %s', (text, content) =>
    expect(attributed(text).rows.map((r) => r.content.join(' … '))).toContain(content),
  );
});

describe('who says it stands right behind the marks', () => {
  test.each([
    [
      'The companies say they do a lot. “Safety is at the heart of what we build,” one of them assured the town.',
      'one of them',
    ],
    ['“We are not a museum,” the harbour master said.', 'the harbour master'],
    ['“Can I give it to Vale?” Reed tearfully asked before he left.', 'Reed'],
  ])('%s', (text, source) => expect(attributed(text).rows.at(-1)?.source).toBe(source));

  test.fails('to the end of his coat, not yet', () =>
    expect(
      attributed('“The ferry is late again,” a man in a blue coat grumbled.').rows.at(-1)?.source,
    ).toBe('a man in a blue coat'));
});
