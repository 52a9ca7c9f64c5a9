/**
 * How likely a candidate is: a logistic function of hashed features, trained on candidates of
 * articles that the tagger had not seen. It answers two questions with one set of weights and a
 * second set for each question, added to it (Daumé III 2007): would a careful reader sign these
 * words as a statement, and would an annotator of every attribution, wishes and beliefs among them.
 */
import { mix } from '../../../models/hashing.ts';
import type { Passage } from '../../../models/quotation-tagger/passage.ts';
import { FeatureBuffer, type SequenceModel } from '../../../models/sequence-model.ts';
import { loadModel } from '../../../models/weights-file.ts';
import type { PassageCandidate } from '../candidate.ts';
import { addConfidenceFeatures } from './features.ts';

/** The questions; the number sets its own weights apart. */
export const questions = { statement: 1, attribution: 2, unit: 3 } as const;
type Question = keyof typeof questions;

/** The hash under which a feature has the weight of one question alone. */
export const ownHash = (hash: number, question: Question): number =>
  mix(90, hash, questions[question]);

export type Likelihood = Readonly<Record<'statement' | 'attribution', number>>;

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

/** Applies a trained model of one label; serves one caller at a time. */
export class Confidence {
  readonly #weights: SequenceModel['weights'];
  readonly #mask: number;
  readonly #unit: number;
  readonly #features = new FeatureBuffer();

  /** With the weights that ship, unless others are given. */
  constructor(
    { weights, bits, scale }: SequenceModel & { readonly scale: number } = loadModel(
      'quotation-confidence',
    ),
  ) {
    this.#weights = weights;
    this.#mask = (1 << bits) - 1;
    this.#unit = 1 / scale;
  }

  /** Both probabilities, 0 to 1. */
  of(p: Passage, candidate: PassageCandidate): Likelihood {
    const features = this.#features;
    features.reset();
    addConfidenceFeatures(p, candidate, features);
    const [weights, mask] = [this.#weights, this.#mask];
    let [shared, statement, attribution] = [0, 0, 0];
    for (let k = 0; k < (features.offsets[1] as number); k++) {
      const hash = features.hashes[k] as number;
      shared += weights[hash & mask] as number;
      statement += weights[ownHash(hash, 'statement') & mask] as number;
      attribution += weights[ownHash(hash, 'attribution') & mask] as number;
    }
    return {
      statement: logistic((shared + statement) * this.#unit),
      attribution: logistic((shared + attribution) * this.#unit),
    };
  }
}
