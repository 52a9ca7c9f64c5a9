/**
 * How likely a candidate is: a logistic function of hashed features, trained on candidates of
 * articles that the tagger had not seen. It answers two questions with one set of weights and a
 * second set for each question, added to it (Daumé III 2007): would a careful reader sign these
 * words as a statement, and would an annotator of every attribution, wishes and beliefs among them.
 */
import { mix } from '../../../models/hashing.ts';
import { LogOdds, logistic, type ScaledModel } from '../../../models/log-odds.ts';
import type { Passage } from '../../../models/quotation-tagger/passage.ts';
import { FeatureBuffer } from '../../../models/sequence-model.ts';
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

/** Applies a trained model of one label; serves one caller at a time. */
export class Confidence {
  readonly #model: LogOdds;
  readonly #features = new FeatureBuffer();

  /** With the weights that ship, unless others are given. */
  constructor(model: ScaledModel = loadModel('quotation-confidence')) {
    this.#model = new LogOdds(model);
  }

  /** Both probabilities, 0 to 1. */
  of(p: Passage, candidate: PassageCandidate): Likelihood {
    const features = this.#features;
    features.reset();
    addConfidenceFeatures(p, candidate, features);
    const model = this.#model;
    const count = features.offsets[1] as number;
    const shared = model.sum(features.hashes, 0, count);
    let [statement, attribution] = [0, 0];
    for (let k = 0; k < count; k++) {
      const hash = features.hashes[k] as number;
      statement += model.weight(ownHash(hash, 'statement'));
      attribution += model.weight(ownHash(hash, 'attribution'));
    }
    return {
      statement: logistic(model.of(shared + statement)),
      attribution: logistic(model.of(shared + attribution)),
    };
  }
}
