/**
 * Fits `Logistic` models (src/models/logistic.ts): gradient descent over all examples at once with
 * AdaGrad step sizes (Duchi et al. 2011) and a penalty that draws each weight to its prior, which is
 * zero unless told. Deterministic.
 */
import { hashString, type SequenceModel } from '../src/models/index.ts';

export interface NamedExample {
  readonly features: readonly string[];
  readonly right: boolean;
}

export interface FitOptions {
  readonly bits: number;
  readonly epochs: number;
  /** How strongly weights are drawn to their priors. */
  readonly penalty: number;
  /** What is known of features before any example is read, as log odds. */
  readonly prior?: Readonly<Record<string, number>>;
}

const RATE = 0.5;

/** Weights of one label, by bucket. */
export function fitWeights(
  examples: readonly NamedExample[],
  { bits, epochs, penalty, prior = {} }: FitOptions,
): Float64Array {
  const size = 1 << bits;
  const bucket = (feature: string): number => hashString(feature) & (size - 1);
  const rows = examples.map(({ features }) => Int32Array.from(features, bucket));
  const used = [
    ...new Set([...rows.flatMap((row) => [...row]), ...Object.keys(prior).map(bucket)]),
  ];
  const priors = new Float64Array(size);
  for (const [feature, weight] of Object.entries(prior)) priors[bucket(feature)] = weight;
  const weights = Float64Array.from(priors);
  const squares = new Float64Array(size).fill(1e-6);
  const gradient = new Float64Array(size);
  for (let epoch = 0; epoch < epochs; epoch++) {
    gradient.fill(0);
    rows.forEach((row, i) => {
      const error = probability(weights, row) - (examples[i]?.right ? 1 : 0);
      for (const at of row) gradient[at] = (gradient[at] as number) + error;
    });
    for (const at of used) {
      const weight = weights[at] as number;
      const step = (gradient[at] as number) + penalty * (weight - (priors[at] as number));
      squares[at] = (squares[at] as number) + step * step;
      weights[at] = weight - (RATE * step) / Math.sqrt(squares[at] as number);
    }
  }
  return weights;
}

function probability(weights: Float64Array, row: Int32Array): number {
  let sum = 0;
  for (const at of row) sum += weights[at] as number;
  return 1 / (1 + Math.exp(-sum));
}

/** One model of several labels, each fitted by itself. */
export function modelOf(
  weights: Readonly<Record<string, Float64Array>>,
  bits: number,
): SequenceModel {
  const labels = Object.keys(weights);
  const all = new Float32Array((1 << bits) * labels.length);
  labels.forEach((label, k) => {
    weights[label]?.forEach((weight, at) => {
      all[at * labels.length + k] = weight;
    });
  });
  return {
    labels,
    bits,
    weights: all,
    transitions: new Float32Array((labels.length + 1) * labels.length),
  };
}
