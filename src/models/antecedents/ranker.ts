/**
 * Judges candidates by a log-linear model over hashed features: the probability of a candidate is the
 * softmax of its score. One that names nobody stands for all that no candidate is
 * (mention ranking: Denis and Baldridge 2008; Durrett and Klein 2013).
 */
import { work } from '../../article/index.ts';
import { LogOdds, type ScaledModel } from '../log-odds.ts';
import type { Features } from '../sequence-model.ts';

export interface Chosen {
  readonly index: number;
  /** Probability that it is the right one, 0 to 1. */
  readonly probability: number;
  /** Probability of the next likeliest; 0 where there is none. */
  readonly second: number;
}

/** The log odds of each item of `features`. Serves one caller at a time. */
export function scorer(trained: ScaledModel): (features: Features) => Float64Array {
  const model = new LogOdds(trained);
  return ({ hashes, offsets, length }) => {
    work('candidates judged', length);
    work('features hashed', offsets[length] as number);
    return Float64Array.from({ length }, (_, item) =>
      model.of(model.sum(hashes, offsets[item] as number, offsets[item + 1] as number)),
    );
  };
}

/** The likeliest of those with these log odds; there is at least one. */
export function likeliest(odds: ArrayLike<number>): Chosen {
  let index = 0;
  let best = -Infinity;
  let total = 0;
  let second = -Infinity;
  for (let item = 0; item < odds.length; item++) {
    const sum = odds[item] as number;
    if (sum > best) {
      total = item ? total * Math.exp(best - sum) + 1 : 1;
      second = best;
      best = sum;
      index = item;
    } else {
      if (sum > second) second = sum;
      total += Math.exp(sum - best);
    }
  }
  return { index, probability: 1 / total, second: Math.exp(second - best) / total };
}
