/**
 * The rows of a quantised model, packed for adding up. Most buckets of a hashed model are empty, so a
 * bitmap that fits the processor's cache is asked first, and only the rows that hold something are
 * kept, one beside the other; two labels lie in one number, so one addition serves both.
 */
import type { SequenceModel } from './sequence-model.ts';

/** What two labels of one number stay within. */
const ROOM = 32767;

/** The same weights as those of the model they were packed from; sums of them are exact. */
export interface PackedRows {
  /** log2 of the number of buckets. */
  readonly bits: number;
  /** For each 32 buckets: one bit a bucket that has a row; how many rows come before. */
  readonly present: Int32Array;
  /** `width` numbers a row; number k holds label 2k, plus 65,536 times label 2k + 1. */
  readonly rows: Int32Array;
  readonly width: number;
  /** How many rows may be added before the two labels of a number must be told apart. */
  readonly most: number;
}

/** Two labels for each number of a row. */
export const packedWidth = (labels: number): number => (labels + 1) >> 1;

/** How many weights of at most `largest` a half of a number holds. */
export const mostAdded = (largest: number): number =>
  Math.max(1, Math.floor(ROOM / Math.max(1, largest)));

/** @param weights integers of 16 bits, a row of `labels.length` for each bucket. */
export function packRows({
  weights,
  bits,
  labels: { length },
}: Pick<SequenceModel, 'weights' | 'bits' | 'labels'>): PackedRows {
  const width = packedWidth(length);
  const buckets = 1 << bits;
  const present = new Int32Array(buckets >>> 4);
  const filled: number[] = [];
  let largest = 0;
  for (let bucket = 0; bucket < buckets; bucket++) {
    const group = (bucket >>> 5) << 1;
    if ((bucket & 31) === 0) present[group + 1] = filled.length;
    const row = bucket * length;
    let isFilled = false;
    for (let y = 0; y < length; y++) {
      const size = Math.abs(weights[row + y] as number);
      if (size > largest) largest = size;
      if (size) isFilled = true;
    }
    if (!isFilled) continue;
    present[group] = (present[group] as number) | (1 << (bucket & 31));
    filled.push(row);
  }
  const rows = new Int32Array(filled.length * width);
  for (const [i, row] of filled.entries())
    for (let y = 0; y < length; y++) {
      const at = i * width + (y >> 1);
      const weight = weights[row + y] as number;
      rows[at] = (rows[at] as number) + (y & 1 ? weight * 65536 : weight);
    }
  return { bits, present, rows, width, most: mostAdded(largest) };
}

/** How many bits are set. */
export const bitCount = (bits: number): number => {
  let v = bits - ((bits >>> 1) & 0x55555555);
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
  return Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
};
