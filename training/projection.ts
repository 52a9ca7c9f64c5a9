/**
 * Vectors squeezed to what tells names: tanh(A v + b), learned so that from it alone the label of a
 * word and of its two neighbours can be told (multi-task softmax; the bottleneck of Collobert and
 * Weston 2008 with fixed vectors). AdaGrad steps (Duchi et al. 2011). Deterministic for a seed.
 */
import { random, shuffle } from './random.ts';

export interface LabelledWords {
  /** The row of `vectors` of each running word; -1 where there is none. */
  readonly rows: Int32Array;
  /** The label of each running word; -1 between two sentences. */
  readonly labels: Int8Array;
}

export interface ProjectionOptions {
  readonly width: number;
  /** Numbers that a vector is squeezed to. */
  readonly traits: number;
  readonly labels: number;
  readonly epochs: number;
  readonly seed: number;
}

/** Gives the traits of a row of the vectors, each between -1 and 1. */
export type Projection = (row: number) => Float32Array;

const RATE = 0.05;
/** Words that are more frequent than this are passed over at times, so that rare ones count. */
const FREQUENT = 50;
const NEGLIGIBLE = 0.001;
const NEIGHBOURS = [-1, 0, 1] as const;

/** Numbers that are learned, each with a step size of its own. */
class Learned {
  readonly values: Float32Array;
  readonly #squares: Float32Array;

  constructor(length: number, initial: () => number) {
    this.values = Float32Array.from({ length }, initial);
    this.#squares = new Float32Array(length);
  }

  step(at: number, gradient: number): void {
    const square = (this.#squares[at] as number) + gradient * gradient;
    this.#squares[at] = square;
    this.values[at] = (this.values[at] as number) - (RATE * gradient) / Math.sqrt(square + 0.1);
  }
}

/** Learns which directions of the vectors tell names. */
export function learnProjection(
  vectors: Float32Array,
  { rows, labels }: LabelledWords,
  options: ProjectionOptions,
): Projection {
  const { width, traits, epochs, seed } = options;
  const next = random(seed);
  const normal = () => Math.sqrt(-2 * Math.log(next() + 1e-12)) * Math.cos(2 * Math.PI * next());
  const matrix = new Learned(traits * width, () => 0.8 * normal());
  const bias = new Learned(traits, () => 0);
  const outputs = NEIGHBOURS.map(() => ({
    weights: new Learned(options.labels * traits, () => 0.1 * normal()),
    bias: new Learned(options.labels, () => 0),
  }));
  const counts = new Map<number, number>();
  for (const row of rows) counts.set(row, (counts.get(row) ?? 0) + 1);
  const order = [...rows.keys()].filter((i) => (rows[i] as number) >= 0);
  const project = (row: number): Float32Array =>
    Float32Array.from({ length: traits }, (_, t) => {
      let sum = bias.values[t] as number;
      for (let d = 0; d < width; d++)
        sum += (matrix.values[t * width + d] as number) * (vectors[row * width + d] as number);
      return Math.tanh(sum);
    });
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, next);
    for (const i of order) {
      const row = rows[i] as number;
      if (next() > Math.sqrt(FREQUENT / (counts.get(row) ?? 1))) continue;
      const squeezed = project(row);
      const gradients = new Float64Array(traits);
      NEIGHBOURS.forEach((offset, k) => {
        const label = labels[i + offset] ?? -1;
        const output = outputs[k];
        if (label >= 0 && output) learnOutput(output, squeezed, label, gradients);
      });
      gradients.forEach((gradient, t) => {
        const inner = gradient * (1 - (squeezed[t] as number) ** 2);
        if (Math.abs(inner) < NEGLIGIBLE / 10) return;
        bias.step(t, inner);
        for (let d = 0; d < width; d++)
          matrix.step(t * width + d, inner * (vectors[row * width + d] as number));
      });
    }
  }
  return project;
}

/** One step of a softmax over labels; adds to `gradients` what the squeezed vector should lose. */
function learnOutput(
  { weights, bias }: { weights: Learned; bias: Learned },
  squeezed: Float32Array,
  right: number,
  gradients: Float64Array,
): void {
  const traits = squeezed.length;
  const scores = Float64Array.from(bias.values, (score, y) =>
    squeezed.reduce(
      (sum, value, t) => sum + value * (weights.values[y * traits + t] as number),
      score,
    ),
  );
  const most = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - most));
  const total = shares.reduce((sum, share) => sum + share, 0);
  shares.forEach((share, y) => {
    const gradient = share / total - (y === right ? 1 : 0);
    if (Math.abs(gradient) < NEGLIGIBLE) return;
    bias.step(y, gradient);
    for (let t = 0; t < traits; t++) {
      gradients[t] =
        (gradients[t] as number) + gradient * (weights.values[y * traits + t] as number);
      weights.step(y * traits + t, gradient * (squeezed[t] as number));
    }
  });
}
