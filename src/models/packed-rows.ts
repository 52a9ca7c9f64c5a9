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

/** Packs weights that are given one after the other, in the order of their places. */
export class RowPacker {
  readonly #labels: number;
  readonly #bits: number;
  readonly #width: number;
  readonly #present: Int32Array;
  readonly #rows: Int32Array;
  /** Where the row begins that was begun last, and its number. */
  #base: number;
  #row = -1;
  /** The places of its bucket. */
  #first = 0;
  #end = 0;
  #largest = 0;

  /** @param rows how many buckets hold something. */
  constructor(bits: number, labels: number, rows: number) {
    this.#labels = labels;
    this.#bits = bits;
    this.#width = packedWidth(labels);
    this.#base = -this.#width;
    this.#present = new Int32Array(shareable(1 << (bits - 2)));
    this.#rows = new Int32Array(shareable(4 * this.#width * rows));
  }

  /** @param place bucket × labels + label. */
  add(place: number, weight: number): void {
    if (place >= this.#end) this.#begin((place / this.#labels) | 0);
    const label = place - this.#first;
    const at = this.#base + (label >> 1);
    const rows = this.#rows;
    rows[at] = (rows[at] as number) + (label & 1 ? weight * 65536 : weight);
    if (weight > this.#largest) this.#largest = weight;
    else if (-weight > this.#largest) this.#largest = -weight;
  }

  #begin(bucket: number): void {
    this.#first = bucket * this.#labels;
    this.#end = this.#first + this.#labels;
    this.#row++;
    this.#base += this.#width;
    const present = this.#present;
    const group = (bucket >>> 5) << 1;
    const before = present[group] as number;
    if (before === 0) present[group + 1] = this.#row;
    present[group] = before | (1 << (bucket & 31));
  }

  packed(): PackedRows {
    return {
      bits: this.#bits,
      present: this.#present,
      rows: this.#rows,
      width: this.#width,
      most: mostAdded(this.#largest),
    };
  }
}

/** How many buckets hold something. */
export function rowCount(weights: SequenceModel['weights'], labels: number): number {
  let [count, end] = [0, 0];
  for (let place = 0; place < weights.length; place++) {
    if (place < end || weights[place] === 0) continue;
    count++;
    end = (((place / labels) | 0) + 1) * labels;
  }
  return count;
}

/** @param weights integers of 16 bits, a row of `labels.length` for each bucket. */
export function packRows({
  weights,
  bits,
  labels: { length },
}: Pick<SequenceModel, 'weights' | 'bits' | 'labels'>): PackedRows {
  const packer = new RowPacker(bits, length, rowCount(weights, length));
  for (let at = 0; at < weights.length; at++)
    if (weights[at] !== 0) packer.add(at, weights[at] as number);
  return packer.packed();
}

/** How many bits are set. */
export const bitCount = (bits: number): number => {
  let v = bits - ((bits >>> 1) & 0x55555555);
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
  return Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
};
