/**
 * Structured averaged perceptron (Collins 2002): decode, and where the guess is wrong, move weight
 * from it to the truth. Deterministic for a fixed seed.
 */
import { type Allowed, Decoder, type Features, type SequenceModel } from '../src/models/index.ts';

export interface Example {
  readonly features: Features;
  /** Label index of each item. */
  readonly gold: Uint8Array;
  /** Label indices that this example's corpus does not annotate: no update where the guess is one of them. */
  readonly masked?: ReadonlySet<number>;
  /** True where a guessed label is as good as the gold one at that position. */
  readonly accepts?: (position: number, label: number) => boolean;
}

export interface TrainingOptions {
  readonly labels: readonly string[];
  readonly allowed: Allowed;
  readonly bits: number;
  readonly epochs: number;
  readonly seed: number;
  readonly log?: (line: string) => void;
}

/** A small repeatable generator (LCG, Numerical Recipes constants); 0 ≤ value < 1. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Averaged weights of a tagger for the examples. */
export function train(examples: readonly Example[], options: TrainingOptions): SequenceModel {
  const { labels, bits, epochs, seed, allowed, log } = options;
  const size = labels.length;
  const mask = (1 << bits) - 1;
  const weights = new Float32Array((1 << bits) * size);
  const sums = new Float32Array(weights.length);
  const transitions = new Float32Array((size + 1) * size);
  const transitionSums = new Float32Array(transitions.length);
  const decoder = new Decoder({ labels, bits, weights, transitions }, allowed);
  const next = random(seed);
  const order = examples.map((_, i) => i);
  let step = 1;
  const move = (w: Float32Array, s: Float32Array, i: number, by: number) => {
    w[i] = (w[i] ?? 0) + by;
    s[i] = (s[i] ?? 0) + by * step;
  };
  for (let epoch = 1; epoch <= epochs; epoch++) {
    shuffle(order, next);
    let wrong = 0;
    for (const index of order) {
      const example = examples[index];
      if (!example) continue;
      const { features } = example;
      const guess = decoder.decode(features);
      const gold = example.accepts
        ? example.gold.map((g, i) => (example.accepts?.(i, guess[i] ?? 0) ? (guess[i] ?? 0) : g))
        : example.gold;
      if (example.masked) forgive(guess, gold, example.masked);
      let differs = false;
      for (let i = 0; i < gold.length; i++) {
        const [g, p] = [gold[i] ?? 0, guess[i] ?? 0];
        const [fromGold, fromGuess] = i ? [gold[i - 1] ?? 0, guess[i - 1] ?? 0] : [size, size];
        if (g !== p) {
          differs = true;
          for (let k = features.offsets[i] ?? 0; k < (features.offsets[i + 1] ?? 0); k++) {
            const row = ((features.hashes[k] ?? 0) & mask) * size;
            move(weights, sums, row + g, 1);
            move(weights, sums, row + p, -1);
          }
        }
        if (g !== p || fromGold !== fromGuess) {
          move(transitions, transitionSums, fromGold * size + g, 1);
          move(transitions, transitionSums, fromGuess * size + p, -1);
        }
      }
      if (differs) wrong++;
      step++;
    }
    log?.(`epoch ${epoch}: ${wrong} of ${examples.length} sequences wrong`);
  }
  for (let i = 0; i < weights.length; i++) weights[i] = (weights[i] ?? 0) - (sums[i] ?? 0) / step;
  for (let i = 0; i < transitions.length; i++)
    transitions[i] = (transitions[i] ?? 0) - (transitionSums[i] ?? 0) / step;
  return { labels, bits, weights, transitions };
}

function shuffle(order: number[], next: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
  }
}

/** Where the guess is a label that the corpus does not annotate, the guess counts as right. */
function forgive(guess: Uint8Array, gold: Uint8Array, masked: ReadonlySet<number>): void {
  for (let i = 0; i < guess.length; i++)
    if (masked.has(guess[i] ?? 0) && gold[i] === 0) guess[i] = 0;
}
