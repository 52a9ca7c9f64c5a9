import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenize } from '../../src/nlp/index.ts';

const words = (text: string) => tokenize(text).map((t) => t.text);

describe('tokenize', () => {
  test.each([
    ['Russia’s army', ['Russia', '’s', 'army']],
    ["don't U.S. troops", ["don't", 'U.S.', 'troops']],
    ['Su-25 at 10:30, 3.5%', ['Su-25', 'at', '10:30', ',', '3.5', '%']],
    ['(28.09.2022) “AT&T”', ['(', '28.09.2022', ')', '“', 'AT&T', '”']],
    ['the 1990s. End', ['the', '1990s', '.', 'End']],
    ["the leaders' plan", ['the', 'leaders', "'", 'plan']],
    ['2014–2020', ['2014', '–', '2020']],
  ])('%s', (text, expected) => expect(words(text)).toEqual(expected));

  test('tokens slice to their text, in order, with only space between', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let at = 0;
        for (const t of tokenize(text)) {
          expect(text.slice(t.start, t.end)).toBe(t.text);
          expect(text.slice(at, t.start)).toMatch(/^[\s\u200b]*$/);
          at = t.end;
        }
      }),
    );
  });
});
