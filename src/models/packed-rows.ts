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

/** The weights of a model that are not zero. */
export interface Sparse {
  /** Where each stands, in order: bucket × labels + label. */
  readonly places: Int32Array;
  readonly weights: Int16Array;
}

/** Packs weights, given in the order of their places. */
export function packSparse({ places, weights }: Sparse, bits: number, labels: number): PackedRows {
  const width = packedWidth(labels);
  const count = bucketsOf(places, labels);
  const present = new Int32Array(shareable(1 << (bits - 2)));
  const rows = new Int32Array(shareable(4 * count * width));
  let [bucket, end, row, largest] = [0, 0, -1, 0];
  for (let i = 0; i < places.length; i++) {
    const place = places[i] as number;
    const weight = weights[i] as number;
    if (place >= end) {
      bucket = (place / labels) | 0;
      end = (bucket + 1) * labels;
      row++;
      const group = (bucket >>> 5) << 1;
      const before = present[group] as number;
      if (before === 0) present[group + 1] = row;
      present[group] = before | (1 << (bucket & 31));
    }
    const label = place - bucket * labels;
    const at = row * width + (label >> 1);
    rows[at] = (rows[at] as number) + (label & 1 ? weight * 65536 : weight);
    largest = Math.max(largest, Math.abs(weight));
  }
  return { bits, present, rows, width, most: mostAdded(largest) };
}

/** How many buckets hold something. */
function bucketsOf(places: Int32Array, labels: number): number {
  let [count, end] = [0, 0];
  for (let i = 0; i < places.length; i++) {
    const place = places[i] as number;
    if (place < end) continue;
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
  const places: number[] = [];
  for (let at = 0; at < weights.length; at++) if (weights[at] !== 0) places.push(at);
  const sparse: Sparse = {
    places: Int32Array.from(places),
    weights: Int16Array.from(places, (at) => weights[at] as number),
  };
  return packSparse(sparse, bits, length);
}

/** How many bits are set. */
export const bitCount = (bits: number): number => {
  let v = bits - ((bits >>> 1) & 0x55555555);
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
  return Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
};
