/**
 * Logistic regression over named features: a feature is a short text such as `anchor=report`, hashed
 * to a weight. Small models whose features are written out where they are used, so that each can be
 * read; training/named-logistic.ts fits them.
 */
import { hashString } from './hashing.ts';
import { logistic } from './log-odds.ts';
import type { SequenceModel } from './sequence-model.ts';

/** Applies a trained model; `labels` are told apart one by one, each with its own probability. */
export class Logistic {
  readonly #labels: readonly string[];
  readonly #weights: SequenceModel['weights'];
  readonly #mask: number;
  readonly #unit: number;

  constructor({ labels, weights, bits, scale }: SequenceModel & { readonly scale: number }) {
    this.#labels = labels;
    this.#weights = weights;
    this.#mask = (1 << bits) - 1;
    this.#unit = 1 / scale;
  }

  /** How likely `label` holds of what has these features; 0 to 1. */
  probability(label: string, features: readonly string[]): number {
    const labels = this.#labels.length;
    const row = this.#labels.indexOf(label);
    let sum = 0;
    for (const feature of features)
      sum += this.#weights[(hashString(feature) & this.#mask) * labels + row] as number;
    return logistic(sum * this.#unit);
  }
}
