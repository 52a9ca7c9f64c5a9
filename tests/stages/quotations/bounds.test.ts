/** What stands beside the words that were said, and is no part of them. */
import { describe, expect, test } from 'vitest';
import { attributed } from '../../support/attributed.ts';

const first = (text: string) => {
  const [row] = attributed(text).rows;
  return { content: row?.content, cue: row?.cue };
};

describe('whom the speaker tells', () => {
  test.each([
    [
      'before that',
      'The agency warned Port Ellen that it could be fined for the leak.',
      'warned',
      'it could be fined for the leak',
    ],
    [
      'with the manner',
      'Ana Vale warned the prime minister in an open letter that the state ferries would run out of money by the spring.',
      'warned',
      'the state ferries would run out of money by the spring',
    ],
    [
      'before a bare clause',
      'Tom Reed told the Harbour Post he’d believe it when he saw it.',
      'told',
      'he’d believe it when he saw it',
    ],
  ])('%s', (_, text, cue, content) => expect(first(text)).toEqual({ content: [content], cue }));
});

test('the note of the origin in brackets', () => {
  const text =
    'According to a source close to the council, the plan was dropped because “nobody wanted to own it before the vote” (Author’s interview, May 2023).';
  expect(first(text).content).toEqual([
    'the plan was dropped because “nobody wanted to own it before the vote”',
  ]);
});

describe('a dateline', () => {
  test.each([
    [
      'with the country and the agency',
      'LEITH, Scotland (NNS) — A ferry with 90 people on board ran aground on Tuesday, the coast guard said.',
      'A ferry with 90 people on board ran aground on Tuesday',
    ],
    [
      'of the place alone',
      'OSLO – The bridge will stay closed until June, the ministry said.',
      'The bridge will stay closed until June',
    ],
    [
      'but not an acronym that begins the sentence',
      'NATO will send two more ships to the strait in June, the ministry said.',
      'NATO will send two more ships to the strait in June',
    ],
  ])('%s', (_, text, content) => expect(first(text).content).toEqual([content]));
});
