/**
 * Linear-chain sequence labelling over hashed features: first-order Viterbi. The weights come from
 * a trainer such as training/partial-crf.ts; they are small integers, so sums are exact on every
 * machine.
 */

/** What a trained tagger consists of. `weights` has a row of `labels.length` numbers per bucket. */
export interface SequenceModel {
  readonly labels: readonly string[];
  /** log2 of the number of buckets; a feature's row is its hash's low bits. */
  readonly bits: number;
  readonly weights: Int16Array | Int32Array | Float32Array;
  /** `(labels + 1) × labels`: from label, to label; the last row is the start. */
  readonly transitions: Int16Array | Int32Array | Float32Array;
}

/** The features of a sequence: `hashes` holds those of item i at `offsets[i]` to `offsets[i + 1]`. */
export interface Features {
  readonly hashes: Int32Array;
  readonly offsets: Int32Array;
  readonly length: number;
}

/** Collects the features of one sequence after the other in buffers that are used again. */
export class FeatureBuffer implements Features {
  hashes: Int32Array = new Int32Array(1 << 14);
  offsets: Int32Array = new Int32Array(1 << 8);
  length = 0;
  #count = 0;

  reset(): void {
    this.length = 0;
    this.#count = 0;
    this.offsets[0] = 0;
  }

  add(hash: number): void {
    if (this.#count === this.hashes.length) this.hashes = grown(this.hashes);
    this.hashes[this.#count++] = hash;
  }

  /** Makes room for `count` features, to be written to `hashes` by the caller; answers where. */
  reserve(count: number): number {
    const at = this.#count;
    this.#count += count;
    while (this.#count > this.hashes.length) this.hashes = grown(this.hashes);
    return at;
  }

  /** Ends the current item; later features belong to the next one. */
  next(): void {
    if (this.length + 2 > this.offsets.length) this.offsets = grown(this.offsets);
    this.offsets[++this.length] = this.#count;
  }

  /** A copy that stays when the buffer is used again. */
  copy(): Features {
    return {
      hashes: this.hashes.slice(0, this.#count),
      offsets: this.offsets.slice(0, this.length + 1),
      length: this.length,
    };
  }
}

const grown = (array: Int32Array): Int32Array => {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
};

/** Whether label `to` may follow label `from`; `from` is null at the start. */
export type Allowed = (from: string | null, to: string) => boolean;

/** BIO: I-x follows only B-x or I-x. */
export const bio: Allowed = (from, to) =>
  !to.startsWith('I-') || (from !== null && from !== 'O' && from.slice(2) === to.slice(2));

/** BIOES: every name ends in E-x, or is one S-x. */
export const bioes: Allowed = (from, to) =>
  from !== null && (from.startsWith('B-') || from.startsWith('I-'))
    ? (to.startsWith('I-') || to.startsWith('E-')) && from.slice(2) === to.slice(2)
    : !to.startsWith('I-') && !to.startsWith('E-');

const FORBIDDEN = -1e9;

/** Decodes sequences with one model; its work space is used again, so it serves one caller at a time. */
export class Decoder {
  readonly #model: SequenceModel;
  readonly #size: number;
  readonly #mask: number;
  readonly #from: Int32Array[];
  readonly #start: Uint8Array;
  /** A label after which O may not stand cannot be the last one. */
  readonly #final: Uint8Array;
  readonly #emission: Float64Array;
  #scores: [Float64Array, Float64Array];
  #back = new Uint8Array(1 << 12);
  /** Sums of the features of each item, `length × labels`; the last decoded sequence's. */
  emissions = new Float64Array(1 << 12);

  constructor(model: SequenceModel, allowed: Allowed) {
    const { labels } = model;
    this.#model = model;
    this.#size = labels.length;
    this.#mask = (1 << model.bits) - 1;
    this.#from = labels.map((to) =>
      Int32Array.from(labels.flatMap((from, i) => (allowed(from, to) ? [i] : []))),
    );
    this.#start = Uint8Array.from(labels, (to) => (allowed(null, to) ? 1 : 0));
    this.#final = Uint8Array.from(labels, (from) => (allowed(from, 'O') ? 1 : 0));
    this.#emission = new Float64Array(this.#size);
    this.#scores = [new Float64Array(this.#size), new Float64Array(this.#size)];
  }

  /** The best label index for each item. */
  decode(features: Features): Uint8Array {
    const size = this.#size;
    const n = features.length;
    if (this.#back.length < n * size) {
      this.#back = new Uint8Array(n * size * 2);
      this.emissions = new Float64Array(n * size * 2);
    }
    const { transitions } = this.#model;
    const back = this.#back;
    let [previous, current] = this.#scores;
    for (let i = 0; i < n; i++) {
      const emission = this.#sum(features, i);
      this.emissions.set(emission, i * size);
      for (let to = 0; to < size; to++) {
        let best = FORBIDDEN * 2;
        let from = 0;
        if (i === 0) {
          best = this.#start[to] ? (transitions[size * size + to] ?? 0) : FORBIDDEN;
        } else {
          const candidates = this.#from[to] as Int32Array;
          for (let k = 0; k < candidates.length; k++) {
            const candidate = candidates[k] as number;
            const score =
              (previous[candidate] as number) + (transitions[candidate * size + to] as number);
            if (score > best) {
              best = score;
              from = candidate;
            }
          }
        }
        current[to] = best + (emission[to] as number);
        back[i * size + to] = from;
      }
      [previous, current] = [current, previous];
    }
    return this.#trace(previous, n);
  }

  #sum({ hashes, offsets }: Features, item: number): Float64Array {
    const size = this.#size;
    const mask = this.#mask;
    const { weights } = this.#model;
    const sum = this.#emission.fill(0);
    const end = offsets[item + 1] as number;
    for (let k = offsets[item] as number; k < end; k++) {
      const row = ((hashes[k] as number) & mask) * size;
      for (let y = 0; y < size; y++) sum[y] = (sum[y] as number) + (weights[row + y] as number);
    }
    return sum;
  }

  #trace(last: Float64Array, n: number): Uint8Array {
    const labels = new Uint8Array(n);
    let best = 0;
    let most = -Infinity;
    for (let y = 0; y < this.#size; y++)
      if (this.#final[y] && (last[y] as number) > most) {
        most = last[y] as number;
        best = y;
      }
    for (let i = n - 1; i >= 0; i--) {
      labels[i] = best;
      best = this.#back[i * this.#size + best] as number;
    }
    return labels;
  }
}
