/** Trains a first pass and applies it, in full precision, to passages that it has not seen. */
import { bio, FeatureBuffer, type SequenceModel } from '../src/models/index.ts';
import { Chain } from '../src/models/quotation-tagger/chain.ts';
import { Emitter } from '../src/models/quotation-tagger/emissions.ts';
import { addFeatures } from '../src/models/quotation-tagger/features.ts';
import { type FirstPass, firstPassOf } from '../src/models/quotation-tagger/first-pass.ts';
import { labels } from '../src/models/quotation-tagger/labels.ts';
import { type CrfOptions, trainCrf } from './crf.ts';
import type { AnnotatedPassage } from './quotations-gold.ts';

export class FirstPassTrainer {
  readonly model: SequenceModel;
  readonly #chain: Chain;
  readonly #emitter: Emitter;
  readonly #features = new FeatureBuffer();

  constructor(passages: readonly AnnotatedPassage[], options: CrfOptions) {
    const examples = passages.map(({ passage, labels: gold }) => {
      this.#features.reset();
      addFeatures(passage, this.#features);
      return { features: this.#features.copy(), gold };
    });
    this.model = trainCrf(examples, options);
    this.#emitter = new Emitter(this.model, 1);
    this.#chain = new Chain(labels, bio, this.model.transitions);
  }

  run({ passage }: AnnotatedPassage): FirstPass {
    const features = this.#features;
    features.reset();
    addFeatures(passage, features);
    const scores = new Float64Array(features.length * labels.length);
    this.#emitter.add(features, scores);
    return firstPassOf(this.#chain, scores, features.length);
  }
}
