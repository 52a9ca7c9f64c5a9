/** Words at the edge of cue and source that belong to the other one, or to neither. */
import { describe, expect, test } from 'vitest';
import { passagesOf, tokenFrom } from '../../../../src/models/quotation-tagger/passage.ts';
import {
  withOwnEdges,
  withoutAdverbial,
} from '../../../../src/stages/quotations/boundaries/cue-edges.ts';
import { splitSentences } from '../../../../src/stages/sentences/split.ts';

/** The passage of a text, and the ranges of what it has in brackets. */
function marked(given: string) {
  const text = given.replace(/[[\]]/g, '');
  const sentences = splitSentences(text, 0, text.length);
  const [p] = passagesOf({ text, blocks: [{ start: 0, end: text.length }], sentences }).passages;
  if (!p) throw new Error('No passage.');
  const plain = (end: number) => given.slice(0, end).replace(/[[\]]/g, '').length;
  const ranges = [...given.matchAll(/\[[^\]]*\]/g)].map(({ index, 0: { length } }) => ({
    first: tokenFrom(p, plain(index)),
    last: tokenFrom(p, plain(index + length)) - 1,
  }));
  const words = ({ first, last }: { first: number; last: number }) =>
    text.slice(p.tokens[first]?.start, p.tokens[last]?.end);
  return { p, ranges, words };
}

describe('between source and cue', () => {
  const edges = (given: string) => {
    const { p, ranges, words } = marked(given);
    const [source, cue] = ranges;
    const found = withOwnEdges(p, {
      source: source ? [source] : [],
      cue: cue ? [cue] : [],
      content: [],
    });
    return [...found.source, ...found.cue].map(words);
  };
  test.each([
    ['[The Peruvian] [embassy denied] that it was late.', 'The Peruvian embassy', 'denied'],
    ['[Vale][’s brief said] that it was late.', 'Vale’s brief', 'said'],
    ['[One] [rider claimed] that it was late.', 'One rider', 'claimed'],
    ['[A union of harbour] [pilots endorsed] the plan.', 'A union of harbour pilots', 'endorsed'],
    ['[Vale sharply] [denied] that it was late.', 'Vale', 'sharply denied'],
  ])('%s', (given, source, cue) => expect(edges(given)).toEqual([source, cue]));

  test.each([
    ['[Vale] [has said] that it was late.'],
    ['[The riders] [also claimed] that it was late.'],
    ['[The council] [issued a statement] that it was late.'],
    ['[Vale] [was told] that it was late.'],
    ['[Sally] [said] that it was late.'],
  ])('as it was: %s', (given) => {
    const { ranges, words } = marked(given);
    expect(edges(given)).toEqual(ranges.map(words));
  });
});

describe('at the end of the cue', () => {
  const cue = (given: string) => {
    const { p, ranges, words } = marked(given);
    const [range = { first: 0, last: 0 }, content] = ranges;
    const parts = { cue: [range], source: [], content: content ? [content] : [] };
    return words(withoutAdverbial(p, parts).cue[0] ?? range);
  };
  test.each([
    ['Vale [said of] the plan that [it was late].', 'said'],
    ['Vale [said on Friday in the port] that [it was late].', 'said'],
    ['Vale [warned of] [a flood] on Monday.', 'warned of'],
    ['[according to] a friend of the mayor, [it was late]', 'according to'],
    ['Vale [said in a statement] that [it was late].', 'said in a statement'],
  ])('%s', (given, expected) => expect(cue(given)).toBe(expected));
});
