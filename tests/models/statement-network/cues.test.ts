import { describe, expect, test } from 'vitest';
import { cueCandidates } from '../../../src/models/statement-network/cues.ts';
import { ANY_CUE, CUE, CUE_BEGINS, OUTPUTS } from '../../../src/models/statement-network/layout.ts';

/** Nothing is a cue but where it is told. */
function oddsOf(
  tokens: number,
  told: readonly (readonly [token: number, output: number, odds: number])[],
) {
  const odds = new Float32Array(tokens * OUTPUTS).fill(-9);
  for (const [token, output, value] of told) odds[token * OUTPUTS + output] = value;
  return odds;
}

/** Every word reports. */
const reporting = { lexicon: () => 1, word: () => 'said' };

describe('cues are runs of tokens that may be one', () => {
  test.each([
    { told: [], cues: [] },
    { told: [[2, CUE, 1]], cues: [[2, 2]] },
    {
      told: [
        [2, ANY_CUE, -1],
        [3, CUE, 0],
      ],
      cues: [[2, 3]],
    },
    {
      told: [
        [2, CUE, -4],
        [4, CUE, 3],
      ],
      cues: [[4, 4]],
    },
    {
      told: [
        [2, CUE, 3],
        [3, CUE, 3],
        [3, CUE_BEGINS, 1],
      ],
      cues: [
        [2, 2],
        [3, 3],
      ],
    },
    { told: [[5, CUE, 2]], cues: [[5, 5]] },
  ] as const)('$told', ({ told, cues }) => {
    expect(cueCandidates(reporting, oddsOf(6, told))).toEqual(
      cues.map(([first, last]) => ({ first, last })),
    );
  });
});

test('of more cues than prose can have, the likeliest are looked at, in order', () => {
  const tokens = 64_000;
  const odds = oddsOf(tokens, []);
  for (let i = 0; i < tokens; i += 2) odds[i * OUTPUTS + CUE] = ((i * 7919) % tokens) / tokens;
  const kept = cueCandidates(reporting, odds).map(({ first }) => first);
  expect(kept).toHaveLength(2000);
  expect(kept).toEqual([...kept].sort((a, b) => a - b));
  expect(Math.min(...kept.map((i) => (i * 7919) % tokens))).toBe(60_000);
});

test('a word that reports nothing is no cue before another: "has repeatedly promised"', () => {
  const odds = oddsOf(6, [
    [2, CUE, 1],
    [3, CUE, 1],
    [4, CUE, 3],
    [4, CUE_BEGINS, 2],
  ]);
  const onlyLast = { ...reporting, lexicon: (i: number) => (i === 4 ? 1 : 0) };
  expect(cueCandidates(onlyLast, odds)).toEqual([{ first: 2, last: 4 }]);
});

test.each([
  { words: ['He', 'said', ':', 'No'], cue: { first: 1, last: 1 } },
  { words: ['—', 'said', 'so', ','], cue: { first: 1, last: 2 } },
  { words: ['—', 'said', 'Vale', ','], cue: { first: 1, last: 1 } },
  { words: ['Said', 'Vale', ','], cue: { first: 0, last: 1 } },
  { words: [':'], cue: { first: 0, last: 0 } },
  { words: ['said', 'in', 'a'], cue: { first: 0, last: 0 } },
  { words: ['called', 'for'], cue: { first: 0, last: 1 } },
])(
  'marks at the ends of a cue and what opens a phrase behind it are none of its words: $words',
  ({ words, cue }) => {
    const odds = oddsOf(
      words.length,
      words.flatMap((word, i) => (word === 'He' || word === 'No' ? [] : [[i, CUE, 1] as const])),
    );
    const p = { ...reporting, word: (i: number) => words[i] ?? '' };
    expect(cueCandidates(p, odds)).toEqual([cue]);
  },
);
