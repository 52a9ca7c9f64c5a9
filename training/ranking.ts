/**
 * A log-linear ranker over hashed features: the likelihood of the right candidates of each example,
 * summed where several are right, by stochastic gradient with AdaGrad step sizes (Duchi et al. 2011)
 * and a penalty on large weights. Deterministic for a fixed seed.
 */
import type { Features, SequenceModel } from '../src/models/index.ts';
import { random, shuffle } from './random.ts';

export interface RankedExample {
  /** An item a candidate. */
  readonly features: Features;
  readonly right: readonly boolean[];
  readonly weight: number;
}

export interface RankerOptions {
  readonly bits: number;
  readonly epochs: number;
  readonly rate: number;
  /** Share of a weight that is taken off it whenever it is used. */
  readonly decay: number;
  readonly seed: number;
}

/** A model of one label, averaged over the later half of the epochs. */
export function trainRanker(
  examples: readonly RankedExample[],
  { bits, epochs, rate, decay, seed }: RankerOptions,
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

  function update({ features, right, weight }: RankedExample): void {
    const { hashes, offsets, length } = features;
    const scores: number[] = [];
    for (let i = 0; i < length; i++) {
      let sum = 0;
      for (let k = offsets[i] as number; k < (offsets[i + 1] as number); k++)
        sum += weights[(hashes[k] as number) & mask] as number;
      scores.push(sum);
    }
    const most = Math.max(...scores);
    const shares = scores.map((s) => Math.exp(s - most));
    const total = shares.reduce((a, b) => a + b, 0);
    const accepted = shares.reduce((a, b, i) => (right[i] ? a + b : a), 0);
    if (!accepted) return;
    for (let i = 0; i < length; i++) {
      const share = shares[i] as number;
      const g = weight * (share / total - (right[i] ? share / accepted : 0));
      if (Math.abs(g) < 1e-5) continue;
      for (let k = offsets[i] as number; k < (offsets[i + 1] as number); k++) {
        const at = (hashes[k] as number) & mask;
        const step = g + decay * (weights[at] as number);
        squares[at] = (squares[at] as number) + step * step;
        weights[at] = (weights[at] as number) - (rate * step) / Math.sqrt(squares[at] as number);
      }
    }
  }
}
