/** Scores of every label at every item: the sums of its features' weights. */
import { work } from '../../article/index.ts';
import { bitCount, type PackedModel, type PackedRows, rowsOf } from '../packed-rows.ts';
import type { Features, SequenceModel } from '../sequence-model.ts';

const LABELS = 7;

/** The rows of a quantised model of seven labels, ready to be summed. */
export class Emitter {
  readonly #packed: PackedRows;
  /** Where the rows of an item's features begin. */
  #hits = new Int32Array(1 << 8);

  constructor(model: SequenceModel | PackedModel) {
    if (model.labels.length !== LABELS) throw new Error(`The tagger has ${LABELS} labels.`);
    this.#packed = rowsOf(model);
  }

  /** Adds the weights of each item's features to `out` (`items × labels`). */
  add({ hashes, offsets, length }: Features, out: Int32Array): void {
    const { rows, present, bits, most } = this.#packed;
    const mask = (1 << bits) - 1;
    let hits = this.#hits;
    work('features hashed', offsets[length] as number);
    for (let i = 0; i < length; i++) {
      const from = offsets[i] as number;
      const to = offsets[i + 1] as number;
      if (to - from >= hits.length) hits = this.#hits = new Int32Array(2 * (to - from));
      // Those without a row are passed over without a branch, which could not be foretold.
      let found = 0;
      for (let k = from; k < to; k++) {
        const bucket = (hashes[k] as number) & mask;
        const group = (bucket >>> 5) << 1;
        const known = present[group] as number;
        const before = bitCount(known & ((1 << (bucket & 31)) - 1));
        hits[found] = ((present[group + 1] as number) + before) << 2;
        found += (known >>> (bucket & 31)) & 1;
      }
      const o = i * LABELS;
      for (let k = 0; k < found; ) {
        let s0 = 0;
        let s2 = 0;
        let s4 = 0;
        let s6 = 0;
        for (const end = Math.min(found, k + most); k < end; k++) {
          const at = hits[k] as number;
          s0 = (s0 + (rows[at] as number)) | 0;
          s2 = (s2 + (rows[at + 1] as number)) | 0;
          s4 = (s4 + (rows[at + 2] as number)) | 0;
          s6 = (s6 + (rows[at + 3] as number)) | 0;
        }
        const l0 = (s0 << 16) >> 16;
        const l2 = (s2 << 16) >> 16;
        const l4 = (s4 << 16) >> 16;
        out[o] = (out[o] as number) + l0;
        out[o + 1] = (out[o + 1] as number) + ((s0 - l0) >> 16);
        out[o + 2] = (out[o + 2] as number) + l2;
        out[o + 3] = (out[o + 3] as number) + ((s2 - l2) >> 16);
        out[o + 4] = (out[o + 4] as number) + l4;
        out[o + 5] = (out[o + 5] as number) + ((s4 - l4) >> 16);
        out[o + 6] = (out[o + 6] as number) + s6;
      }
    }
  }
}
