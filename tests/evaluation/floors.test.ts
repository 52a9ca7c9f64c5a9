import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { belowFloors, formatFloors, raised } from '../../src/evaluation/index.ts';

const corpus = { name: 'c', hash: 'a'.repeat(64) };
const floors = { c: { sha256: corpus.hash, floors: { f1: 0.5 } } };

describe('floors', () => {
  test.each([
    [0.5, []],
    [0.50009, []],
    [0.4999, [{ corpus: 'c', measure: 'f1', floor: 0.5, reached: 0.4999 }]],
  ])('%d', (f1, expected) => {
    expect(belowFloors(corpus, { f1 }, floors)).toEqual(expected);
  });

  test('a measure that is gone is below its floor', () => {
    expect(belowFloors(corpus, {}, floors)).toHaveLength(1);
  });

  test('another text is no match for the floors', () => {
    expect(() => belowFloors({ ...corpus, hash: 'b'.repeat(64) }, { f1: 1 }, floors)).toThrow(
      'the floors of c were set on other text',
    );
  });

  test('they only rise, and what was reached holds them', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, (was, now) => {
        const before = raised(corpus, { f1: was }, {});
        const after = raised(corpus, { f1: now }, before);
        expect(after.c?.floors.f1).toBeGreaterThanOrEqual(before.c?.floors.f1 ?? 0);
        expect(belowFloors(corpus, { f1: Math.max(was, now) }, after)).toEqual([]);
      }),
    );
  });

  test('the same floors are the same bytes, whatever the order', () => {
    const one = raised({ ...corpus, name: 'd' }, { b: 1, a: 0 }, floors);
    const other = { d: one.d, c: floors.c } as typeof one;
    expect(formatFloors(one)).toBe(formatFloors(other));
  });
});
