/**
 * How likely a reader would sign a whole row: its words, its speaker and its polarity. A logistic
 * function of how likely the words are a statement and how likely the speaker is meant, in steps,
 * trained on rows of articles that the tagger had not seen.
 */
import type { Statement } from '../../../article/index.ts';
import { hashString, mix } from '../../../models/hashing.ts';
import { LogOdds, logistic, type ScaledModel } from '../../../models/log-odds.ts';
import { loadModel } from '../../../models/weights-file.ts';

/** A statement with how likely its words are one, and its speaker the one who is meant; 0 to 1. */
export interface Row extends Pick<Statement, 'type' | 'speaker' | 'by' | 'source' | 'polarity'> {
  readonly words: number;
  readonly named: number;
}

/** Log odds in steps of a half, within ±4. */
const steps = (p: number): number => {
  const bounded = Math.min(0.982, Math.max(0.018, p));
  return Math.round(2 * Math.log(bounded / (1 - bounded)));
};

/** The feature that every row has. */
export const BIAS = mix(700, 0);

/** Features of one row, hashed. */
export function rowFeatures({ words, named, type, speaker, by, source, polarity }: Row): number[] {
  const kind = hashString(
    `${speaker.kind} ${speaker.name !== null} ${speaker.entity !== undefined}`,
  );
  const [w, n] = [steps(words), Math.round(named * 20)];
  return [
    BIAS,
    mix(701, w),
    mix(702, n),
    mix(703, kind),
    mix(704, hashString(by)),
    mix(705, hashString(type), kind),
    mix(706, Math.round(w / 2), kind),
    mix(707, source.length ? 1 : 0, kind),
    mix(708, hashString(polarity)),
    mix(709, Math.round(w / 2), Math.round(n / 4)),
    mix(710, Math.round(n / 4), kind),
  ];
}

/** Applies a trained model of one label. */
export class RowConfidence {
  readonly #model: LogOdds;

  /** With the weights that ship, unless others are given. */
  constructor(model: ScaledModel = loadModel('quotation-rows')) {
    this.#model = new LogOdds(model);
  }

  /** 0 to 1. */
  of(row: Row): number {
    return logistic(this.#model.of(this.#model.sum(rowFeatures(row))));
  }
}
