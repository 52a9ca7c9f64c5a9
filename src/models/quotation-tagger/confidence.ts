/**
 * How sure an attribution is: a logistic function of hashed features, trained on what the second pass
 * made of articles that neither pass had seen (docs/evaluation/quotations.md has the reliability
 * table).
 */
import { FeatureBuffer, type SequenceModel } from '../sequence-model.ts';
import { addConfidenceFeatures } from './confidence-features.ts';
import type { Passage } from './passage.ts';
import type { Candidate } from './second-pass.ts';

/** Applies a trained model of one label; serves one caller at a time. */
export class Confidence {
  readonly #weights: SequenceModel['weights'];
  readonly #mask: number;
  readonly #unit: number;
  readonly #features = new FeatureBuffer();

  constructor({ weights, bits, scale }: SequenceModel & { readonly scale: number }) {
    this.#weights = weights;
    this.#mask = (1 << bits) - 1;
    this.#unit = 1 / scale;
  }

  /** The share of such candidates that people annotated too, with the same source; 0 to 1. */
  of(p: Passage, candidate: Candidate): number {
    const features = this.#features;
    features.reset();
    addConfidenceFeatures(p, candidate, features);
    let sum = 0;
    for (let k = 0; k < (features.offsets[1] as number); k++)
      sum += this.#weights[(features.hashes[k] as number) & this.#mask] as number;
    return 1 / (1 + Math.exp(-sum * this.#unit));
  }
}
