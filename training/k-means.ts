/** Spherical k-means: groups unit vectors by direction. Deterministic for a fixed seed. */
import { random } from './random.ts';

export interface Clustering {
  /** Cluster of each vector. */
  readonly of: Uint16Array;
}

export interface KMeansOptions {
  readonly clusters: number;
  readonly rounds: number;
  readonly seed: number;
  /** Initial centres are drawn from this many first vectors (the most frequent words). */
  readonly drawFrom: number;
}

/** Scales each of the rows of `vectors`, `width` numbers wide, to length one, in place. */
export function normalise(vectors: Float32Array, width: number): void {
  for (let row = 0; row < vectors.length; row += width) {
    let sum = 0;
    for (let d = 0; d < width; d++) sum += (vectors[row + d] as number) ** 2;
    const length = Math.sqrt(sum) || 1;
    for (let d = 0; d < width; d++) vectors[row + d] = (vectors[row + d] as number) / length;
  }
}

/** Clusters the rows of `vectors` (`width` numbers each, a multiple of 4, of length one). */
export function kMeans(vectors: Float32Array, width: number, options: KMeansOptions): Clustering {
  const { clusters, rounds, seed, drawFrom } = options;
  const count = vectors.length / width;
  const next = random(seed);
  const centres = new Float32Array(clusters * width);
  for (let k = 0; k < clusters; k++) {
    const row = Math.floor(next() * Math.min(count, drawFrom)) * width;
    centres.set(vectors.subarray(row, row + width), k * width);
  }
  const of = new Uint16Array(count);
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < count; i++) of[i] = nearest(vectors, i * width, centres, width);
    centres.fill(0);
    for (let i = 0; i < count; i++) {
      const to = (of[i] as number) * width;
      const from = i * width;
      for (let d = 0; d < width; d++)
        centres[to + d] = (centres[to + d] as number) + (vectors[from + d] as number);
    }
    normalise(centres, width);
  }
  return { of };
}

function nearest(v: Float32Array, at: number, centres: Float32Array, width: number): number {
  let best = -Infinity;
  let found = 0;
  for (let c = 0, k = 0; c < centres.length; c += width, k++) {
    let sum = 0;
    for (let d = 0; d < width; d += 4)
      sum +=
        (v[at + d] as number) * (centres[c + d] as number) +
        (v[at + d + 1] as number) * (centres[c + d + 1] as number) +
        (v[at + d + 2] as number) * (centres[c + d + 2] as number) +
        (v[at + d + 3] as number) * (centres[c + d + 3] as number);
    if (sum > best) {
      best = sum;
      found = k;
    }
  }
  return found;
}
