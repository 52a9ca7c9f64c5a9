/**
 * How likely a reader would sign a whole row: its words, its speaker and its polarity. A logistic
 * function of how likely the words are a statement and how likely the speaker is meant, in steps, of
 * how both are worded, of what the network sees, and of the rows beside it; trained on rows of
 * articles that the network had not seen.
 */
import type { Statement } from '../../../article/index.ts';
import { hashString, mix } from '../../../models/hashing.ts';
import { LogOdds, logistic, type ScaledModel } from '../../../models/log-odds.ts';
import { loadModel } from '../../../models/weights-file.ts';
import type { Scored } from '../candidate.ts';
import { naming } from './naming.ts';

/** A statement with its speaker; its score is yet that of its words times that of its speaker. */
export interface StatementRow {
  readonly statement: Statement;
  /** How likely its words are a statement, or for a stance an attribution; 0 to 1. */
  readonly words: number;
  readonly reading: Scored;
}

/** What the article's other rows tell. */
export interface Beside {
  /** Share of the article's rows whose words are likelier. */
  readonly likelier: number;
  /** Expected number of statements for a thousand words. */
  readonly density: number;
  /** How likely the likeliest other words of the same speaker are a statement; 0 where there are none. */
  readonly sameSpeaker: number;
}

/** Log odds in steps of a half, within ±4. */
const steps = (p: number): number => {
  const bounded = Math.min(0.982, Math.max(0.018, p));
  return Math.round(2 * Math.log(bounded / (1 - bounded)));
};

/** The feature that every row has. */
export const BIAS = mix(700, 0);

/** Features of one row of a text, hashed. */
export function rowFeatures(
  { statement, words, reading: { attribution, rival, view } }: StatementRow,
  text: string,
  beside: Beside,
): number[] {
  const { type, speaker, by, polarity, score } = statement;
  const source = statement.source.map(({ start, end }) => text.slice(start, end)).join(' ');
  const named = words ? score / words : 0;
  const kind = hashString(
    `${speaker.kind} ${speaker.name !== null} ${speaker.entity !== undefined}`,
  );
  const [w, n] = [steps(words), Math.round(named * 20)];
  const [name, subject] = [naming(speaker.name ?? ''), naming(source)];
  const features = [
    BIAS,
    mix(701, w),
    mix(702, n),
    mix(703, kind),
    mix(704, hashString(by)),
    mix(705, hashString(type), kind),
    mix(706, Math.round(w / 2), kind),
    mix(707, source ? 1 : 0, kind),
    mix(708, hashString(polarity)),
    mix(709, Math.round(w / 2), Math.round(n / 4)),
    mix(710, Math.round(n / 4), kind),
    mix(711, name, hashString(speaker.kind)),
    mix(712, name, subject),
    mix(713, subject, kind),
    mix(714, name, Math.round(n / 4)),
    mix(715, steps(attribution)),
    mix(716, Math.round(beside.likelier * 5)),
    mix(717, Math.min(9, Math.round(beside.density / 3))),
    mix(718, steps(beside.sameSpeaker)),
    mix(719, Math.min(9, Math.round(beside.density / 3)), Math.round(w / 2)),
  ];
  const seen = [view.cue, view.content, view.least, view.source, view.begins, view.ends];
  for (const [i, odds] of seen.entries()) features.push(mix(720 + i, Math.round(2 * odds)));
  const other = steps(rival);
  features.push(
    mix(732, other),
    mix(733, other, Math.round(w / 2)),
    mix(734, Math.round(2 * view.nearly)),
    mix(735, Math.round(view.nearly), Math.round(w / 2)),
    mix(736, Math.round(view.nearly), hashString(type)),
    mix(730, Math.round(view.source), kind),
    mix(731, Math.round(view.source), subject),
  );
  return features;
}

/** Applies a trained model of one label. */
export class RowConfidence {
  readonly #model: LogOdds;

  /** With the weights that ship, unless others are given. */
  constructor(model: ScaledModel = loadModel('quotation-rows')) {
    this.#model = new LogOdds(model);
  }

  /** 0 to 1. */
  of(row: StatementRow, text: string, beside: Beside): number {
    return logistic(this.#model.of(this.#model.sum(rowFeatures(row, text, beside))));
  }
}
