/** Who says words in marks: whoever stands right behind them. */
import { describe, expect, test } from 'vitest';
import { passagesOf } from '../../../src/models/statement-network/passage.ts';
import { cueBehind } from '../../../src/stages/quotations/proposers/cue-behind.ts';
import { splitSentences } from '../../../src/stages/sentences/split.ts';
import { attributed } from '../../support/attributed.ts';

/** Source and cue behind the first stretch in marks. */
function behind(text: string): string[] | null {
  const sentences = splitSentences(text, 0, text.length);
  const [p] = passagesOf({ text, blocks: [{ start: 0, end: text.length }], sentences }).passages;
  const [quoted] = p?.marked ?? [];
  const found = p && quoted ? cueBehind(p, quoted) : null;
  if (!p || !found) return null;
  return [found.source, found.cue].map((range) => {
    const { start, end } = p.span(range ?? { first: -1, last: -1 });
    return text.slice(start, end);
  });
}

describe('right behind the closing mark', () => {
  test.each([
    ['“The bolts are old,” said the ruling.', 'the ruling', 'said'],
    ['“The bolts are old!” shouted Ana Vale from the deck.', 'Ana Vale', 'shouted'],
    ['“The bolts are old,” one of them assured the committee.', 'one of them', 'assured'],
    ['“The bolts are old,” Vale tearfully asked.', 'Vale', 'asked'],
    ['“The bolts are old,” marvelled diver Ana Vale, 41.', 'diver Ana Vale', 'marvelled'],
    ['“The bolts are old,” put in Ana Vale, with a laugh.', 'Ana Vale', 'put in'],
    ['“Are they old?” Vale shot back.', 'Vale', 'shot back'],
  ])('%s', (text, ...row) => expect(behind(text)).toEqual(row));

  test.each([
    ['“The bolts are old,” when Vale blasted him for it.'],
    ['“The bolts are old,” said the report that was lost and found again.'],
    ['The word “old,” and nobody said more.'],
    ['“The bolts are old,” a line from a song, rang in his ears.'],
    ['In “Old Bolts,” the Vale brothers row to Oslo.'],
  ])('nobody: %s', (text) => expect(behind(text)).toBeNull());
});

describe('words in marks without a verb of their own', () => {
  const last = (text: string) => attributed(text).rows.at(-1);
  const expected = {
    source: 'Ana Vale',
    cue: '',
    content: ['The bolts were old and nobody cared for them.'],
  };

  test('have the source of the paragraph before', () =>
    expect(
      last('Ana Vale called the sale a shame.\n\n“The bolts were old and nobody cared for them.”'),
    ).toMatchObject(expected));

  test('have the source of the sentence before, without its verb', () =>
    expect(
      last(
        'Ana Vale called the sale a shame. “The bolts were old and nobody cared for them.” Rain fell on the town that night.',
      ),
    ).toMatchObject(expected));

  test('have none where another sentence stands between', () =>
    expect(
      last(
        'Ana Vale called the sale a shame. Rain fell on the town that night. “The bolts were old and nobody cared for them.”',
      )?.source,
    ).toBe(''));
});
