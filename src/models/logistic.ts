/**
 * Logistic regression over named features: a feature is a short text such as `anchor=report`, hashed
 * to a weight. Small models whose features are written out where they are used, so that each can be
 * read; training/named-logistic.ts fits them.
 */
import { work } from '../article/index.ts';
import { hashString } from './hashing.ts';
import { logistic } from './log-odds.ts';
import type { SequenceModel } from './sequence-model.ts';

/** The sums of weights that a model gives to named features. */
class NamedWeights {
  readonly labels: readonly string[];
  readonly #weights: SequenceModel['weights'];
  readonly #mask: number;
  readonly #unit: number;

  constructor({ labels, weights, bits, scale }: SequenceModel & { readonly scale: number }) {
    this.labels = labels;
    this.#weights = weights;
    this.#mask = (1 << bits) - 1;
    this.#unit = 1 / scale;
  }

  /** A sum for each label, in order. */
  sums(features: readonly string[]): number[] {
    work('candidates judged', 1);
    work('features hashed', features.length);
    const { length } = this.labels;
    const rows = features.map((feature) => (hashString(feature) & this.#mask) * length);
    return this.labels.map((_, i) => {
      let sum = 0;
      for (const row of rows) sum += this.#weights[row + i] as number;
      return sum * this.#unit;
    });
  }
}

/** Applies a trained model; `labels` are told apart one by one, each with its own probability. */
export class Logistic {
  readonly #weights: NamedWeights;

  constructor(model: SequenceModel & { readonly scale: number }) {
    this.#weights = new NamedWeights(model);
  }

  /** How likely `label` holds of what has these features; 0 to 1. */
  probability(label: string, features: readonly string[]): number {
    return this.probabilities(features).get(label) ?? Number.NaN;
  }

  /** How likely each label holds of what has these features, 0 to 1. */
  probabilities(features: readonly string[]): ReadonlyMap<string, number> {
    const sums = this.#weights.sums(features);
    return new Map(this.#weights.labels.map((label, i) => [label, logistic(sums[i] ?? 0)]));
  }
}

/** The shares of options among which one is right, from their sums: positive, together 1. */
export function softmax(sums: readonly number[]): number[] {
  const most = Math.max(...sums);
  const shares = sums.map((sum) => Math.exp(sum - most));
  const total = shares.reduce((a, b) => a + b, 0);
  return shares.map((share) => share / total);
}

/** Applies a trained model of choices: of several options just one is right. */
export class Choice {
  readonly #weights: NamedWeights;

  constructor(model: SequenceModel & { readonly scale: number }) {
    this.#weights = new NamedWeights(model);
  }

  /** How likely each option is the right one of `label`, by the features of each; together 1. */
  shares(label: string, options: readonly (readonly string[])[]): number[] {
    const at = this.#weights.labels.indexOf(label);
    return softmax(options.map((features) => this.#weights.sums(features)[at] ?? 0));
  }
}
