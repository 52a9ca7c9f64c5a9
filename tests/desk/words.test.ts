import { describe, expect, it } from 'vitest';
import {
  joinedWith,
  nudged,
  typeOf,
  wholeWords,
  withoutMarks,
} from '../../src/desk/page/article/words.ts';
import { spanOf } from '../support/article-said.ts';

const TEXT = 'Ms Ruiz said: “We won’t pay.” The port agreed, twice.';
const at = (words: string) => spanOf(TEXT, words);
const words = (span: { start: number; end: number } | undefined) =>
  span && TEXT.slice(span.start, span.end);

describe('what a drag means', () => {
  it.each([
    ['on’t pa', 'won’t pay'],
    [' said', 'said'],
    ['uiz said: ', 'Ruiz said:'],
    [' ', undefined],
  ])('“%s”: whole words', (dragged, meant) => {
    expect(words(wholeWords(TEXT, at(dragged)))).toBe(meant);
  });

  it.each([
    ['“We won’t pay.”', 'We won’t pay.'],
    ['We won’t', 'We won’t'],
    ['The port', 'The port'],
  ])('“%s”: without its marks', (dragged, meant) => {
    expect(words(withoutMarks(TEXT, at(dragged)))).toBe(meant);
  });

  it.each([
    ['We won’t pay.', 'direct'],
    ['said: “We won’t pay.”', 'mixed'],
    ['The port agreed', 'indirect'],
  ])('“%s”: its type', (dragged, type) => {
    expect(typeOf(TEXT, [at(dragged)])).toBe(type);
  });
});

describe('moving an edge by a word', () => {
  it.each([
    ['port', 'start', -1, 'The port'],
    ['The port', 'start', 1, 'port'],
    ['The port', 'end', 1, 'The port agreed,'],
    ['The port agreed,', 'end', -1, 'The port'],
    ['port', 'end', -1, 'port'],
    ['Ms', 'start', -1, 'Ms'],
    ['twice.', 'end', 1, 'twice.'],
  ] as const)('“%s”, %s by %i', (given, edge, by, meant) => {
    expect(words(nudged(TEXT, [at(given)], edge, by)[0])).toBe(meant);
  });

  it('joins pieces that touch', () => {
    expect(joinedWith([at('Ms Ruiz'), at('port')], at('Ruiz said')).map(words)).toEqual([
      'Ms Ruiz said',
      'port',
    ]);
  });
});
