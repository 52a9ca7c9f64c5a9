import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locateQuote, quoteOf } from '../../src/corrections/index.ts';
import { articleSaid, spanOf, TEXT } from '../support/article-said.ts';

describe('words that are found again', () => {
  const article = articleSaid();

  it('are found where they stood, whatever they are', () => {
    fc.assert(
      fc.property(fc.nat(TEXT.length - 1), fc.integer({ min: 1, max: 40 }), (start, length) => {
        const span = { start, end: Math.min(TEXT.length, start + length) };
        expect(locateQuote(article, quoteOf(article, span))).toEqual(span);
      }),
    );
  });

  it('are told from the same words elsewhere', () => {
    const second = spanOf(TEXT, 'said', TEXT.indexOf('Ms Ruiz'));
    const moved = articleSaid(`New.\n\n${TEXT}`);
    const found = locateQuote(moved, quoteOf(article, second));
    expect(found?.start).toBe(second.start + 'New.\n\n'.length);
  });

  it('are not taken for short words in other surroundings', () => {
    const quote = quoteOf(article, spanOf(TEXT, 'told'));
    expect(
      locateQuote(articleSaid('Nobody was told.\n\nOr so.', []), { ...quote, paragraph: 2 }),
    ).toBe(undefined);
  });

  it('costs no more on a text that repeats them', () => {
    const many = articleSaid('no '.repeat(50_000), []);
    const quote = quoteOf(many, { start: 90_000, end: 90_002 });
    expect(locateQuote(many, quote)).toBeDefined();
  });
});
