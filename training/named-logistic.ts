/**
 * Fits `Logistic` and `Choice` models (src/models/logistic.ts): gradient descent over all examples at once with
 * AdaGrad step sizes (Duchi et al. 2011) and a penalty that draws each weight to its prior, which is
 * zero unless told. Deterministic.
 */
import { hashString, type SequenceModel, softmax } from '../src/models/index.ts';

export interface NamedExample {
  readonly features: readonly string[];
  readonly right: boolean;
}

/** Options of which those that are right are told; the others are wrong. */
export interface NamedChoice {
  readonly options: readonly (readonly string[])[];
  readonly right: readonly boolean[];
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

/** Examples whose features are rows of buckets; `errors` tells how far off the sums of each row are. */
function descend(
  examples: readonly { readonly rows: readonly Int32Array[]; readonly right: readonly boolean[] }[],
  { bits, epochs, penalty, prior = {} }: FitOptions,
  errors: (sums: readonly number[], right: readonly boolean[]) => readonly number[],
): Float64Array {
  const size = 1 << bits;
  const bucket = bucketOf(bits);
  const used = [
    ...new Set([
      ...examples.flatMap(({ rows }) => rows.flatMap((row) => [...row])),
      ...Object.keys(prior).map(bucket),
    ]),
  ];
  const priors = new Float64Array(size);
  for (const [feature, weight] of Object.entries(prior)) priors[bucket(feature)] = weight;
  const weights = Float64Array.from(priors);
  const squares = new Float64Array(size).fill(1e-6);
  const gradient = new Float64Array(size);
  for (let epoch = 0; epoch < epochs; epoch++) {
    gradient.fill(0);
    for (const { rows, right } of examples) {
      const off = errors(
        rows.map((row) => sumOf(weights, row)),
        right,
      );
      rows.forEach((row, i) => {
        for (const at of row) gradient[at] = (gradient[at] as number) + (off[i] ?? 0);
      });
    }
    for (const at of used) {
      const weight = weights[at] as number;
      const step = (gradient[at] as number) + penalty * (weight - (priors[at] as number));
      squares[at] = (squares[at] as number) + step * step;
      weights[at] = weight - (RATE * step) / Math.sqrt(squares[at] as number);
    }
  }
  return weights;
}

const bucketOf =
  (bits: number) =>
  (feature: string): number =>
    hashString(feature) & ((1 << bits) - 1);

function sumOf(weights: Float64Array, row: Int32Array): number {
  let sum = 0;
  for (const at of row) sum += weights[at] as number;
  return sum;
}

/** Weights of one label, by bucket. */
export function fitWeights(examples: readonly NamedExample[], options: FitOptions): Float64Array {
  const bucket = bucketOf(options.bits);
  const taught = examples.map(({ features, right }) => ({
    rows: [Int32Array.from(features, bucket)],
    right: [right],
  }));
  return descend(taught, options, ([sum = 0], [right]) => [
    1 / (1 + Math.exp(-sum)) - (right ? 1 : 0),
  ]);
}

/** Weights of one label of choices, by bucket: those of the log-linear model of the right options. */
export function fitChoices(choices: readonly NamedChoice[], options: FitOptions): Float64Array {
  const bucket = bucketOf(options.bits);
  const taught = choices
    .filter(({ right }) => right.includes(true))
    .map(({ options: all, right }) => ({
      rows: all.map((features) => Int32Array.from(features, bucket)),
      right,
    }));
  return descend(taught, options, (sums, right) => {
    const shares = softmax(sums);
    const accepted = shares.reduce((sum, share, i) => sum + (right[i] ? share : 0), 0);
    return shares.map((share, i) => share - (right[i] ? share / accepted : 0));
  });
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
