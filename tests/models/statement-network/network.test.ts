import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { kernelBytes, kernelFile } from '../../../scripts/kernel.ts';
import { decodeTable, encodeTable } from '../../../src/models/index.ts';
import { type Passage, passagesOf } from '../../../src/models/quotation-tagger/passage.ts';
import { standardVocabulary } from '../../../src/models/quotation-tagger/words.ts';
import {
  INPUTS,
  SUFFIX,
  SUFFIXES,
  VECTOR,
  writeInputs,
} from '../../../src/models/statement-network/inputs.ts';
import { DENSE, OUTPUTS, StatementNetwork } from '../../../src/models/statement-network/network.ts';

const WIDTH = 64;
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
    bits: 16,
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

/** The same as the kernel counts it, one number after the other; every sum is rounded to 32 bits. */
function plainly(p: Passage): number[] {
  const f = Math.fround;
  const weight = (i: number): number => f((parts.dense.weights[i] ?? 0) / parts.dense.scale);
  const suffixes = Float32Array.from({ length: SUFFIXES * SUFFIX }, (_, i) => weight(i));
  let at = suffixes.length;
  const across = (x: number[], ins: number, outs: number): number[] =>
    Array.from({ length: outs }, (_, o) => {
      let sum = weight(at + ins * outs + o);
      for (let i = 0; i < ins; i++) sum = f(sum + f((x[i] ?? 0) * weight(at + i * outs + o)));
      return sum;
    });
  const positive = (x: number[]): number[] => x.map((value) => Math.max(0, value));
  let rows = p.tokens.map((_, t) => {
    const row = new Float32Array(INPUTS);
    writeInputs(p, t, { words: parts.words, suffixes }, row, 0);
    return positive(across([...row], INPUTS, WIDTH));
  });
  at += (INPUTS + 1) * WIDTH;
  for (const apart of APART) {
    const along = rows.map((_, t) =>
      Array.from({ length: WIDTH }, (_, c) => {
        let sum = weight(at + 5 * WIDTH + c);
        for (let k = 0; k < 5; k++)
          sum = f(sum + f((rows[t + (k - 2) * apart]?.[c] ?? 0) * weight(at + k * WIDTH + c)));
        return sum;
      }),
    );
    at += 6 * WIDTH;
    rows = rows.map((row, t) => {
      const added = positive(across(along[t] ?? [], WIDTH, WIDTH));
      return row.map((value, c) => f(value + (added[c] ?? 0)));
    });
    at += (WIDTH + 1) * WIDTH;
  }
  return rows.flatMap((row) => across(row, WIDTH, OUTPUTS));
}

test('the kernel is what its text says', async () => {
  const file = new URL('../../../src/models/statement-network/kernel.ts', import.meta.url);
  expect(readFileSync(file, 'utf8')).toBe(kernelFile(await kernelBytes()));
});

describe('a network of chance numbers', () => {
  const network = new StatementNetwork(parts);
  const sentence = 'Vale said “the bridge closed” at 9. ';

  test.each([1, 2, 30, 130])('says the same as plain arithmetic, %i sentences', (count) => {
    const p = passage(sentence.repeat(count).trim());
    expect([...network.of(p)]).toEqual(plainly(p));
  });

  test('says of a shorter passage nothing that a longer one left', () => {
    const [short, long] = [passage('Vale said so.'), passage(sentence.repeat(50).trim())];
    const before = [...network.of(short)];
    network.of(long);
    expect([...network.of(short)]).toEqual(before);
  });
});
