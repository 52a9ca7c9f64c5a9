import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PARTS, Pointed } from '../../../src/models/statement-network/pointed.ts';

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
  return new Pointed({ first: 5, last: 5 }, 0, begins, (part, asked) =>
    asked.map((begin) => {
      const scores = new Float32Array(TOKENS);
      for (const [p, first, last] of told) if (p === part && first === begin) scores[last] = 9;
      return scores;
    }),
  );
}

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
    expect(seen.source(content)).toEqual(source);
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
        (part, asked) => asked.map(() => Float32Array.from(begins[part]?.slice(1) ?? [])),
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
