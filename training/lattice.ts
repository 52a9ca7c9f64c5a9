/** All label paths of a sequence at once: probabilities of labels and of neighbouring pairs. */
import type { Allowed } from '../src/models/index.ts';

export interface Gradient {
  /** Minus the log-likelihood of the right paths together. */
  readonly loss: number;
  /** `length × labels`: expected count of each label less that among right paths. */
  readonly labels: Float64Array;
  /** `(labels + 1) × labels`: the same of neighbouring pairs; the last row is the start. */
  readonly pairs: Float64Array;
}

/** Forward and backward sums over the paths that `allowed` lets through (Rabiner 1989, scaled). */
export class Lattice {
  readonly #size: number;
  /** Indices into the transition table of the pairs that may stand side by side; not the start. */
  readonly #pairs: Int32Array;
  /** The two labels of each pair. */
  readonly #from: Int32Array;
  readonly #to: Int32Array;
  readonly #final: Uint8Array;
  readonly #start: Uint8Array;
  readonly #exp: Float64Array;

  constructor(labels: readonly string[], allowed: Allowed) {
    const size = labels.length;
    this.#size = size;
    this.#start = Uint8Array.from(labels, (to) => (allowed(null, to) ? 1 : 0));
    this.#final = Uint8Array.from(labels, (from) => (allowed(from, 'O') ? 1 : 0));
    this.#pairs = Int32Array.from(
      labels.flatMap((from, p) =>
        labels.flatMap((to, y) => (allowed(from, to) ? [p * size + y] : [])),
      ),
    );
    this.#from = this.#pairs.map((pair) => Math.floor(pair / size));
    this.#to = this.#pairs.map((pair) => pair % size);
    this.#exp = new Float64Array((size + 1) * size).fill(1);
  }

  /** Takes over transition scores, in natural-log units. */
  set(transitions: Float64Array): void {
    for (const at of this.#pairs) this.#exp[at] = Math.exp(transitions[at] as number);
    const row = this.#size * this.#size;
    for (let y = 0; y < this.#size; y++)
      this.#exp[row + y] = Math.exp(transitions[row + y] as number);
  }

  /**
   * What the emissions should lose; `right` is 1 for each label that may be right at each item. Labels
   * of which no path is allowed teach nothing.
   */
  gradient(emissions: Float64Array, length: number, right: Uint8Array): Gradient {
    const size = this.#size;
    const potentials = new Float64Array(length * size);
    for (let i = 0; i < length; i++) {
      let most = -Infinity;
      for (let y = 0; y < size; y++) most = Math.max(most, emissions[i * size + y] as number);
      for (let y = 0; y < size; y++)
        potentials[i * size + y] = Math.exp((emissions[i * size + y] as number) - most);
    }
    const labels = new Float64Array(length * size);
    const pairs = new Float64Array((size + 1) * size);
    const possible = potentials.map((p, k) => (right[k] ? p : 0));
    const among = this.#expect(possible, length, -1, labels, pairs);
    if (among === -Infinity) return { loss: 0, labels, pairs };
    const all = this.#expect(potentials, length, 1, labels, pairs);
    return { loss: all - among, labels, pairs };
  }

  /** Adds `sign` times the expected counts; gives the log of the sum over paths, -Infinity without any. */
  #expect(
    potentials: Float64Array,
    length: number,
    sign: number,
    labels: Float64Array,
    pairs: Float64Array,
  ): number {
    const size = this.#size;
    const alpha = new Float64Array(length * size);
    const beta = new Float64Array(length * size);
    const scales = new Float64Array(length);
    let log = 0;
    for (let i = 0; i < length; i++) {
      const at = i * size;
      if (i === 0)
        for (let y = 0; y < size; y++)
          alpha[y] = this.#start[y] ? (this.#exp[size * size + y] as number) : 0;
      else
        for (let k = 0; k < this.#pairs.length; k++) {
          const from = alpha[at - size + (this.#from[k] as number)] as number;
          if (from === 0) continue;
          const y = at + (this.#to[k] as number);
          alpha[y] = (alpha[y] as number) + from * (this.#exp[this.#pairs[k] as number] as number);
        }
      let sum = 0;
      for (let y = 0; y < size; y++) {
        let value = (alpha[at + y] as number) * (potentials[at + y] as number);
        if (i === length - 1 && !this.#final[y]) value = 0;
        alpha[at + y] = value;
        sum += value;
      }
      if (sum === 0) return -Infinity;
      scales[i] = sum;
      for (let y = 0; y < size; y++)
        alpha[at + y] = (alpha[at + y] as number) / (scales[i] as number);
      log += Math.log(scales[i] as number);
    }
    const last = (length - 1) * size;
    for (let y = 0; y < size; y++) beta[last + y] = this.#final[y] as number;
    for (let i = length - 1; i >= 0; i--) {
      const at = i * size;
      for (let y = 0; y < size; y++) {
        const p = (alpha[at + y] as number) * (beta[at + y] as number);
        labels[at + y] = (labels[at + y] as number) + sign * p;
        if (i === 0) pairs[size * size + y] = (pairs[size * size + y] as number) + sign * p;
      }
      if (i === 0) break;
      for (let k = 0; k < this.#pairs.length; k++) {
        const pair = this.#pairs[k] as number;
        const from = at - size + (this.#from[k] as number);
        const y = at + (this.#to[k] as number);
        const potential = potentials[y] as number;
        if (potential === 0) continue;
        const onward =
          ((this.#exp[pair] as number) * potential * (beta[y] as number)) / (scales[i] as number);
        beta[from] = (beta[from] as number) + onward;
        pairs[pair] = (pairs[pair] as number) + sign * (alpha[from] as number) * onward;
      }
    }
    return log;
  }
}
