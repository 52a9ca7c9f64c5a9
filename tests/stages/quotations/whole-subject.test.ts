/** A subject with a clause of its own behind it. */
import { describe, expect, test } from 'vitest';
import { attributed } from '../../support/attributed.ts';

const read = (text: string) => {
  const row = attributed(text).rows.at(-1);
  return [row?.source, row?.cue];
};

describe('the whole of the subject is the source', () => {
  test.each([
    [
      'A diplomat posted in the capital claimed that the bolts were sound.',
      'A diplomat posted in the capital',
      'claimed',
    ],
    ['A lawyer hired by the town wrote that it was late.', 'A lawyer hired by the town', 'wrote'],
    [
      'A report released last year found that money was missing.',
      'A report released last year',
      'found',
    ],
    [
      'An engineer employed by the port said that the crane was safe.',
      'An engineer employed by the port',
      'said',
    ],
    [
      'A woman who lives beside the port said that the crane was safe.',
      'A woman who lives beside the port',
      'said',
    ],
  ])('%s', (text, source, cue) => expect(read(text)).toEqual([source, cue]));
});

describe('what is no part of it stays out', () => {
  test.each([
    ['Ana Vale stood up and said that the bolts were sound.', 'Ana Vale', 'said'],
    ['In a note seen by the council, Ana Vale wrote that it was late.', 'Ana Vale', 'wrote'],
  ])('%s', (text, source, cue) => expect(read(text)).toEqual([source, cue]));
});

test('The men held by the police said that the bolts were sound.', () =>
  expect(read('The men held by the police said that the bolts were sound.')).toEqual([
    'The men held by the police',
    'said',
  ]));

describe('what stands on both sides of the words that report it', () => {
  const content = (text: string) => attributed(text).rows.map((r) => r.content);
  test.each([
    [
      'The bridge, its owners warn, is older than the road.',
      ['The bridge', 'is older than the road'],
    ],
    ['The plan, according to the council, is dead.', ['The plan', 'is dead']],
    ['But, Ana Vale said, the bridge is safe.', ['the bridge is safe']],
  ])('%s', (text, pieces) => expect(content(text)).toEqual([pieces]));

  test.fails('two words before the tag, not yet', () =>
    expect(content('After that, Ana Vale said, the road would be closed.')).toEqual([
      ['After that', 'the road would be closed'],
    ]));
});
