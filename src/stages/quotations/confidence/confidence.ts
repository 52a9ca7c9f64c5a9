/**
 * How likely a candidate is: a logistic function of hashed features, trained on candidates of
 * articles that the network had not seen. It answers two questions with one set of weights and a
 * second set for each question, added to it (Daumé III 2007): would a careful reader sign these
 * words as a statement, and would an annotator of every attribution, wishes and beliefs among them.
 */
import { work } from '../../../article/index.ts';
import { mix } from '../../../models/hashing.ts';
import { LogOdds, logistic, type ScaledModel } from '../../../models/log-odds.ts';
import { FeatureBuffer } from '../../../models/sequence-model.ts';
import type { Sight } from '../../../models/statement-network/network.ts';
import type { Passage } from '../../../models/statement-network/passage.ts';
import { loadModel } from '../../../models/weights-file.ts';
import type { PassageCandidate } from '../candidate.ts';
import { addConfidenceFeatures } from './features.ts';
import { type View, viewOf } from './network-features.ts';

/** The questions; the number sets its own weights apart. */
export const questions = { statement: 1, attribution: 2, unit: 3 } as const;
type Question = keyof typeof questions;

/** The hash under which a feature has the weight of one question alone. */
export const ownHash = (hash: number, question: Question): number =>
  mix(90, hash, questions[question]);

export type Likelihood = Readonly<Record<'statement' | 'attribution', number>> & {
  readonly view: View;
};

/** Features whose weights are remembered: two to the power of it; of each so many numbers, side by side. */
const REMEMBERED = 14;
const NUMBERS = 4;

/**
 * The weights of a feature under each question. Those of features that were asked lately are
 * remembered: the candidates of one cue share most of theirs.
 */
class Weights {
  readonly #model: LogOdds;
  /** The hash, and the weight under each question; the fourth keeps each within a line of the cache. */
  readonly #known: Int32Array;

  constructor(model: LogOdds) {
    this.#model = model;
    // No feature is remembered yet: none of these has its place where it stands.
    this.#known = new Int32Array(NUMBERS << REMEMBERED);
    for (let i = 0; i < 1 << REMEMBERED; i++) this.#known[i * NUMBERS] = i ^ 1;
  }

  /** Adds up the weights of the first `count` hashes. */
  sum(hashes: Int32Array, count: number): Readonly<Record<'statement' | 'attribution', number>> {
    const known = this.#known;
    let [statement, attribution] = [0, 0];
    for (let k = 0; k < count; k++) {
      const hash = hashes[k] as number;
      const at = (hash & ((1 << REMEMBERED) - 1)) * NUMBERS;
      if (known[at] !== hash) this.#read(hash, at);
      statement += known[at + 1] as number;
      attribution += known[at + 2] as number;
    }
    return { statement, attribution };
  }

  #read(hash: number, at: number): void {
    const shared = this.#model.weight(hash);
    this.#known[at] = hash;
    this.#known[at + 1] = shared + this.#model.weight(ownHash(hash, 'statement'));
    this.#known[at + 2] = shared + this.#model.weight(ownHash(hash, 'attribution'));
  }
}

/** Applies a trained model of one label; serves one caller at a time. */
export class Confidence {
  readonly #model: LogOdds;
  readonly #weights: Weights;
  readonly #features = new FeatureBuffer();

  /** With the weights that ship, unless others are given. */
  constructor(model: ScaledModel = loadModel('quotation-confidence')) {
    this.#model = new LogOdds(model);
    this.#weights = new Weights(this.#model);
  }

  /** Both probabilities, 0 to 1; `sight` is what the network sees of the passage. */
  of(p: Passage, candidate: PassageCandidate, sight: Sight): Likelihood {
    const features = this.#features;
    features.reset();
    const view = viewOf(sight, candidate);
    addConfidenceFeatures(p, candidate, view, features);
    work('candidates judged', 1);
    work('features hashed', features.offsets[1] as number);
    const model = this.#model;
    const sums = this.#weights.sum(features.hashes, features.offsets[1] as number);
    return {
      statement: logistic(model.of(sums.statement)),
      attribution: logistic(model.of(sums.attribution)),
      view,
    };
  }
}
