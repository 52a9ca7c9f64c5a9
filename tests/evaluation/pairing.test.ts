import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Span } from '../../src/article/index.ts';
import type { Item } from '../../src/evaluation/index.ts';
import { pairItems } from '../../src/evaluation/pairing.ts';

const item = (text: string, ...spans: Span[]): Item => ({
  layer: 'dates',
  label: 'date',
  text,
  spans,
  fields: {},
});
const at = (start: number, end: number): Span => ({ start, end });
const stay = (span: Span): Span => span;

describe('pairs', () => {
  const names = (before: readonly Item[], after: readonly Item[]) =>
    [...pairItems(before, after, stay)].map(([a, b]) => `${a.text}=${b.text}`);

  test.each<[string, Item[], Item[], string[]]>([
    ['the same words in the same place', [item('a', at(0, 5))], [item('a', at(0, 5))], ['a=a']],
    ['what overlaps', [item('a', at(0, 5))], [item('b', at(4, 9))], ['a=b']],
    ['not what only touches', [item('a', at(0, 5))], [item('b', at(5, 9))], []],
    [
      'the most alike first',
      [item('a', at(0, 10))],
      [item('b', at(0, 4)), item('c', at(1, 10))],
      ['a=c'],
    ],
    ['what has no place by its words', [item('a')], [item('b'), item('a')], ['a=a']],
    [
      'pieces by all that they share',
      [item('a', at(0, 2), at(20, 40))],
      [item('b', at(0, 2)), item('c', at(21, 40))],
      ['a=c'],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(names(before, after)).toEqual(expected);
  });

  test('spans are moved to the new text first', () => {
    const move = ({ start, end }: Span): Span => ({ start: start + 100, end: end + 100 });
    const [before, after] = [item('a', at(0, 5)), item('a', at(100, 105))];
    expect([...pairItems([before], [after], move)]).toEqual([[before, after]]);
  });
});

test('each item has at most one partner, and equal lists pair in full', () => {
  const items = fc.array(
    fc
      .tuple(fc.nat(30), fc.integer({ min: 1, max: 9 }))
      .map(([start, length]) => item(`w${start % 4}`, at(start, start + length))),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(items, items, (before, after) => {
      const pairs = pairItems(before, after, stay);
      expect(new Set(pairs.values()).size).toBe(pairs.size);
      expect(
        pairItems(
          before,
          before.map((one) => ({ ...one })),
          stay,
        ).size,
      ).toBe(before.length);
    }),
  );
});
