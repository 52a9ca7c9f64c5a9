/**
 * Stochastic gradient with AdaGrad step sizes (Duchi et al. 2011) and a penalty on large weights, over
 * hashed features of one label. Deterministic for a fixed seed.
 */
import type { SequenceModel } from '../src/models/index.ts';
import { random, shuffle } from './random.ts';

export interface DescentOptions {
  readonly bits: number;
  readonly epochs: number;
  readonly rate: number;
  /** Share of a weight that is taken off it whenever it is used. */
  readonly decay: number;
  readonly seed: number;
}

/** The weights while they are learned. */
export interface Learner {
  weight(hash: number): number;
  /** Moves the weight of a feature against its part of the gradient. */
  step(hash: number, gradient: number): void;
}

/** A model of one label, averaged over the later half of the epochs; `update` learns of one example. */
export function descend<E>(
  examples: readonly E[],
  { bits, epochs, rate, decay, seed }: DescentOptions,
  update: (example: E, learner: Learner) => void,
): SequenceModel {
  const mask = (1 << bits) - 1;
  const weights = new Float64Array(1 << bits);
  const squares = new Float64Array(1 << bits).fill(1);
  const sums = new Float64Array(1 << bits);
  const learner: Learner = {
    weight: (hash) => weights[hash & mask] as number,
    step: (hash, gradient) => {
      const at = hash & mask;
      const step = gradient + decay * (weights[at] as number);
      squares[at] = (squares[at] as number) + step * step;
      weights[at] = (weights[at] as number) - (rate * step) / Math.sqrt(squares[at] as number);
    },
  };
  const next = random(seed);
  const order = examples.map((_, i) => i);
  const averaged = Math.ceil(epochs / 2);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, next);
    for (const index of order) {
      const example = examples[index];
      if (example) update(example, learner);
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
}
