/**
 * Logistic regression over hashed features, trained by stochastic gradient with AdaGrad step sizes
 * (Duchi et al. 2011) and a penalty on large weights. Deterministic for a fixed seed.
 */
import type { SequenceModel } from '../src/models/index.ts';
import { random, shuffle } from './random.ts';

export interface LogisticExample {
  readonly hashes: Int32Array;
  readonly right: boolean;
}

export interface LogisticOptions {
  readonly bits: number;
  readonly epochs: number;
  readonly rate: number;
  /** Share of a weight that is taken off it whenever it is used. */
  readonly decay: number;
  readonly seed: number;
}

/** A model of one label, whose score is the log odds of being right. */
export function trainLogistic(
  examples: readonly LogisticExample[],
  { bits, epochs, rate, decay, seed }: LogisticOptions,
): SequenceModel {
  const mask = (1 << bits) - 1;
  const weights = new Float64Array(1 << bits);
  const squares = new Float64Array(1 << bits).fill(1);
  const sums = new Float64Array(1 << bits);
  const next = random(seed);
  const order = examples.map((_, i) => i);
  const averaged = Math.ceil(epochs / 2);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, next);
    for (const index of order) {
      const example = examples[index];
      if (example) update(example);
    }
    if (epoch >= epochs - averaged)
      for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] as number) + (weights[i] as number);
  }
  return {
    labels: ['right'],
    bits,
    weights: Float32Array.from(sums, (sum) => sum / averaged),
    transitions: new Float32Array(2),
  };

  function update({ hashes, right }: LogisticExample): void {
    let score = 0;
    for (const hash of hashes) score += weights[hash & mask] as number;
    const g = 1 / (1 + Math.exp(-score)) - (right ? 1 : 0);
    for (const hash of hashes) {
      const at = hash & mask;
      const step = g + decay * (weights[at] as number);
      squares[at] = (squares[at] as number) + step * step;
      weights[at] = (weights[at] as number) - (rate * step) / Math.sqrt(squares[at] as number);
    }
  }
}
