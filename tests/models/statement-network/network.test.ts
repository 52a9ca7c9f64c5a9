import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { kernelBytes, kernelFile } from '../../../scripts/kernel.ts';
import { decodeTable, encodeTable } from '../../../src/models/index.ts';
import {
  BY_PLACE,
  BY_WORD,
  placeOf,
  SUFFIX,
  SUFFIXES,
  UNKNOWN,
  VECTOR,
  writeWord,
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
import { EDGE, standardVocabulary } from '../../../src/models/statement-network/words.ts';

const WIDTH = 128;
const APART = [1, 2, 4, 8, 16, 1];
const VIEW = 64;
const VIEW_APART = [1, 3, 9];

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

const evenly = (x: number): number =>
  Math.abs(x % 1) === 0.5 ? 2 * Math.round(x / 2) : Math.round(x);

/** A layer of whole numbers: of 1024ths, and of parts of a weight so fine that no sum leaves 32 bits. */
function wholly(at: number, width: number): (x: readonly number[]) => number[] {
  const all = Float64Array.from({ length: width * width }, (_, i) => weight(at + i));
  const sums = new Float64Array(width);
  for (const [i, w] of all.entries()) sums[i % width] = (sums[i % width] ?? 0) + Math.abs(w);
  const scale = 2 ** Math.min(14, Math.floor(Math.log2((65536 - width) / Math.max(...sums))));
  const weights = all.map((w) => Math.round(w * scale));
  return (x) => {
    const out = new Float64Array(width);
    for (const [i, value] of x.entries()) {
      const step = Math.max(-32768, Math.min(32767, evenly(value * 1024)));
      for (let o = 0; o < width; o++)
        out[o] = (out[o] as number) + step * (weights[i * width + o] as number);
    }
    const constants = at + width * width;
    return [...out].map((sum, o) => f(weight(constants + o) + f(f(sum) / (scale * 1024))));
  };
}

const dense = (ins: number, outs: number): number => (ins + 1) * outs;
const pair = (width: number): number => 6 * width + dense(width, width);

/** Rows with what pairs of layers add to them: one along the rows, one across the numbers. */
function deepened(rows: number[][], from: number, steps: readonly number[]): number[][] {
  const width = rows[0]?.length ?? 0;
  return steps.reduce((states, apart, k) => {
    const at = from + k * pair(width);
    const along = states.map((_, t) =>
      Array.from({ length: width }, (_, c) => {
        let sum = weight(at + 5 * width + c);
        for (let k = 0; k < 5; k++)
          sum = f(sum + f((states[t + (k - 2) * apart]?.[c] ?? 0) * weight(at + k * width + c)));
        return sum;
      }),
    );
    const whole = wholly(at + 6 * width, width);
    return states.map((row, t) => {
      const added = positive(whole(along[t] ?? []));
      return row.map((value, c) => f(value + (added[c] ?? 0)));
    });
  }, rows);
}

/** The same as the kernel counts it, one number after the other. */
function plainly(p: Passage) {
  const suffixes = Float32Array.from({ length: SUFFIXES * SUFFIX }, (_, i) => weight(i));
  let at = suffixes.length;
  let states = p.tokens.map((_, t) => {
    const row = new Float32Array(BY_WORD);
    const own = p.words[t] ?? EDGE;
    writeWord(own, { words: parts.words, suffixes }, row, 0);
    const bits = placeOf(p, t) | (parts.words.row(own.key) < 0 ? UNKNOWN : 0);
    const place = Array.from({ length: BY_PLACE }, (_, bit) => (bits >> bit) & 1);
    return positive(across([...row, ...place], at, WIDTH));
  });
  at += (BY_WORD + BY_PLACE + 1) * WIDTH;
  states = deepened(states, at, APART);
  at += APART.length * pair(WIDTH);
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
  const absentAt = at + dense(2 * WIDTH, WIDTH);
  const nearAt = absentAt + dense(WIDTH, PARTS);
  const askingAt = nearAt + dense(WIDTH, VIEW);
  const farAt = askingAt + dense(WIDTH, VIEW);
  const linesAt = farAt + DISTANCES * VIEW;
  const viewingAt = linesAt + SENTENCES * VIEW;
  const beginAt = viewingAt + VIEW_APART.length * pair(VIEW);
  const endAt = beginAt + dense(VIEW, PARTS);
  const distancesAt = endAt + PARTS * dense(VIEW, VIEW);
  const sentencesAt = distancesAt + DISTANCES * 2 * PARTS;
  const crossedAt = sentencesAt + SENTENCES * 2 * PARTS;
  expect(crossedAt + CROSSED * PARTS).toBe(DENSE);
  const edges = [...(states[cue.first] ?? []), ...(states[cue.last] ?? [])];
  const seen = positive(across(edges, at, WIDTH));
  const asked = across(seen, askingAt, VIEW);
  const near = states.map((state, i) => {
    const far = farAt + distanceFrom(cue, i) * VIEW;
    const line = linesAt + sentencesFrom(p, cue, i) * VIEW;
    return positive(
      across(state, nearAt, VIEW).map((x, c) =>
        f(f(x + (asked[c] ?? 0)) + f(weight(far + c) + weight(line + c))),
      ),
    );
  });
  const view = deepened(near, viewingAt, VIEW_APART);
  const product = (row: readonly number[], query: readonly number[]): number =>
    row.reduce((sum, x, c) => f(sum + f(x * f((query[c] ?? 0) / Math.sqrt(VIEW)))), 0);
  const place = (i: number, k: number): number =>
    f(
      weight(distancesAt + distanceFrom(cue, i) * 2 * PARTS + k) +
        weight(sentencesAt + sentencesFrom(p, cue, i) * 2 * PARTS + k),
    );
  const mayBe = (part: number, i: number): boolean =>
    i < cue.first ? part !== 2 : i > cue.last && part !== 1;
  const absent = across(seen, absentAt, PARTS);
  const begins = absent.map((none, part) =>
    softmax([
      none,
      ...view.map((row, i) =>
        mayBe(part, i) ? f((across(row, beginAt, PARTS)[part] ?? 0) + place(i, part)) : -Infinity,
      ),
    ]),
  );
  const ends = (part: number, begin: number): number[] => {
    const query = across(view[begin] ?? [], endAt + part * dense(VIEW, VIEW), VIEW);
    return softmax(
      view.map((row, i) => {
        const may = i >= begin && mayBe(part, i) && i < cue.first === begin < cue.first;
        const crossed = weight(crossedAt + crossedFrom(p, begin, i) * PARTS + part);
        return may ? f(product(row, query) + place(i, PARTS + part) + crossed) : -Infinity;
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
