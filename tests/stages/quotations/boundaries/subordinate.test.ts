/** Where reported words end in a clause that stands before the main one. */
import { describe, expect, test } from 'vitest';
import { passagesOf, tokenFrom } from '../../../../src/models/quotation-tagger/passage.ts';
import { withinSubordinate } from '../../../../src/stages/quotations/boundaries/subordinate.ts';
import { splitSentences } from '../../../../src/stages/sentences/split.ts';

interface Range {
  first: number;
  last: number;
}
type Rule = typeof withinSubordinate;

/** The contents that a rule leaves: `[content]`, `{cue}` and `<source>` are marked in the text. */
function left(rule: Rule, given: string): string[] {
  const MARKS = /[[\]{}<>]/g;
  const text = given.replace(MARKS, '');
  const sentences = splitSentences(text, 0, text.length);
  const [p] = passagesOf({ text, blocks: [{ start: 0, end: text.length }], sentences }).passages;
  if (!p) throw new Error('No passage.');
  const plain = (end: number) => given.slice(0, end).replace(MARKS, '').length;
  const ranges = (marked: RegExp): Range[] =>
    [...given.matchAll(marked)].map(({ index, 0: { length } }) => ({
      first: tokenFrom(p, plain(index)),
      last: tokenFrom(p, plain(index + length)) - 1,
    }));
  const parts = {
    content: ranges(/\[[^\]]*\]/g),
    cue: ranges(/\{[^}]*\}/g),
    source: ranges(/<[^>]*>/g),
  };
  return rule(p, parts).content.map(({ first, last }) =>
    text.slice(p.tokens[first]?.start, p.tokens[last]?.end),
  );
}

describe('a clause that "while" opens', () => {
  test.each([
    [
      'While <Vale> {said} [the bridge was safe, riders were told to stay at home].',
      'the bridge was safe',
    ],
    [
      'Although <the inspector> {found} [that the bolts were sound, her report was never printed].',
      'that the bolts were sound',
    ],
  ])('ends before the main clause: %s', (given, content) =>
    expect(left(withinSubordinate, given)).toEqual([content]),
  );

  test.each([
    ['<Vale> {said} [the bridge was safe, riders were at home and the road was dry].'],
    ['When <Vale> {said} [the bridge, which is old, was safe].'],
    ['As <Vale> {put it}, [in May the bridge, the port was closed].'],
  ])('as it was: %s', (given) =>
    expect(left(withinSubordinate, given)).toEqual([
      given.slice(given.indexOf('[') + 1, given.indexOf(']')),
    ]),
  );
});
