import { describe, expect, test } from 'vitest';
import { tokenize } from '../../../src/nlp/index.ts';
import { triggers } from '../../../src/stages/dates/lexicon.ts';
import { rules } from '../../../src/stages/dates/rules/index.ts';
import { wordsOf } from '../../../src/stages/dates/words.ts';

describe('words', () => {
  test.each([
    ['mid-March', ['mid', 'March']],
    ['20-year-old', ['20', 'year', 'old']],
    ['2014-2020', ['2014', '-', '2020']],
    ['2014–2020', ['2014', '–', '2020']],
    ['2022-09-28', ['2022-09-28']],
    ['2022-09-28T10:00Z', ['2022-09-28T10:00Z']],
    ['Sept. 28', ['Sept', '.', '28']],
    ['9/28/22', ['9', '/', '28', '/', '22']],
  ])('%s', (text, expected) => {
    const words = wordsOf(tokenize(text));
    expect(words.map((w) => w.text)).toEqual(expected);
    for (const word of words) expect(text.slice(word.start, word.end)).toBe(word.text);
  });

  test.each([
    ['Friday', true],
    ['mid-March', true],
    ['1998', true],
    ['FY2022', true],
    ['weeks', true],
    ['the', false],
    ['second', false],
    ['minister', false],
    ['well-known', false],
  ])('%s makes a sentence worth reading: %s', (text, expected) =>
    expect(triggers(text)).toBe(expected),
  );

  test('every rule has a name of its own and something that opens it', () => {
    expect(new Set(rules.map((rule) => rule.name)).size).toBe(rules.length);
    for (const { words, kinds } of rules)
      expect([...(words ?? []), ...(kinds ?? [])].length).toBeGreaterThan(0);
  });
});
