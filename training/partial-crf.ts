/**
 * Conditional random field (Lafferty et al. 2001) learned from partly annotated sequences
 * (Tsuboi et al. 2008): where several labels may be right, their paths are summed. Stochastic
 * gradient with AdaGrad step sizes (Duchi et al. 2011) and feature dropout. Deterministic for a seed.
 */
import type { Allowed, Features, SequenceModel } from '../src/models/index.ts';
import { COUNT_BITS, countFeatures } from './feature-counts.ts';
import { Lattice } from './lattice.ts';
import { random, shuffle } from './random.ts';

export interface PartialExample {
  readonly features: Features;
  /** `length × labels`: 1 where the label may be right. */
  readonly right: Uint8Array;
  /**
   * `length × labels`: what is added to a label's score while it is learned, so that a costly mistake
   * must lose by as much (softmax-margin, Gimpel and Smith 2010).
   */
  readonly costs?: Float32Array;
}

export interface PartialCrfOptions {
  readonly labels: readonly string[];
  readonly allowed: Allowed;
  /** log2 of the number of weight rows. */
  readonly bits: number;
  readonly epochs: number;
  readonly seed: number;
  /** First step size of AdaGrad. */
  readonly rate: number;
  /** Features seen less often than this are left out. */
  readonly atLeast: number;
  /** Share of the features that is hidden at each step, so that no one feature carries all. */
  readonly dropout: number;
  /** Pull of the weights to zero at each step that touches them. */
  readonly decay: number;
  readonly log?: (line: string) => void;
}

/** Gradients smaller than this are not worth a step. */
const NEGLIGIBLE = 0.002;

/** The features that are frequent enough, as rows of the weight table. */
function rowsOf(features: Features, counts: Uint8Array, options: PartialCrfOptions): Features {
  const mask = (1 << options.bits) - 1;
  const rows: number[] = [];
  const offsets = new Int32Array(features.length + 1);
  for (let i = 0; i < features.length; i++) {
    for (let k = features.offsets[i] as number; k < (features.offsets[i + 1] as number); k++) {
      const hash = features.hashes[k] as number;
      if ((counts[hash >>> (32 - COUNT_BITS)] as number) >= options.atLeast)
        rows.push((hash & mask) * options.labels.length);
    }
    offsets[i + 1] = rows.length;
  }
  return { hashes: Int32Array.from(rows), offsets, length: features.length };
}

/** Learns the weights, in natural-log units. */
export function trainPartialCrf(
  examples: readonly PartialExample[],
  options: PartialCrfOptions,
): SequenceModel {
  const { labels, bits, epochs, log } = options;
  const counts = countFeatures(examples);
  const compact = examples.map((example) => ({
    ...example,
    features: rowsOf(example.features, counts, options),
  }));
  const learner = new Learner(options);
  const sums = new Float32Array(learner.weights.length);
  const order = compact.map((_, i) => i);
  let averaged = 0;
  for (let epoch = 1; epoch <= epochs; epoch++) {
    shuffle(order, learner.next);
    let loss = 0;
    for (const index of order) {
      const example = compact[index];
      if (example) loss += learner.step(example);
    }
    // The mean of the later epochs' weights generalises better than the last ones.
    if (epoch > epochs / 2) {
      averaged++;
      for (let i = 0; i < sums.length; i++)
        sums[i] = (sums[i] as number) + (learner.weights[i] as number);
    }
    log?.(`epoch ${epoch}: loss ${loss.toFixed(0)}`);
  }
  const keep = (1 - options.dropout) / averaged;
  for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] as number) * keep;
  return { labels, bits, weights: sums, transitions: Float32Array.from(learner.transitions) };
}

/** The weights while they are learned. */
class Learner {
  readonly weights: Float32Array;
  readonly transitions: Float64Array;
  readonly next: () => number;
  readonly #options: PartialCrfOptions;
  readonly #squares: Float32Array;
  readonly #transitionSquares: Float64Array;
  readonly #lattice: Lattice;
  /** The labels that a step moves. */
  readonly #moved: Int32Array;

  constructor(options: PartialCrfOptions) {
    const size = options.labels.length;
    this.#options = options;
    this.weights = new Float32Array((1 << options.bits) * size);
    this.#squares = new Float32Array(this.weights.length);
    this.transitions = new Float64Array((size + 1) * size);
    this.#transitionSquares = new Float64Array(this.transitions.length).fill(1);
    this.#lattice = new Lattice(options.labels, options.allowed);
    this.next = random(options.seed);
    this.#moved = new Int32Array(size);
  }

  /** One gradient step; gives the example's loss before it. */
  step({ features, right, costs }: PartialExample): number {
    const { hashes, offsets, length } = features;
    const size = this.#options.labels.length;
    const { weights } = this;
    const rows = this.#hide(hashes);
    const emissions = new Float64Array(length * size);
    if (costs) emissions.set(costs);
    for (let i = 0; i < length; i++) {
      const at = i * size;
      const end = offsets[i + 1] as number;
      for (let k = offsets[i] as number; k < end; k++) {
        const row = rows[k] as number;
        if (row < 0) continue;
        for (let y = 0; y < size; y++)
          emissions[at + y] = (emissions[at + y] as number) + (weights[row + y] as number);
      }
    }
    const { loss, labels, pairs } = this.#lattice.gradient(emissions, length, right);
    for (let i = 0; i < length; i++)
      this.#move(rows, offsets[i] as number, offsets[i + 1] as number, labels, i * size);
    this.#moveTransitions(pairs);
    return loss;
  }

  #hide(rows: Int32Array): Int32Array {
    const { dropout } = this.#options;
    if (!dropout) return rows;
    const hidden = new Int32Array(rows.length);
    for (let k = 0; k < rows.length; k++)
      hidden[k] = this.next() < dropout ? -1 : (rows[k] as number);
    return hidden;
  }

  /** One step of the features `from` to `to` against the gradients of the labels at `at`. */
  #move(rows: Int32Array, from: number, to: number, gradients: Float64Array, at: number): void {
    const { rate, decay } = this.#options;
    const size = this.#options.labels.length;
    const { weights } = this;
    const squares = this.#squares;
    const moved = this.#moved;
    let count = 0;
    for (let y = 0; y < size; y++)
      if (Math.abs(gradients[at + y] as number) > NEGLIGIBLE) moved[count++] = y;
    if (count === 0) return;
    for (let k = from; k < to; k++) {
      const row = rows[k] as number;
      if (row < 0) continue;
      for (let m = 0; m < count; m++) {
        const label = moved[m] as number;
        const gradient = gradients[at + label] as number;
        const cell = row + label;
        const square = (squares[cell] as number) + gradient * gradient;
        squares[cell] = square;
        const weight = weights[cell] as number;
        weights[cell] = weight - (rate * (gradient + decay * weight)) / Math.sqrt(square + 0.1);
      }
    }
  }

  #moveTransitions(pairs: Float64Array): void {
    const squares = this.#transitionSquares;
    for (let i = 0; i < pairs.length; i++) {
      const gradient = pairs[i] as number;
      if (gradient === 0) continue;
      squares[i] = (squares[i] as number) + gradient * gradient;
      this.transitions[i] =
        (this.transitions[i] as number) -
        (this.#options.rate * gradient) / Math.sqrt(squares[i] as number);
    }
    this.#lattice.set(this.transitions);
  }
}
