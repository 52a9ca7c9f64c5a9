/**
 * A linear chain over label scores: the best path (Viterbi) and the probability of each label at
 * each item (forward-backward; Lafferty, McCallum and Pereira 2001). Work space is used again.
 */
import type { Allowed } from '../src/models/index.ts';

export class Chain {
  readonly size: number;
  readonly #transitions: Float64Array;
  readonly #exp: Float64Array;
  #viterbi = new Float64Array(1 << 12);
  #back = new Uint8Array(1 << 12);
  #alpha = new Float64Array(1 << 12);
  #beta = new Float64Array(1 << 12);
  #potential = new Float64Array(1 << 12);
  #scale = new Float64Array(1 << 10);

  /** `transitions`: `(labels + 1) × labels`, last row the start, in natural-log units. */
  constructor(labels: readonly string[], allowed: Allowed, transitions?: ArrayLike<number>) {
    const size = labels.length;
    this.size = size;
    this.#transitions = new Float64Array((size + 1) * size).fill(-Infinity);
    this.#exp = new Float64Array((size + 1) * size);
    for (let from = 0; from <= size; from++)
      for (let to = 0; to < size; to++)
        if (allowed(from < size ? (labels[from] ?? '') : null, labels[to] ?? ''))
          this.#transitions[from * size + to] = 0;
    if (transitions) this.set(transitions);
    else this.set(new Float64Array((size + 1) * size));
  }

  /** Replaces the transition scores; forbidden ones stay forbidden. */
  set(transitions: ArrayLike<number>): void {
    for (let i = 0; i < this.#transitions.length; i++) {
      if (this.#transitions[i] === -Infinity) continue;
      this.#transitions[i] = transitions[i] as number;
      this.#exp[i] = Math.exp(transitions[i] as number);
    }
  }

  #reserve(cells: number): void {
    if (this.#alpha.length >= cells) return;
    const room = cells * 2;
    this.#viterbi = new Float64Array(room);
    this.#back = new Uint8Array(room);
    this.#alpha = new Float64Array(room);
    this.#beta = new Float64Array(room);
    this.#potential = new Float64Array(room);
    this.#scale = new Float64Array(room);
  }

  /** The best label index of each of `n` items, from their `n × labels` scores. */
  best(emissions: Float64Array, n: number): Uint8Array {
    const { size } = this;
    this.#reserve(n * size);
    const [v, back, tr] = [this.#viterbi, this.#back, this.#transitions];
    for (let y = 0; y < size; y++)
      v[y] = (tr[size * size + y] as number) + (emissions[y] as number);
    for (let i = 1; i < n; i++)
      for (let y = 0; y < size; y++) {
        let best = -Infinity;
        let from = 0;
        for (let p = 0; p < size; p++) {
          const s = (v[(i - 1) * size + p] as number) + (tr[p * size + y] as number);
          if (s > best) {
            best = s;
            from = p;
          }
        }
        v[i * size + y] = best + (emissions[i * size + y] as number);
        back[i * size + y] = from;
      }
    const labels = new Uint8Array(n);
    if (n === 0) return labels;
    let last = 0;
    const row = (n - 1) * size;
    for (let y = 1; y < size; y++) if ((v[row + y] as number) > (v[row + last] as number)) last = y;
    for (let i = n - 1; i >= 0; i--) {
      labels[i] = last;
      last = back[i * size + last] as number;
    }
    return labels;
  }

  /**
   * Fills `out` (`n × labels`) with each item's label probabilities; when `pairs` is given, adds the
   * expected count of each transition to it. Returns the log of the partition function.
   */
  marginals(emissions: Float64Array, n: number, out: Float64Array, pairs?: Float64Array): number {
    const { size } = this;
    this.#reserve(n * size);
    const [alpha, beta, potential, scale, exp] = [
      this.#alpha,
      this.#beta,
      this.#potential,
      this.#scale,
      this.#exp,
    ];
    let log = 0;
    for (let i = 0; i < n; i++) {
      let most = -Infinity;
      for (let y = 0; y < size; y++) most = Math.max(most, emissions[i * size + y] as number);
      log += most;
      let total = 0;
      for (let y = 0; y < size; y++) {
        const p = Math.exp((emissions[i * size + y] as number) - most);
        potential[i * size + y] = p;
        let sum = 0;
        if (i === 0) sum = exp[size * size + y] as number;
        else
          for (let k = 0; k < size; k++)
            sum += (alpha[(i - 1) * size + k] as number) * (exp[k * size + y] as number);
        alpha[i * size + y] = sum * p;
        total += sum * p;
      }
      scale[i] = total;
      log += Math.log(total);
      for (let y = 0; y < size; y++) alpha[i * size + y] = (alpha[i * size + y] as number) / total;
    }
    for (let y = 0; y < size; y++) beta[(n - 1) * size + y] = 1;
    for (let i = n - 2; i >= 0; i--) {
      const next = scale[i + 1] as number;
      for (let y = 0; y < size; y++) {
        let sum = 0;
        for (let k = 0; k < size; k++)
          sum +=
            (exp[y * size + k] as number) *
            (potential[(i + 1) * size + k] as number) *
            (beta[(i + 1) * size + k] as number);
        beta[i * size + y] = sum / next;
      }
    }
    for (let i = 0; i < n * size; i++) out[i] = (alpha[i] as number) * (beta[i] as number);
    if (pairs) this.#expectPairs(n, pairs, out);
    return log;
  }

  #expectPairs(n: number, pairs: Float64Array, out: Float64Array): void {
    const { size } = this;
    for (let y = 0; y < size; y++)
      pairs[size * size + y] = (pairs[size * size + y] as number) + (out[y] as number);
    for (let i = 1; i < n; i++)
      for (let y = 0; y < size; y++) {
        const right =
          ((this.#potential[i * size + y] as number) * (this.#beta[i * size + y] as number)) /
          (this.#scale[i] as number);
        for (let k = 0; k < size; k++)
          pairs[k * size + y] =
            (pairs[k * size + y] as number) +
            (this.#alpha[(i - 1) * size + k] as number) *
              (this.#exp[k * size + y] as number) *
              right;
      }
  }
}
