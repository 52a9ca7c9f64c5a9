/** What scores an annotated corpus, document by document. */
import type { ArticleRecord } from '../../article/index.ts';

/** Measures by name, each 0 to 1; absent when the corpus does not say. */
export type CorpusMeasures = Record<string, number>;

export interface Scorer<Gold> {
  /** `record` is absent when the document could not be processed; it then counts as empty. */
  add(gold: Gold, record: ArticleRecord | undefined): void;
  measures(): CorpusMeasures;
}

/** Right answers among what was given and what was expected. */
export class Tally {
  gold = 0;
  given = 0;
  /** Of the expected, those that were met. */
  right = 0;
  /** Of the given, those that were right; told apart only where both sides have a type. */
  rightGiven: number | undefined;

  /** Precision of the given, recall of the expected. */
  get f1(): number {
    const p = this.given ? (this.rightGiven || this.right) / this.given : 0;
    const r = this.gold ? this.right / this.gold : 0;
    return p + r ? (2 * p * r) / (p + r) : 0;
  }
}

/** The measures that could be taken: what has nothing to divide by is left out. */
export const known = (measures: Record<string, number | undefined>): CorpusMeasures =>
  Object.fromEntries(
    Object.entries(measures).filter(
      (entry): entry is [string, number] => entry[1] !== undefined && Number.isFinite(entry[1]),
    ),
  );
