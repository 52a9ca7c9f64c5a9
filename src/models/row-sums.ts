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
  return {
    sum(hashes, from, to, out, at) {
      out.fill(0, at, at + length);
      let added = 0;
      for (let k = from; k < to; k++) {
        const bucket = (hashes[k] as number) & mask;
        const group = (bucket >>> 5) << 1;
        const found = present[group] as number;
        const bit = 1 << (bucket & 31);
        if ((found & bit) === 0) continue;
        if (added++ === most) {
          tellApart(sums, out, at, length);
          added = 1;
        }
        const row = ((present[group + 1] as number) + bitCount(found & (bit - 1))) * width;
        for (let i = 0; i < width; i++)
          sums[i] = ((sums[i] as number) + (rows[row + i] as number)) | 0;
      }
      tellApart(sums, out, at, length);
    },
  };
}

/** Adds the two labels of each number to theirs, and begins anew. */
function tellApart(sums: Int32Array, out: Float64Array, at: number, length: number): void {
  for (let y = 0; y < length; y += 2) {
    const both = sums[y >> 1] as number;
    const low = (both << 16) >> 16;
    out[at + y] = (out[at + y] as number) + low;
    if (y + 1 < length) out[at + y + 1] = (out[at + y + 1] as number) + ((both - low) >> 16);
    sums[y >> 1] = 0;
  }
}
