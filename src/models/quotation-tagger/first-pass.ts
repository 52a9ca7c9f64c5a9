/** The first pass: one look at a whole passage for cues, sources and contents. */
import type { ScaledModel } from '../log-odds.ts';
import type { PackedModel } from '../packed-rows.ts';
import { FeatureBuffer, type Features } from '../sequence-model.ts';
import { addFeatures } from './features.ts';
import { SIZE } from './labels.ts';
import type { Passage } from './passage.ts';
import { TrainedPass } from './trained-pass.ts';

/** What the first pass made of a passage. */
export interface FirstPass {
  /** Label index of each token on the best path. */
  readonly path: Uint8Array;
  /** Probability of each label, `tokens × labels`. */
  readonly probability: Float64Array;
}

/** How likely the item has one of a part's two labels. */
export const partAt = (probability: Float64Array, item: number, part: number): number =>
  (probability[item * SIZE + part] as number) + (probability[item * SIZE + part + 1] as number);

/** Applies a trained first pass. Its work space is used again, so it serves one caller at a time. */
export class FirstPassTagger {
  readonly #pass: TrainedPass;
  readonly #shared = new FeatureBuffer();
  readonly #own = new FeatureBuffer();

  constructor(model: ScaledModel | PackedModel) {
    this.#pass = new TrainedPass(model);
  }

  /** With the features that the second pass reads too; they are good until the next passage. */
  run(p: Passage): { pass: FirstPass; shared: Features } {
    const pass = this.#pass;
    this.#shared.reset();
    this.#own.reset();
    addFeatures(p, this.#shared, this.#own);
    const n = p.words.length;
    pass.reserve(n);
    const sums = pass.sums.fill(0, 0, n * SIZE);
    pass.words.add(p.words, sums);
    pass.emitter.add(this.#shared, sums);
    pass.emitter.add(this.#own, sums);
    const scores = pass.score(n);
    const probability = new Float64Array(n * SIZE);
    if (n) pass.chain.marginals(scores, n, probability);
    return { pass: { path: pass.chain.best(scores, n), probability }, shared: this.#shared };
  }
}
