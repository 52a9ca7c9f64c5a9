/** Logistic regression over hashed features. */
import { logistic } from '../src/models/log-odds.ts';
import { type DescentOptions, descend } from './adagrad.ts';

export interface LogisticExample {
  readonly hashes: Int32Array;
  readonly right: boolean;
}

export type LogisticOptions = DescentOptions;

/** A model of one label, whose score is the log odds of being right. */
export const trainLogistic = (examples: readonly LogisticExample[], options: LogisticOptions) =>
  descend(examples, options, ({ hashes, right }, learner) => {
    let score = 0;
    for (const hash of hashes) score += learner.weight(hash);
    const gradient = logistic(score) - (right ? 1 : 0);
    for (const hash of hashes) learner.step(hash, gradient);
  });
