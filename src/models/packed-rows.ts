/**
 * The rows of a quantised model, packed for adding up. Most buckets of a hashed model are empty, so a
 * bitmap that fits the processor's cache is asked first, and only the rows that hold something are
 * kept, one beside the other; two labels lie in one number, so one addition serves both.
 */
import { shareable } from './decoded.ts';
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

/** A quantised model with its weights packed. */
export interface PackedModel {
  readonly labels: readonly string[];
  /** Weights and transitions are stored as `round(weight × scale)`. */
  readonly scale: number;
  readonly transitions: Int32Array;
  readonly packed: PackedRows;
}

/** The rows of a model, packed now unless they are. */
export const rowsOf = (model: SequenceModel | PackedModel): PackedRows =>
  'packed' in model ? model.packed : packRows(model);

/** Two labels for each number of a row. */
export const packedWidth = (labels: number): number => (labels + 1) >> 1;

/** How many weights of at most `largest` a half of a number holds. */
export const mostAdded = (largest: number): number =>
  Math.max(1, Math.floor(ROOM / Math.max(1, largest)));

/** Packs the weights of a model that are not zero, given in the order of their places. */
export class Packer {
  readonly #bits: number;
  readonly #labels: number;
  readonly #width: number;
  readonly #present: Int32Array;
  #rows = new Int32Array(1 << 16);
  #count = 0;
  #bucket = -1;
  #largest = 0;

  constructor(bits: number, labels: number) {
    this.#bits = bits;
    this.#labels = labels;
    this.#width = packedWidth(labels);
    this.#present = new Int32Array(shareable(1 << (bits - 2)));
  }

  /** @param at bucket × labels + label. */
  add(at: number, weight: number): void {
    const bucket = Math.floor(at / this.#labels);
    const label = at - bucket * this.#labels;
    if (bucket !== this.#bucket) this.#begin(bucket);
    const i = (this.#count - 1) * this.#width + (label >> 1);
    this.#rows[i] = (this.#rows[i] as number) + (label & 1 ? weight * 65536 : weight);
    this.#largest = Math.max(this.#largest, Math.abs(weight));
  }

  #begin(bucket: number): void {
    const group = (bucket >>> 5) << 1;
    if (this.#present[group] === 0) this.#present[group + 1] = this.#count;
    this.#present[group] = (this.#present[group] as number) | (1 << (bucket & 31));
    this.#bucket = bucket;
    this.#count++;
    if (this.#count * this.#width <= this.#rows.length) return;
    const larger = new Int32Array(2 * this.#rows.length);
    larger.set(this.#rows);
    this.#rows = larger;
  }

  rows(): PackedRows {
    const filled = this.#count * this.#width;
    const rows = new Int32Array(shareable(4 * filled));
    rows.set(this.#rows.subarray(0, filled));
    const most = mostAdded(this.#largest);
    return { bits: this.#bits, present: this.#present, rows, width: this.#width, most };
  }
}

/** @param weights integers of 16 bits, a row of `labels.length` for each bucket. */
export function packRows({
  weights,
  bits,
  labels: { length },
}: Pick<SequenceModel, 'weights' | 'bits' | 'labels'>): PackedRows {
  const packer = new Packer(bits, length);
  for (let at = 0; at < weights.length; at++)
    if (weights[at] !== 0) packer.add(at, weights[at] as number);
  return packer.rows();
}

/** How many bits are set. */
export const bitCount = (bits: number): number => {
  let v = bits - ((bits >>> 1) & 0x55555555);
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
  return Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
};
