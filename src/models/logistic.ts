/**
 * Logistic regression over named features: a feature is a short text such as `anchor=report`, hashed
 * to a weight. Small models whose features are written out where they are used, so that each can be
 * read; training/named-logistic.ts fits them.
 */
import { work } from '../article/index.ts';
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
    return this.probabilities(features).get(label) ?? Number.NaN;
  }

  /** How likely each label holds of what has these features, 0 to 1. */
  probabilities(features: readonly string[]): ReadonlyMap<string, number> {
    work('candidates judged', 1);
    work('features hashed', features.length);
    const labels = this.#labels;
    const rows = features.map((feature) => (hashString(feature) & this.#mask) * labels.length);
    return new Map(
      labels.map((label, i) => {
        let sum = 0;
        for (const row of rows) sum += this.#weights[row + i] as number;
        return [label, logistic(sum * this.#unit)] as const;
      }),
    );
  }
}
