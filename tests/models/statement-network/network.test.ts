import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { kernelBytes, kernelFile } from '../../../scripts/kernel.ts';
import { decodeTable, encodeTable } from '../../../src/models/index.ts';
import {
  INPUTS,
  SUFFIX,
  SUFFIXES,
  VECTOR,
  writeInputs,
} from '../../../src/models/statement-network/inputs.ts';
import { DENSE, OUTPUTS } from '../../../src/models/statement-network/layout.ts';
import { StatementNetwork } from '../../../src/models/statement-network/network.ts';
import {
  type Passage,
  passagesOf,
  type Range,
} from '../../../src/models/statement-network/passage.ts';
import {
  CROSSED,
  crossedFrom,
  DISTANCES,
  distanceFrom,
  PARTS,
  SENTENCES,
  sentencesFrom,
} from '../../../src/models/statement-network/pointed.ts';
import { standardVocabulary } from '../../../src/models/statement-network/words.ts';

const WIDTH = 96;
const APART = [1, 2, 4, 8, 16, 1];

/** Numbers that look like chance and are the same each time. */
const number = (i: number): number => ((Math.imul(i + 1, 2654435761) >>> 16) % 2001) - 1000;

const word = (text: string) => standardVocabulary.word(text);
const words = ['vale', 'said', 'the', 'bridge', 'closed', '.'].map((w, k) => {
  const vector = Array.from({ length: VECTOR }, (_, i) => 128 + (number(k * 99 + i) >> 5));
  return [word(w).key, vector] as const;
});
const parts = {
  dense: {
    labels: ['network'],
    bits: 18,
    weights: Int16Array.from({ length: DENSE }, (_, i) => number(i)),
    transitions: new Int16Array(2),
    scale: 8000,
  },
  words: decodeTable(encodeTable(new Map(words), VECTOR)),
};

function passage(text: string): Passage {
  const whole = { start: 0, end: text.length };
  const [p] = passagesOf({ text, blocks: [whole], sentences: [whole] }).passages;
  if (!p) throw new Error('The text has a passage.');
  return p;
}

const f = Math.fround;
const weight = (i: number): number => f((parts.dense.weights[i] ?? 0) / parts.dense.scale);

/** A layer whose weights stand from `at` on; every sum is rounded to 32 bits. */
const across = (x: readonly number[], at: number, outs: number): number[] =>
  Array.from({ length: outs }, (_, o) => {
    let sum = weight(at + x.length * outs + o);
    for (let i = 0; i < x.length; i++) sum = f(sum + f((x[i] ?? 0) * weight(at + i * outs + o)));
    return sum;
  });
const positive = (x: number[]): number[] => x.map((value) => Math.max(0, value));

/** The same as the kernel counts it, one number after the other. */
function plainly(p: Passage) {
  const suffixes = Float32Array.from({ length: SUFFIXES * SUFFIX }, (_, i) => weight(i));
  let at = suffixes.length;
  let states = p.tokens.map((_, t) => {
    const row = new Float32Array(INPUTS);
    writeInputs(p, t, { words: parts.words, suffixes }, row, 0);
    return positive(across([...row], at, WIDTH));
  });
  at += (INPUTS + 1) * WIDTH;
  for (const apart of APART) {
    const along = states.map((_, t) =>
      Array.from({ length: WIDTH }, (_, c) => {
        let sum = weight(at + 5 * WIDTH + c);
        for (let k = 0; k < 5; k++)
          sum = f(sum + f((states[t + (k - 2) * apart]?.[c] ?? 0) * weight(at + k * WIDTH + c)));
        return sum;
      }),
    );
    at += 6 * WIDTH;
    states = states.map((row, t) => {
      const added = positive(across(along[t] ?? [], at, WIDTH));
      return row.map((value, c) => f(value + (added[c] ?? 0)));
    });
    at += (WIDTH + 1) * WIDTH;
  }
  const odds = states.flatMap((row) => across(row, at, OUTPUTS));
  return { odds, states, at: at + (WIDTH + 1) * OUTPUTS };
}

const softmax = (scores: readonly number[]): number[] => {
  const most = Math.max(...scores);
  const sum = scores.reduce((total, score) => total + Math.exp(score - most), 0);
  return scores.map((score) => Math.exp(score - most) / sum);
};

/**
 * How likely each part is absent, how likely it begins at each token, and how likely it ends at each
 * token if it begins at another; a part is 0 (source), 1 (before the cue) or 2 (behind it).
 */
function pointedPlainly(p: Passage, cue: Range) {
  const { states, at } = plainly(p);
  const dense = (ins: number, outs: number): number => (ins + 1) * outs;
  const beginAt = at + dense(2 * WIDTH, WIDTH);
  const absentAt = beginAt + dense(WIDTH, PARTS * WIDTH);
  const begunAt = absentAt + dense(WIDTH, PARTS);
  const endAt = begunAt + dense(WIDTH, WIDTH);
  const distancesAt = endAt + PARTS * dense(WIDTH, WIDTH);
  const sentencesAt = distancesAt + DISTANCES * 2 * PARTS;
  const crossedAt = sentencesAt + SENTENCES * 2 * PARTS;
  expect(crossedAt + CROSSED * PARTS).toBe(DENSE);
  const edges = [...(states[cue.first] ?? []), ...(states[cue.last] ?? [])];
  const seen = positive(across(edges, at, WIDTH));
  const product = (state: readonly number[], query: readonly number[]): number =>
    state.reduce((sum, x, c) => sum + (x * (query[c] ?? 0)) / Math.sqrt(WIDTH), 0);
  const place = (i: number, k: number): number =>
    weight(distancesAt + distanceFrom(cue, i) * 2 * PARTS + k) +
    weight(sentencesAt + sentencesFrom(p, cue, i) * 2 * PARTS + k);
  const mayBe = (part: number, i: number): boolean =>
    i < cue.first ? part !== 2 : i > cue.last && part !== 1;
  const absent = across(seen, absentAt, PARTS);
  const queries = across(seen, beginAt, PARTS * WIDTH);
  const begins = absent.map((none, part) => {
    const query = queries.slice(part * WIDTH, (part + 1) * WIDTH);
    const score = (state: number[], i: number) => product(state, query) + place(i, part);
    return softmax([
      none,
      ...states.map((state, i) => (mayBe(part, i) ? score(state, i) : -Infinity)),
    ]);
  });
  const ends = (part: number, begin: number): number[] => {
    const begun = across(states[begin] ?? [], begunAt, WIDTH);
    const known = positive(begun.map((x, c) => f(x + (seen[c] ?? 0))));
    const query = across(known, endAt + part * dense(WIDTH, WIDTH), WIDTH);
    return softmax(
      states.map((state, i) => {
        const may = i >= begin && mayBe(part, i) && i < cue.first === begin < cue.first;
        const crossed = weight(crossedAt + crossedFrom(p, begin, i) * PARTS + part);
        return may ? product(state, query) + place(i, PARTS + part) + crossed : -Infinity;
      }),
    );
  };
  return { begins, ends };
}

test('the kernel is what its text says', async () => {
  const file = new URL('../../../src/models/statement-network/kernel.ts', import.meta.url);
  expect(readFileSync(file, 'utf8')).toBe(kernelFile(await kernelBytes()));
});

describe('a network of chance numbers', () => {
  const network = new StatementNetwork(parts);
  const sentence = 'Vale said “the bridge closed” at 9. ';
  const oddsOf = (p: Passage) => [...network.read(p).odds];

  test.each([1, 2, 30, 130])('says the same as plain arithmetic, %i sentences', (count) => {
    const p = passage(sentence.repeat(count).trim());
    expect(oddsOf(p)).toEqual(plainly(p).odds);
  });

  test.each([
    { count: 1, cue: { first: 1, last: 1 } },
    { count: 3, cue: { first: 11, last: 12 } },
    { count: 8, cue: { first: 0, last: 0 } },
  ])('points from the cue $cue.first to $cue.last as plain arithmetic does', ({ count, cue }) => {
    const p = passage(sentence.repeat(count).trim());
    const { begins, ends } = pointedPlainly(p, cue);
    const pointed = network.read(p).from(cue);
    const least = (log: number) => Math.max(-20, log);
    const likely = (part: number, range: Range | null): number => {
      const begin = Math.log(begins[part]?.[range ? range.first + 1 : 0] ?? 0);
      if (!range || begin < -20) return least(begin);
      return least(begin + least(Math.log(ends(part, range.first)[range.last] ?? 0)));
    };
    const last = p.tokens.length - 1;
    for (const range of [null, { first: last - 1, last }, { first: last, last }]) {
      expect(pointed.sourceLog(range ? [range] : [])).toBeCloseTo(likely(0, range), 3);
      expect(pointed.contentLog(range ? [range] : [])).toBeCloseTo(
        likely(1, null) + likely(2, range),
        3,
      );
    }
    for (const { content, log } of pointed.contents().slice(0, 9)) {
      const piece = (isOne: (r: Range) => boolean) => content.find(isOne) ?? null;
      const before = likely(
        1,
        piece((r) => r.last < cue.first),
      );
      expect(log).toBeCloseTo(
        before +
          likely(
            2,
            piece((r) => r.first > cue.last),
          ),
        3,
      );
    }
  });

  test('says of a shorter passage nothing that a longer one left', () => {
    const [short, long] = [passage('Vale said so.'), passage(sentence.repeat(50).trim())];
    const before = oddsOf(short);
    oddsOf(long);
    expect(oddsOf(short)).toEqual(before);
  });
});
