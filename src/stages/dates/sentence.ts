import type { Item } from './reading.ts';
import type { Word } from './words.ts';

/** A sentence that holds temporal expressions: its words, and what the grammar found. */
export interface Sentence {
  readonly words: readonly Word[];
  readonly items: readonly Item[];
}
