/**
 * Scores of every label at every item: the sums of its features' weights. Most buckets of a hashed
 * model are empty, so a bitmap that fits the processor's cache is asked first, and only the rows
 * that hold something are kept, one beside the other.
 */
import type { Features, SequenceModel } from '../sequence-model.ts';

/** Numbers a row takes; one more than there are labels, so that no row straddles a cache line. */
const WIDTH = 8;
const LABELS = 7;

const bitCount = (bits: number): number => {
  let v = bits - ((bits >>> 1) & 0x55555555);
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
  return Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
};

/** The rows of a quantised model of seven labels, ready to be summed. */
export class Emitter {
  readonly #mask: number;
  /** For each 32 buckets: one bit a bucket that has a row; how many rows come before. */
  readonly #present: Int32Array;
  readonly #rows: Int16Array;

  constructor({ weights, bits, labels }: SequenceModel) {
    if (labels.length !== LABELS) throw new Error(`The tagger has ${LABELS} labels.`);
    const buckets = 1 << bits;
    this.#mask = buckets - 1;
    this.#present = new Int32Array(buckets >>> 4);
    const filled: number[] = [];
    for (let bucket = 0; bucket < buckets; bucket++) {
      const group = (bucket >>> 5) << 1;
      if ((bucket & 31) === 0) this.#present[group + 1] = filled.length;
      const row = bucket * LABELS;
      let any = false;
      for (let y = 0; y < LABELS && !any; y++) any = weights[row + y] !== 0;
      if (!any) continue;
      this.#present[group] = (this.#present[group] as number) | (1 << (bucket & 31));
      filled.push(row);
    }
    this.#rows = new Int16Array(filled.length * WIDTH);
    for (const [i, row] of filled.entries())
      for (let y = 0; y < LABELS; y++) this.#rows[i * WIDTH + y] = weights[row + y] as number;
  }

  /** Adds the weights of each item's features to `out` (`items × labels`). */
  add({ hashes, offsets, length }: Features, out: Int32Array): void {
    const rows = this.#rows;
    const present = this.#present;
    const mask = this.#mask;
    for (let i = 0; i < length; i++) {
      const o = i * LABELS;
      let s0 = out[o] as number;
      let s1 = out[o + 1] as number;
      let s2 = out[o + 2] as number;
      let s3 = out[o + 3] as number;
      let s4 = out[o + 4] as number;
      let s5 = out[o + 5] as number;
      let s6 = out[o + 6] as number;
      const end = offsets[i + 1] as number;
      for (let k = offsets[i] as number; k < end; k++) {
        const bucket = (hashes[k] as number) & mask;
        const group = (bucket >>> 5) << 1;
        const bits = present[group] as number;
        const bit = 1 << (bucket & 31);
        if ((bits & bit) === 0) continue;
        const at = ((present[group + 1] as number) + bitCount(bits & (bit - 1))) * WIDTH;
        s0 = (s0 + (rows[at] as number)) | 0;
        s1 = (s1 + (rows[at + 1] as number)) | 0;
        s2 = (s2 + (rows[at + 2] as number)) | 0;
        s3 = (s3 + (rows[at + 3] as number)) | 0;
        s4 = (s4 + (rows[at + 4] as number)) | 0;
        s5 = (s5 + (rows[at + 5] as number)) | 0;
        s6 = (s6 + (rows[at + 6] as number)) | 0;
      }
      out[o] = s0;
      out[o + 1] = s1;
      out[o + 2] = s2;
      out[o + 3] = s3;
      out[o + 4] = s4;
      out[o + 5] = s5;
      out[o + 6] = s6;
    }
  }
}
