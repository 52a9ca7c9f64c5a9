/** Sums of the weights of an item's features, one for each label of a model. */
import { bitCount, type PackedModel, type PackedRows, rowsOf } from './packed-rows.ts';
import type { SequenceModel } from './sequence-model.ts';

export interface RowSums {
  /** Writes to `out`, from `at` on, the sum for each label of the features from `from` up to `to`. */
  sum(hashes: Int32Array, from: number, to: number, out: Float64Array, at: number): void;
}

/** Weights that are integers are packed; those that are yet being trained are taken as they are. */
export const rowSums = (model: SequenceModel | PackedModel): RowSums =>
  'packed' in model || model.weights instanceof Int16Array
    ? packedSums(rowsOf(model), model.labels.length)
    : plainSums(model);

function plainSums({ weights, bits, labels: { length } }: SequenceModel): RowSums {
  const mask = (1 << bits) - 1;
  return {
    sum(hashes, from, to, out, at) {
      out.fill(0, at, at + length);
      for (let k = from; k < to; k++) {
        const row = ((hashes[k] as number) & mask) * length;
        for (let y = 0; y < length; y++)
          out[at + y] = (out[at + y] as number) + (weights[row + y] as number);
      }
    },
  };
}

function packedSums({ rows, present, bits, width, most }: PackedRows, length: number): RowSums {
  const mask = (1 << bits) - 1;
  const sums = new Int32Array(width);
  /** Where the rows of an item's features begin. */
  let hits = new Int32Array(1 << 8);
  return {
    sum(hashes, from, to, out, at) {
      out.fill(0, at, at + length);
      if (to - from >= hits.length) hits = new Int32Array(2 * (to - from));
      // Features without a row are passed over without a branch, which could not be foretold.
      let found = 0;
      for (let k = from; k < to; k++) {
        const bucket = (hashes[k] as number) & mask;
        const group = (bucket >>> 5) << 1;
        const before = present[group] as number;
        const bit = 1 << (bucket & 31);
        hits[found] = ((present[group + 1] as number) + bitCount(before & (bit - 1))) * width;
        found += (before >>> (bucket & 31)) & 1;
      }
      for (let k = 0; k < found; k += most) {
        const end = Math.min(found, k + most);
        // Four numbers of the rows at a time: their sums stay in registers.
        let i = 0;
        for (; i + 3 < width; i += 4) {
          let a = 0;
          let b = 0;
          let c = 0;
          let d = 0;
          for (let hit = k; hit < end; hit++) {
            const row = (hits[hit] as number) + i;
            a = (a + (rows[row] as number)) | 0;
            b = (b + (rows[row + 1] as number)) | 0;
            c = (c + (rows[row + 2] as number)) | 0;
            d = (d + (rows[row + 3] as number)) | 0;
          }
          sums[i] = a;
          sums[i + 1] = b;
          sums[i + 2] = c;
          sums[i + 3] = d;
        }
        for (; i < width; i++) {
          let sum = 0;
          for (let hit = k; hit < end; hit++)
            sum = (sum + (rows[(hits[hit] as number) + i] as number)) | 0;
          sums[i] = sum;
        }
        tellApart(sums, out, at, length);
      }
    },
  };
}

/** Adds the two labels of each number to theirs. */
function tellApart(sums: Int32Array, out: Float64Array, at: number, length: number): void {
  for (let y = 0; y < length; y += 2) {
    const both = sums[y >> 1] as number;
    const low = (both << 16) >> 16;
    out[at + y] = (out[at + y] as number) + low;
    if (y + 1 < length) out[at + y + 1] = (out[at + y + 1] as number) + ((both - low) >> 16);
  }
}
