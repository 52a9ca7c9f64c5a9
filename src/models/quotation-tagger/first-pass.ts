/** The first pass: one look at a whole passage for cues, sources and contents. */
import type { ScaledModel } from '../log-odds.ts';
import type { PackedModel } from '../packed-rows.ts';
import { FeatureBuffer, type Features } from '../sequence-model.ts';
import { addFeatures } from './features.ts';
import { labels } from './labels.ts';
import type { Passage } from './passage.ts';
import { type TrainedPass, trainedPass } from './trained-pass.ts';

/** What the first pass made of a passage. */
export interface FirstPass {
  /** Label index of each token on the best path. */
  readonly path: Uint8Array;
  /** Probability of each label, `tokens × labels`. */
  readonly probability: Float64Array;
  readonly size: number;
}

const size = labels.length;

/** Applies a trained first pass. Its work space is used again, so it serves one caller at a time. */
export class FirstPassTagger {
  readonly #pass: TrainedPass;
  readonly #shared = new FeatureBuffer();
  readonly #own = new FeatureBuffer();
  #sums = new Int32Array(1 << 12);
  #scores = new Float64Array(1 << 12);

  constructor(model: ScaledModel | PackedModel) {
    this.#pass = trainedPass(model);
  }

  /** With the features that the second pass reads too; they are good until the next passage. */
  run(p: Passage): { pass: FirstPass; shared: Features } {
    const { emitter, words, chain, unit } = this.#pass;
    this.#shared.reset();
    this.#own.reset();
    addFeatures(p, this.#shared, this.#own);
    const n = p.words.length;
    if (this.#sums.length < n * size) {
      this.#sums = new Int32Array(n * size * 2);
      this.#scores = new Float64Array(n * size * 2);
    }
    const sums = this.#sums.fill(0, 0, n * size);
    words.add(p.words, sums);
    emitter.add(this.#shared, sums);
    emitter.add(this.#own, sums);
    const scores = this.#scores;
    for (let k = 0; k < n * size; k++) scores[k] = (sums[k] as number) * unit;
    const probability = new Float64Array(n * size);
    if (n) chain.marginals(scores, n, probability);
    return { pass: { path: chain.best(scores, n), probability, size }, shared: this.#shared };
  }
}
