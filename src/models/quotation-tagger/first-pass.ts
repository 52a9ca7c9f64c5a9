/** The first pass: one look at a whole passage for cues, sources and contents. */
import { FeatureBuffer, type Features } from '../sequence-model.ts';
import type { Chain } from './chain.ts';
import type { Emitter } from './emissions.ts';
import { addFeatures } from './features.ts';
import { labels } from './labels.ts';
import type { Passage } from './passage.ts';
import { trainedPass } from './trained-pass.ts';

/** What the first pass made of a passage. */
export interface FirstPass {
  /** Label index of each token on the best path. */
  readonly path: Uint8Array;
  /** Probability of each label, `tokens × labels`. */
  readonly probability: Float64Array;
  readonly size: number;
}

const size = labels.length;

/** Probabilities and best path from the label scores. */
export function firstPassOf(chain: Chain, scores: Float64Array, n: number): FirstPass {
  const probability = new Float64Array(n * size);
  if (n) chain.marginals(scores, n, probability);
  return { path: chain.best(scores, n), probability, size };
}

/** Applies the trained first pass. Its work space is used again, so it serves one caller at a time. */
export class FirstPassTagger {
  readonly #chain: Chain;
  readonly #emitter: Emitter;
  readonly #features = new FeatureBuffer();
  #scores = new Float64Array(1 << 12);

  constructor() {
    const { emitter, chain } = trainedPass('quotations');
    this.#emitter = emitter;
    this.#chain = chain;
  }

  run(p: Passage): { pass: FirstPass; features: Features } {
    const features = this.#features;
    features.reset();
    addFeatures(p, features);
    const n = features.length;
    if (this.#scores.length < n * size) this.#scores = new Float64Array(n * size * 2);
    this.#scores.fill(0, 0, n * size);
    this.#emitter.add(features, this.#scores);
    return { pass: firstPassOf(this.#chain, this.#scores, n), features };
  }
}
