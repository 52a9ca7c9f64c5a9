/**
 * A log-linear ranker over hashed features: the likelihood of the right candidates of each example,
 * summed where several are right.
 */
import type { Features } from '../src/models/index.ts';
import { type DescentOptions, descend } from './adagrad.ts';

export interface RankedExample {
  /** An item a candidate. */
  readonly features: Features;
  readonly right: readonly boolean[];
  readonly weight: number;
}

export type RankerOptions = DescentOptions;

/** A model of one label. */
export const trainRanker = (examples: readonly RankedExample[], options: RankerOptions) =>
  descend(examples, options, ({ features, right, weight }, learner) => {
    const { hashes, offsets, length } = features;
    const scores: number[] = [];
    for (let i = 0; i < length; i++) {
      let sum = 0;
      for (let k = offsets[i] as number; k < (offsets[i + 1] as number); k++)
        sum += learner.weight(hashes[k] as number);
      scores.push(sum);
    }
    const most = Math.max(...scores);
    const shares = scores.map((s) => Math.exp(s - most));
    const total = shares.reduce((a, b) => a + b, 0);
    const accepted = shares.reduce((a, b, i) => (right[i] ? a + b : a), 0);
    if (!accepted) return;
    for (let i = 0; i < length; i++) {
      const share = shares[i] as number;
      const gradient = weight * (share / total - (right[i] ? share / accepted : 0));
      if (Math.abs(gradient) < 1e-5) continue;
      for (let k = offsets[i] as number; k < (offsets[i + 1] as number); k++)
        learner.step(hashes[k] as number, gradient);
    }
  });
