/** Scores of every label at every item: the sums of its features' weights. */
import type { Features, SequenceModel } from '../sequence-model.ts';

/** Adds to `out` (`items × labels`) in natural-log units: stored integers divided by `scale`. */
export function addEmissions(
  { weights, bits, labels }: SequenceModel,
  scale: number,
  { hashes, offsets, length }: Features,
  out: Float64Array,
): void {
  const size = labels.length;
  const mask = (1 << bits) - 1;
  const unit = 1 / scale;
  const sums = new Float64Array(size);
  for (let i = 0; i < length; i++) {
    sums.fill(0);
    const end = offsets[i + 1] as number;
    for (let k = offsets[i] as number; k < end; k++) {
      const row = ((hashes[k] as number) & mask) * size;
      for (let y = 0; y < size; y++) sums[y] = (sums[y] as number) + (weights[row + y] as number);
    }
    for (let y = 0; y < size; y++)
      out[i * size + y] = (out[i * size + y] as number) + (sums[y] as number) * unit;
  }
}
