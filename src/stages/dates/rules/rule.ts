/** What a rule is: one small file named after the expression that it recognises. */
import type { Reading } from '../reading.ts';
import type { Word } from '../words.ts';

/** An expression that ends before word `to`; it starts at `from`, or where the rule was asked. */
export interface Found {
  readonly from?: number;
  readonly to: number;
  readonly reading: Reading;
  /** How often such a match is right on development data; as measured for the rule when absent. */
  readonly score?: number;
}

/** The whole grammar from a word on: for rules with an expression inside (the end of …). */
export type Parse = (at: number) => Found | undefined;

/** Kinds of words that can open an expression, as the lexicon knows them. */
export type Opening =
  | 'month'
  | 'weekday'
  | 'season'
  | 'unit'
  | 'cardinal'
  | 'ordinal'
  | 'vague'
  | 'dayPart'
  | 'clock'
  | 'decade'
  | 'reference'
  | 'holiday'
  | 'figures';

export interface Rule {
  readonly name: string;
  /** Words, lower-cased, that can open such an expression: only there is the rule asked. */
  readonly words?: Iterable<string>;
  /** Kinds of words that can. */
  readonly kinds?: readonly Opening[];
  /** Expressions that open at word `at`: one, or several that share words (5–7 March), or none. */
  match(words: readonly Word[], at: number, parse: Parse): Found | readonly Found[] | undefined;
}
