/**
 * Features of one word at a place beside the token described. They ask nothing else, so their sum is
 * remembered for each word and place (word-scores.ts) and costs a passage next to nothing.
 */
import { mix } from '../hashing.ts';
import type { FeatureBuffer } from '../sequence-model.ts';
import type { Word } from './words.ts';

/** How far before and after the token a word is asked about. */
export const REACH = 2;

/** Adds the features of the word that stands `offset` words after the token, −REACH to REACH. */
export function addWordFeatures(word: Word, offset: number, out: FeatureBuffer): void {
  const t = 1 + 8 * (offset + REACH);
  out.add(mix(t, word.id));
  out.add(mix(t + 1, word.fine));
  if (Math.abs(offset) > 1) return;
  out.add(mix(t + 2, word.suffix3));
  out.add(mix(t + 3, word.stem));
  out.add(mix(t + 4, word.lexicon, word.shape));
  out.add(mix(t + 5, word.coarse));
  if (offset === 0) out.add(mix(t + 6, word.fine, word.suffix2));
}
