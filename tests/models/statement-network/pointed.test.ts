import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areAlike } from '../../../src/models/statement-network/alike.ts';
import {
  DISTANCES,
  distanceFrom,
  PARTS,
  Pointed,
} from '../../../src/models/statement-network/pointed.ts';

const TOKENS = 12;
const [SOURCE, BEFORE, BEHIND] = [0, 1, 2];

/** Where each part begins and ends; a part that is not told of is none. */
type Told = readonly (readonly [part: number, first: number, last: number, score: number])[];

/** Twelve tokens with the cue at the sixth. */
function pointed(told: Told): Pointed {
  const begins = Array.from({ length: PARTS }, (_, part) => {
    const scores = new Float32Array(TOKENS + 1);
    scores[0] = 4;
    for (const [p, first, , score] of told) if (p === part) scores[first + 1] = score;
    return scores;
  });
  return new Pointed({ first: 5, last: 5 }, 0, begins, (asked) =>
    asked.map(({ part, token }) => {
      const scores = new Float32Array((token < 5 ? 5 : TOKENS) - token);
      for (const [p, first, last] of told)
        if (p === part && first === token) scores[last - first] = 9;
      return scores;
    }),
  );
}

test.each([
  { i: 0, step: 8 },
  { i: 9, step: 1 },
  { i: 10, step: 0 },
  { i: 11, step: 0 },
  { i: 12, step: 0 },
  { i: 13, step: 1 + DISTANCES / 2 },
  { i: 900, step: DISTANCES - 1 },
])('token $i stands at step $step from a cue of three tokens', ({ i, step }) =>
  expect(distanceFrom({ first: 10, last: 12 }, i)).toBe(step),
);

describe('contents that a reader takes for the same', () => {
  const range = (first: number, last: number) => ({ first, last });
  test.each([
    ['the same', [range(3, 9)], [range(3, 9)], true],
    ['a word less of ten', [range(3, 12)], [range(3, 11)], true],
    ['in one piece and in two', [range(0, 4), range(6, 9)], [range(0, 9)], true],
    ['nearly twice as long', [range(3, 7)], [range(3, 11)], false],
    ['one of two pieces', [range(0, 4), range(6, 10)], [range(0, 4)], false],
    ['elsewhere', [range(0, 4)], [range(6, 10)], false],
  ])('%s: %j %j', (_, a, b, alike) => {
    expect(areAlike(a, b)).toBe(alike);
    expect(areAlike(b, a)).toBe(alike);
  });

  test('add up: of two ends that are as likely, each is next to certain but for the other', () => {
    const seen = pointed([
      [BEHIND, 6, 11, 9],
      [BEHIND, 7, 11, 9],
    ]);
    const content = [range(6, 11)];
    expect(Math.exp(seen.contentLog(content))).toBeCloseTo(0.5, 1);
    expect(Math.exp(seen.nearlyLog(content))).toBeGreaterThan(0.9);
  });
});

describe('what lies where the pointers are', () => {
  test.each([
    {
      name: 'content behind the cue, source before it',
      told: [
        [SOURCE, 3, 4, 9],
        [BEHIND, 6, 10, 9],
      ],
      content: [{ first: 6, last: 10 }],
      source: { first: 3, last: 4 },
    },
    {
      name: 'two pieces around the tag',
      told: [
        [SOURCE, 4, 4, 9],
        [BEFORE, 0, 2, 9],
        [BEHIND, 7, 9, 9],
      ],
      content: [
        { first: 0, last: 2 },
        { first: 7, last: 9 },
      ],
      source: { first: 4, last: 4 },
    },
    {
      name: 'nobody who says it',
      told: [[BEHIND, 6, 7, 9]],
      content: [{ first: 6, last: 7 }],
      source: null,
    },
    {
      name: 'a source that would lie in the content is passed over',
      told: [
        [SOURCE, 7, 7, 9],
        [SOURCE, 2, 2, 6],
        [BEHIND, 6, 10, 9],
      ],
      content: [{ first: 6, last: 10 }],
      source: { first: 2, last: 2 },
    },
    {
      name: 'each begin has an end of its own',
      told: [
        [BEHIND, 6, 7, 9],
        [BEHIND, 8, 11, 8.5],
      ],
      content: [{ first: 6, last: 7 }],
      source: null,
    },
  ] as const)('$name', ({ told, content, source }) => {
    const seen = pointed(told);
    expect(seen.contents()[0]?.content).toEqual(content);
    expect(seen.sources(content)[0]?.range).toEqual(source);
    expect(seen.contentLog(content)).toBeCloseTo(seen.contents()[0]?.log ?? 0, 5);
  });

  test('what lies nowhere near has next to no likelihood', () => {
    const seen = pointed([[BEHIND, 6, 7, 9]]);
    expect(seen.sourceLog([{ first: 40, last: 41 }])).toBe(-20);
    expect(seen.contentLog([{ first: 40, last: 41 }])).toBeLessThan(-20);
  });
});

test('whatever the scores, contents are offered in order of their likelihood and never over the cue', () => {
  const score = fc.float({ min: -8, max: 8, noNaN: true });
  const scores = (length: number) => fc.array(score, { minLength: length, maxLength: length });
  fc.assert(
    fc.property(fc.array(scores(TOKENS + 1), { minLength: PARTS, maxLength: PARTS }), (begins) => {
      const seen = new Pointed(
        { first: 5, last: 6 },
        0,
        begins.map((all) => Float32Array.from(all)),
        (asked) =>
          asked.map(({ part, token }) =>
            Float32Array.from(begins[part]?.slice(token + 1, token < 5 ? 6 : TOKENS + 1) ?? []),
          ),
      );
      const contents = seen.contents();
      // Nothing is offered where "there is none" is ninety times as likely as any begin on either side.
      const isNowhere = (part: number, from: number, to: number): boolean => {
        const [none = 0, ...tokens] = begins[part] ?? [];
        return Math.max(...tokens.slice(from, to)) < none - 4.49;
      };
      if (!contents.length)
        expect(isNowhere(BEFORE, 0, 5) && isNowhere(BEHIND, 7, TOKENS)).toBe(true);
      contents.forEach(({ content, log }, i) => {
        expect(log).toBeLessThanOrEqual(contents[i - 1]?.log ?? 0);
        expect(seen.nearlyLog(content)).toBeGreaterThanOrEqual(log - 1e-4);
        expect(seen.nearlyLog(content)).toBeLessThanOrEqual(0);
        for (const { first, last } of content) {
          expect(first).toBeLessThanOrEqual(last);
          expect(last < 5 || first > 6).toBe(true);
        }
      });
    }),
    // "There is none" so much likelier on both sides that nothing is offered.
    { examples: [[[0, 4.51, 4.54].map((none) => [none, ...new Array<number>(TOKENS).fill(0)])]] },
  );
});
