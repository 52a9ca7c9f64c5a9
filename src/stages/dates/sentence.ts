import type { Ranged } from './ranges.ts';
import type { Word } from './words.ts';

/** A sentence that holds temporal expressions: its words, and what the grammar found. */
export interface Sentence extends Ranged {
  readonly words: readonly Word[];
}
