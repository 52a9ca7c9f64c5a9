/** What every log-linear model of one score does: adds up the weights of hashed features. */
import type { SequenceModel } from './sequence-model.ts';

/** Weights as stored: integers, `scale` times the weight (see `quantise`). */
export type ScaledModel = SequenceModel & { readonly scale: number };

/** The probability that has these log odds; 0 to 1. */
export const logistic = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

/** Applies a trained model of one label. */
export class LogOdds {
  readonly #weights: SequenceModel['weights'];
  readonly #mask: number;
  readonly #scale: number;

  constructor({ weights, bits, scale }: ScaledModel) {
    this.#weights = weights;
    this.#mask = (1 << bits) - 1;
    this.#scale = scale;
  }

  /** The stored weight of one feature; sums of them are exact. */
  weight(hash: number): number {
    return this.#weights[hash & this.#mask] as number;
  }

  /** The stored weights of features from `start` up to `end`, added up. */
  sum(hashes: ArrayLike<number>, start = 0, end = hashes.length): number {
    let sum = 0;
    for (let k = start; k < end; k++) sum += this.weight(hashes[k] as number);
    return sum;
  }

  /** The log odds that a sum of stored weights stands for. */
  of(sum: number): number {
    return sum / this.#scale;
  }
}
