import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutLong } from '../../../src/stages/sentences/cut.ts';

const whole = (text: string) => cutLong(text, { start: 0, end: text.length });

describe('a text without stops', () => {
  test('is cut between words', () => {
    const pieces = whole('a list of words, '.repeat(1000));
    expect(pieces.length).toBeGreaterThan(4);
    for (const { start, end } of pieces.slice(1)) expect(end - start).toBeLessThanOrEqual(2000);
  });
  test('is one sentence as long as prose may be', () =>
    expect(whole('word '.repeat(390))).toHaveLength(1));
  test('is covered without gaps, and no character is cut in two', () =>
    fc.assert(
      fc.property(fc.constantFrom('😀', 'ab', 'a 😀'), fc.nat(3000), (unit, times) => {
        const text = unit.repeat(times + 1);
        const pieces = whole(text);
        expect(pieces.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
        for (const { start } of pieces)
          expect(/[\udc00-\udfff]/.test(text.charAt(start))).toBe(false);
      }),
    ));
});
