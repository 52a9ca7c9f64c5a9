import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alignTexts } from '../../src/evaluation/alignment.ts';

test.each([
  ['the same text', 'a b c', 'a b c', 'b', 'b'],
  ['words before it', 'one two', 'nought one two', 'two', 'two'],
  ['a paragraph before it', 'one\n\ntwo', 'new\n\none\n\ntwo', 'two', 'two'],
  ['a paragraph lost before it', 'one\n\ntwo\n\nthree', 'one\n\nthree', 'three', 'three'],
  ['a change inside', 'the old bridge', 'the older bridge', 'the old bridge', 'the older bridge'],
  ['paragraphs repeated', 'x\n\nx\n\nend', 'x\n\nx\n\nx\n\nend', 'end', 'end'],
])('%s', (_, before, after, words, expected) => {
  const start = before.indexOf(words);
  const moved = alignTexts(before, after)({ start, end: start + words.length });
  expect(after.slice(moved.start, moved.end)).toBe(expected);
});

const line = fc.stringMatching(/^[abc ]{0,8}$/);
const text = fc.array(line, { maxLength: 8 }).map((lines) => lines.join('\n'));

test('spans stay inside the text and in order', () => {
  fc.assert(
    fc.property(text, text, fc.nat(60), fc.nat(20), (before, after, from, length) => {
      const start = Math.min(from, before.length);
      const end = Math.min(start + length, before.length);
      if (start === end) return;
      const moved = alignTexts(before, after)({ start, end });
      expect(moved.start).toBeGreaterThanOrEqual(0);
      expect(moved.end).toBeGreaterThanOrEqual(moved.start);
      expect(moved.end).toBeLessThanOrEqual(after.length);
    }),
    { examples: [[' \n', ' ', 0, 2]] },
  );
});

test('a paragraph put in front moves every span by its length', () => {
  fc.assert(
    fc.property(text, fc.nat(60), (before, from) => {
      if (from >= before.length) return;
      const moved = alignTexts(before, `NEW\n\n${before}`)({ start: from, end: from + 1 });
      expect(moved).toEqual({ start: from + 5, end: from + 6 });
    }),
  );
});
