import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BySentence, overlaps } from '../../src/article/index.ts';

const sentences = [
  { start: 0, end: 10 },
  { start: 11, end: 20 },
  { start: 21, end: 40 },
];

describe('BySentence', () => {
  const rows = [
    { name: 'first', spans: [{ start: 2, end: 5 }] },
    { name: 'both', spans: [{ start: 6, end: 15 }] },
    {
      name: 'apart',
      spans: [
        { start: 0, end: 1 },
        { start: 30, end: 31 },
      ],
    },
  ];
  const near = new BySentence(sentences, rows, (r) => r.spans);

  it.each([
    [[{ start: 3, end: 4 }], ['first', 'both', 'apart']],
    [[{ start: 12, end: 13 }], ['both']],
    [[{ start: 22, end: 23 }], ['apart']],
    [[{ start: 5, end: 25 }], ['first', 'both', 'apart']],
    [[], []],
  ])('%j', (spans, expected) => {
    expect(near.near(...spans).map((r) => r.name)).toEqual(expected);
  });

  it('misses no row that overlaps, wherever the spans are', () => {
    const span = fc
      .tuple(fc.nat(39), fc.integer({ min: 1, max: 15 }))
      .map(([start, size]) => ({ start, end: Math.min(40, start + size) }));
    fc.assert(
      fc.property(fc.array(span), span, (list, at) => {
        const found = new BySentence(sentences, list, (s) => [s]).near(at);
        for (const s of list) if (overlaps(s, at)) expect(found).toContain(s);
      }),
    );
  });
});
