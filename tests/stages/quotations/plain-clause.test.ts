/** Outright verbs of reporting with a subject before and a clause behind. */
import { describe, expect, test } from 'vitest';
import { MIN_SCORE } from '../../../src/stages/quotations/index.ts';
import { attributed } from '../../support/attributed.ts';

const read = (text: string, minScore = 0) =>
  attributed(text, {}, {}, { minScore }).rows.map(({ source, cue, content }) => [
    source,
    cue,
    ...content,
  ]);

describe('a plain clause', () => {
  test('the verb behind a relative clause', () =>
    expect(read('Two engineers who saw the dam confirmed that it had cracked.')).toContainEqual([
      'Two engineers who saw the dam',
      'confirmed',
      'it had cracked',
    ]));

  test.each([
    [
      'Last week the council announced that the bridge would close.',
      ['the council', 'announced', 'the bridge would close'],
    ],
    ['Next warned that the bolts were old.', ['Next', 'warned', 'the bolts were old']],
    [
      'She repeatedly warned that the bolts were old.',
      ['She', 'repeatedly warned', 'the bolts were old'],
    ],
  ])('%s', (text, row) => expect(read(text)).toContainEqual(row));

  test.fails('the cue without its helping verb, not yet', () =>
    expect(
      read('He resigned in May, and his sister has since told the board that she would stay.'),
    ).toContainEqual(['his sister', 'told', 'she would stay']));

  test.each([
    ['Nobody said the bridge was closed for good.'],
    ['She would not have said the bridge was closed.'],
    ['No one has said that the bridge was closed.'],
    ['The mine reported a profit of nine million pounds.'],
    ['If the council announced that the bridge was closed, riders would stay at home.'],
  ])('none: %s', (text) => expect(read(text, MIN_SCORE)).toEqual([]));

  test.fails.each([['It was confirmed that the bridge had cracked.']])(
    'none, not yet: %s',
    (text) => expect(read(text, MIN_SCORE)).toEqual([]),
  );

  test('a participle has the source of its sentence', () =>
    expect(
      read('The mine, Vale said, was safe, adding that it would stay open for years.'),
    ).toContainEqual(['Vale', 'adding', 'it would stay open for years']));

  test.fails('a subject with a clause without "who", not yet', () =>
    expect(read('All the riders I met said the bridge was closed for good.')).toContainEqual([
      'All the riders I met',
      'said',
      'the bridge was closed for good',
    ]));

  test('none where a letter is lost', () =>
    expect(read('The letter she wrote that was lost has been found again.', MIN_SCORE)).toEqual(
      [],
    ));
});
