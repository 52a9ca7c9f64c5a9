/**
 * The chain of the tagger's seven labels, written out: the parts begin anywhere and go on only after
 * themselves (`bio`). Adds the same numbers in the same order as `Chain`, which the trainers use, so
 * the bits are the same. Work space is used again.
 */
import { work } from '../../article/index.ts';
import { SIZE } from './labels.ts';

/** From a label to another: `FROM * SIZE + TO`. */
const START = SIZE * SIZE;

export class PartsChain {
  readonly #transitions: Float64Array;
  readonly #exp: Float64Array;
  #viterbi = new Float64Array(1 << 12);
  #back = new Uint8Array(1 << 12);
  #alpha = new Float64Array(1 << 12);
  #potential = new Float64Array(1 << 12);
  #scale = new Float64Array(1 << 10);

  /** `transitions`: `(labels + 1) × labels`, last row the start, in natural-log units. */
  constructor(transitions: ArrayLike<number>) {
    this.#transitions = Float64Array.from(transitions);
    this.#exp = this.#transitions.map(Math.exp);
  }

  #reserve(n: number): void {
    if (this.#scale.length >= n && this.#alpha.length >= n * SIZE) return;
    this.#viterbi = new Float64Array(2 * n * SIZE);
    this.#back = new Uint8Array(2 * n * SIZE);
    this.#alpha = new Float64Array(2 * n * SIZE);
    this.#potential = new Float64Array(2 * n * SIZE);
    this.#scale = new Float64Array(2 * n);
  }

  /** The best label index of each of `n` items, from their `n × labels` scores. */
  best(emissions: Float64Array, n: number): Uint8Array {
    this.#reserve(n);
    const path = new Uint8Array(n);
    if (n === 0) return path;
    work('tokens decoded', n);
    const t = this.#transitions;
    const back = this.#back;
    let v0 = at(t, START) + at(emissions, 0);
    let v1 = at(t, START + 1) + at(emissions, 1);
    let v2 = -Infinity;
    let v3 = at(t, START + 3) + at(emissions, 3);
    let v4 = -Infinity;
    let v5 = at(t, START + 5) + at(emissions, 5);
    let v6 = -Infinity;
    for (let i = 1; i < n; i++) {
      const o = i * SIZE;
      // What stands outside, or begins, follows anything.
      const values = this.#viterbi;
      for (let y = 0; y < SIZE; y = y === 0 ? 1 : y + 2) {
        let best = v0 + at(t, y);
        let from = 0;
        let next = v1 + at(t, SIZE + y);
        if (next > best) {
          best = next;
          from = 1;
        }
        next = v2 + at(t, 2 * SIZE + y);
        if (next > best) {
          best = next;
          from = 2;
        }
        next = v3 + at(t, 3 * SIZE + y);
        if (next > best) {
          best = next;
          from = 3;
        }
        next = v4 + at(t, 4 * SIZE + y);
        if (next > best) {
          best = next;
          from = 4;
        }
        next = v5 + at(t, 5 * SIZE + y);
        if (next > best) {
          best = next;
          from = 5;
        }
        next = v6 + at(t, 6 * SIZE + y);
        if (next > best) {
          best = next;
          from = 6;
        }
        values[y] = best + at(emissions, o + y);
        back[o + y] = from;
      }
      const content = v1 + at(t, SIZE + 2);
      const moreContent = v2 + at(t, 2 * SIZE + 2);
      const cue = v3 + at(t, 3 * SIZE + 4);
      const moreCue = v4 + at(t, 4 * SIZE + 4);
      const source = v5 + at(t, 5 * SIZE + 6);
      const moreSource = v6 + at(t, 6 * SIZE + 6);
      back[o + 2] = moreContent > content ? 2 : 1;
      back[o + 4] = moreCue > cue ? 4 : 3;
      back[o + 6] = moreSource > source ? 6 : 5;
      v0 = at(values, 0);
      v1 = at(values, 1);
      v2 = Math.max(moreContent, content) + at(emissions, o + 2);
      v3 = at(values, 3);
      v4 = Math.max(moreCue, cue) + at(emissions, o + 4);
      v5 = at(values, 5);
      v6 = Math.max(moreSource, source) + at(emissions, o + 6);
    }
    const last = [v0, v1, v2, v3, v4, v5, v6];
    let label = 0;
    for (let y = 1; y < SIZE; y++) if ((last[y] as number) > (last[label] as number)) label = y;
    for (let i = n - 1; i >= 0; i--) {
      path[i] = label;
      label = back[i * SIZE + label] as number;
    }
    return path;
  }

  /** Fills `out` (`n × labels`) with each item's label probabilities. */
  marginals(emissions: Float64Array, n: number, out: Float64Array): void {
    this.#reserve(n);
    if (n === 0) return;
    this.#forward(emissions, n);
    this.#backward(n, out);
  }

  #forward(emissions: Float64Array, n: number): void {
    const e = this.#exp;
    const alpha = this.#alpha;
    const potential = this.#potential;
    let a0 = 0;
    let a1 = 0;
    let a2 = 0;
    let a3 = 0;
    let a4 = 0;
    let a5 = 0;
    let a6 = 0;
    for (let i = 0; i < n; i++) {
      const o = i * SIZE;
      let most = at(emissions, o);
      for (let y = 1; y < SIZE; y++) if (at(emissions, o + y) > most) most = at(emissions, o + y);
      for (let y = 0; y < SIZE; y++) {
        const below = at(emissions, o + y) - most;
        potential[o + y] = below === 0 ? 1 : Math.exp(below);
      }
      let b0 = at(e, START);
      let b1 = at(e, START + 1);
      let b2 = 0;
      let b3 = at(e, START + 3);
      let b4 = 0;
      let b5 = at(e, START + 5);
      let b6 = 0;
      if (i > 0) {
        b0 = a0 * at(e, 0) + a1 * at(e, 7) + a2 * at(e, 14) + a3 * at(e, 21);
        b0 = b0 + a4 * at(e, 28) + a5 * at(e, 35) + a6 * at(e, 42);
        b1 = a0 * at(e, 1) + a1 * at(e, 8) + a2 * at(e, 15) + a3 * at(e, 22);
        b1 = b1 + a4 * at(e, 29) + a5 * at(e, 36) + a6 * at(e, 43);
        b2 = a1 * at(e, 9) + a2 * at(e, 16);
        b3 = a0 * at(e, 3) + a1 * at(e, 10) + a2 * at(e, 17) + a3 * at(e, 24);
        b3 = b3 + a4 * at(e, 31) + a5 * at(e, 38) + a6 * at(e, 45);
        b4 = a3 * at(e, 25) + a4 * at(e, 32);
        b5 = a0 * at(e, 5) + a1 * at(e, 12) + a2 * at(e, 19) + a3 * at(e, 26);
        b5 = b5 + a4 * at(e, 33) + a5 * at(e, 40) + a6 * at(e, 47);
        b6 = a5 * at(e, 41) + a6 * at(e, 48);
      }
      b0 *= at(potential, o);
      b1 *= at(potential, o + 1);
      b2 *= at(potential, o + 2);
      b3 *= at(potential, o + 3);
      b4 *= at(potential, o + 4);
      b5 *= at(potential, o + 5);
      b6 *= at(potential, o + 6);
      const total = b0 + b1 + b2 + b3 + b4 + b5 + b6;
      this.#scale[i] = total;
      a0 = alpha[o] = b0 / total;
      a1 = alpha[o + 1] = b1 / total;
      a2 = alpha[o + 2] = b2 / total;
      a3 = alpha[o + 3] = b3 / total;
      a4 = alpha[o + 4] = b4 / total;
      a5 = alpha[o + 5] = b5 / total;
      a6 = alpha[o + 6] = b6 / total;
    }
  }

  #backward(n: number, out: Float64Array): void {
    const e = this.#exp;
    const alpha = this.#alpha;
    const potential = this.#potential;
    let b0 = 1;
    let b1 = 1;
    let b2 = 1;
    let b3 = 1;
    let b4 = 1;
    let b5 = 1;
    let b6 = 1;
    for (let i = n - 1; i >= 0; i--) {
      const o = i * SIZE;
      if (i < n - 1) {
        const next = o + SIZE;
        const scale = at(this.#scale, i + 1);
        const p0 = at(potential, next);
        const p1 = at(potential, next + 1);
        const p2 = at(potential, next + 2);
        const p3 = at(potential, next + 3);
        const p4 = at(potential, next + 4);
        const p5 = at(potential, next + 5);
        const p6 = at(potential, next + 6);
        let c = at(e, 0) * p0 * b0 + at(e, 1) * p1 * b1;
        const d0 = (c + at(e, 3) * p3 * b3 + at(e, 5) * p5 * b5) / scale;
        c = at(e, 7) * p0 * b0 + at(e, 8) * p1 * b1 + at(e, 9) * p2 * b2;
        const d1 = (c + at(e, 10) * p3 * b3 + at(e, 12) * p5 * b5) / scale;
        c = at(e, 14) * p0 * b0 + at(e, 15) * p1 * b1 + at(e, 16) * p2 * b2;
        const d2 = (c + at(e, 17) * p3 * b3 + at(e, 19) * p5 * b5) / scale;
        c = at(e, 21) * p0 * b0 + at(e, 22) * p1 * b1 + at(e, 24) * p3 * b3;
        const d3 = (c + at(e, 25) * p4 * b4 + at(e, 26) * p5 * b5) / scale;
        c = at(e, 28) * p0 * b0 + at(e, 29) * p1 * b1 + at(e, 31) * p3 * b3;
        const d4 = (c + at(e, 32) * p4 * b4 + at(e, 33) * p5 * b5) / scale;
        c = at(e, 35) * p0 * b0 + at(e, 36) * p1 * b1 + at(e, 38) * p3 * b3;
        const d5 = (c + at(e, 40) * p5 * b5 + at(e, 41) * p6 * b6) / scale;
        c = at(e, 42) * p0 * b0 + at(e, 43) * p1 * b1 + at(e, 45) * p3 * b3;
        const d6 = (c + at(e, 47) * p5 * b5 + at(e, 48) * p6 * b6) / scale;
        b0 = d0;
        b1 = d1;
        b2 = d2;
        b3 = d3;
        b4 = d4;
        b5 = d5;
        b6 = d6;
      }
      out[o] = at(alpha, o) * b0;
      out[o + 1] = at(alpha, o + 1) * b1;
      out[o + 2] = at(alpha, o + 2) * b2;
      out[o + 3] = at(alpha, o + 3) * b3;
      out[o + 4] = at(alpha, o + 4) * b4;
      out[o + 5] = at(alpha, o + 5) * b5;
      out[o + 6] = at(alpha, o + 6) * b6;
    }
  }
}

const at = (numbers: Float64Array, i: number): number => numbers[i] as number;
