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

/** The rows of a model of seven labels, ready to be summed. */
export class Emitter {
  readonly #mask: number;
  readonly #unit: number;
  /** One bit a bucket: whether it has a row. */
  readonly #present: Int32Array;
  /** Rows before each 32 buckets. */
  readonly #before: Int32Array;
  readonly #rows: Int16Array | Float32Array;

  /** `scale`: what the stored weights were multiplied by. */
  constructor({ weights, bits, labels }: SequenceModel, scale: number) {
    if (labels.length !== LABELS) throw new Error(`The tagger has ${LABELS} labels.`);
    const buckets = 1 << bits;
    this.#mask = buckets - 1;
    this.#unit = 1 / scale;
    this.#present = new Int32Array(buckets >>> 5);
    this.#before = new Int32Array(buckets >>> 5);
    const filled: number[] = [];
    for (let bucket = 0; bucket < buckets; bucket++) {
      if ((bucket & 31) === 0) this.#before[bucket >>> 5] = filled.length;
      const row = bucket * LABELS;
      let any = false;
      for (let y = 0; y < LABELS && !any; y++) any = weights[row + y] !== 0;
      if (!any) continue;
      this.#present[bucket >>> 5] = (this.#present[bucket >>> 5] as number) | (1 << (bucket & 31));
      filled.push(row);
    }
    const Rows = weights instanceof Float32Array ? Float32Array : Int16Array;
    this.#rows = new Rows(filled.length * WIDTH);
    for (const [i, row] of filled.entries())
      for (let y = 0; y < LABELS; y++) this.#rows[i * WIDTH + y] = weights[row + y] as number;
  }

  /** Adds to `out` (`items × labels`), in natural-log units. */
  add({ hashes, offsets, length }: Features, out: Float64Array): void {
    const rows = this.#rows;
    const present = this.#present;
    const before = this.#before;
    const mask = this.#mask;
    const unit = this.#unit;
    for (let i = 0; i < length; i++) {
      let [s0, s1, s2, s3, s4, s5, s6] = [0, 0, 0, 0, 0, 0, 0];
      const end = offsets[i + 1] as number;
      for (let k = offsets[i] as number; k < end; k++) {
        const bucket = (hashes[k] as number) & mask;
        const bits = present[bucket >>> 5] as number;
        const bit = 1 << (bucket & 31);
        if ((bits & bit) === 0) continue;
        const at = ((before[bucket >>> 5] as number) + bitCount(bits & (bit - 1))) * WIDTH;
        s0 += rows[at] as number;
        s1 += rows[at + 1] as number;
        s2 += rows[at + 2] as number;
        s3 += rows[at + 3] as number;
        s4 += rows[at + 4] as number;
        s5 += rows[at + 5] as number;
        s6 += rows[at + 6] as number;
      }
      const o = i * LABELS;
      out[o] = (out[o] as number) + s0 * unit;
      out[o + 1] = (out[o + 1] as number) + s1 * unit;
      out[o + 2] = (out[o + 2] as number) + s2 * unit;
      out[o + 3] = (out[o + 3] as number) + s3 * unit;
      out[o + 4] = (out[o + 4] as number) + s4 * unit;
      out[o + 5] = (out[o + 5] as number) + s5 * unit;
      out[o + 6] = (out[o + 6] as number) + s6 * unit;
    }
  }
}
