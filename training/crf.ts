/**
 * Conditional random field (Lafferty et al. 2001) trained by stochastic gradient with AdaGrad step
 * sizes (Duchi et al. 2011). Deterministic for a fixed seed.
 */
import type { Allowed, Features, SequenceModel } from '../src/models/index.ts';
import { Chain } from './chain.ts';
import { COUNT_BITS, countFeatures } from './feature-counts.ts';
import { random } from './random.ts';

export interface CrfExample {
  readonly features: Features;
  readonly gold: Uint8Array;
}

export interface CrfOptions {
  readonly labels: readonly string[];
  readonly allowed: Allowed;
  readonly bits: number;
  readonly epochs: number;
  readonly seed: number;
  readonly rate: number;
  /** Features seen less often than this are left out. */
  readonly atLeast: number;
  /** How many weights are kept: after half of the epochs the largest, which then train on alone. */
  readonly keep: number;
  readonly log?: (line: string) => void;
}

/** Numbers buckets in the order in which they are met: what is frequent lies together in memory. */
class Rows {
  /** Row of each bucket, −1 where it has none. */
  readonly of: Int32Array;
  count = 0;

  constructor(bits: number) {
    this.of = new Int32Array(1 << bits).fill(-1);
  }

  row(bucket: number): number {
    let row = this.of[bucket] as number;
    if (row < 0) {
      row = this.count++;
      this.of[bucket] = row;
    }
    return row;
  }
}

/** The same features without the rare ones, as offsets of rows of the weight table. */
function compact(
  { features, gold }: CrfExample,
  counts: Uint8Array,
  table: Rows,
  { bits, atLeast, labels }: CrfOptions,
): CrfExample {
  const mask = (1 << bits) - 1;
  const rows: number[] = [];
  const offsets = new Int32Array(features.length + 1);
  for (let i = 0; i < features.length; i++) {
    for (let k = features.offsets[i] ?? 0; k < (features.offsets[i + 1] ?? 0); k++) {
      const hash = features.hashes[k] as number;
      if ((counts[hash >>> (32 - COUNT_BITS)] as number) >= atLeast)
        rows.push(table.row(hash & mask) * labels.length);
    }
    offsets[i + 1] = rows.length;
  }
  return { features: { hashes: Int32Array.from(rows), offsets, length: features.length }, gold };
}

/** Trains and returns weights in natural-log units. Consumes the examples' memory as it compacts them. */
export function trainCrf(raw: CrfExample[], options: CrfOptions): SequenceModel {
  const { labels, bits, epochs, seed, rate, keep, allowed, log } = options;
  const size = labels.length;
  const counts = countFeatures(raw);
  const table = new Rows(bits);
  const examples = raw.map((e) => compact(e, counts, table, options));
  const weights = new Float32Array(table.count * size);
  const squares = new Float32Array(weights.length);
  const sums = new Float32Array(weights.length);
  const transitions = new Float64Array((size + 1) * size);
  const transitionSquares = new Float64Array(transitions.length).fill(1);
  const chain = new Chain(labels, allowed);
  const next = random(seed);
  const order = examples.map((_, i) => i);
  let averaged = 0;
  for (let epoch = 1; epoch <= epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(next() * (i + 1));
      [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
    }
    let loss = 0;
    for (const index of order) {
      const example = examples[index];
      if (example) loss += update(example);
    }
    if (epoch === Math.floor(epochs / 2)) prune(weights, squares, keep);
    // The mean of the last epochs' weights generalises better than the last ones.
    if (epoch > epochs / 2) {
      averaged++;
      for (let i = 0; i < weights.length; i++)
        sums[i] = (sums[i] as number) + (weights[i] as number);
    }
    log?.(`epoch ${epoch}: loss ${loss.toFixed(0)}`);
  }
  const averages = new Float32Array((1 << bits) * size);
  table.of.forEach((row, bucket) => {
    if (row < 0) return;
    for (let y = 0; y < size; y++)
      averages[bucket * size + y] = (sums[row * size + y] as number) / averaged;
  });
  return { labels, bits, weights: averages, transitions: Float32Array.from(transitions) };

  function update({ features, gold }: CrfExample): number {
    const n = features.length;
    if (n === 0) return 0;
    const emissions = new Float64Array(n * size);
    const { offsets } = features;
    const rows = features.hashes;
    for (let i = 0; i < n; i++)
      for (let k = offsets[i] as number; k < (offsets[i + 1] as number); k++) {
        const row = rows[k] as number;
        for (let y = 0; y < size; y++)
          emissions[i * size + y] =
            (emissions[i * size + y] as number) + (weights[row + y] as number);
      }
    const p = new Float64Array(n * size);
    const pairs = new Float64Array((size + 1) * size);
    let loss = chain.marginals(emissions, n, p, pairs);
    for (let i = 0; i < n; i++) {
      const y = gold[i] as number;
      const from = i ? (gold[i - 1] as number) : size;
      loss -= (emissions[i * size + y] as number) + (transitions[from * size + y] as number);
      pairs[from * size + y] = (pairs[from * size + y] as number) - 1;
      p[i * size + y] = (p[i * size + y] as number) - 1;
      for (let z = 0; z < size; z++) {
        const g = p[i * size + z] as number;
        if (Math.abs(g) < 0.002) continue;
        for (let k = offsets[i] as number; k < (offsets[i + 1] as number); k++) {
          const at = (rows[k] as number) + z;
          const s = (squares[at] as number) + g * g;
          squares[at] = s;
          const step = rate / Math.sqrt(s + 0.1);
          weights[at] = (weights[at] as number) - step * g;
        }
      }
    }
    for (let i = 0; i < pairs.length; i++) {
      const g = pairs[i] as number;
      transitionSquares[i] = (transitionSquares[i] as number) + g * g;
      transitions[i] =
        (transitions[i] as number) - (rate * g) / Math.sqrt(transitionSquares[i] as number);
    }
    chain.set(transitions);
    return loss;
  }
}

/** Sets all but the largest `keep` weights to zero for good: an infinite square makes their steps 0. */
function prune(weights: Float32Array, squares: Float32Array, keep: number): void {
  const sizes = weights.filter((w) => w !== 0).map(Math.abs);
  if (sizes.length <= keep) return;
  sizes.sort();
  const least = sizes[sizes.length - keep] ?? 0;
  for (let i = 0; i < weights.length; i++)
    if (Math.abs(weights[i] as number) < least) {
      weights[i] = 0;
      squares[i] = Number.POSITIVE_INFINITY;
    }
}
