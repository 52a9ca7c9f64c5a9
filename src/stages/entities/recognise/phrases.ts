/** Phrases as chains of hashes, so that the longest known one is found word by word. */
import { hashString, mix } from '../../../models/index.ts';
import { tokenize } from '../../../nlp/index.ts';
import * as is from './classes.ts';

/** The key of a word: the hash of its lower case, with straight apostrophes. */
export const wordKey = (text: string): number =>
  hashString(text.toLowerCase().replaceAll('’', "'"));

/** The key of the phrase that has `previous` as the key of its beginning and one word more. */
export const continued = (previous: number, word: number): number => mix(77, previous, word);

/** The keys of a phrase's beginnings; the last is the phrase's own. */
export function phraseKeys(phrase: string): number[] {
  const keys: number[] = [];
  for (const { text } of tokenize(phrase)) {
    const previous = keys.at(-1);
    keys.push(previous === undefined ? wordKey(text) : continued(previous, wordKey(text)));
  }
  return keys;
}

/** Adds a phrase to a gazetteer, with its beginnings marked as such. */
export function addPhrase(to: Map<number, number>, phrase: string, classes: number): void {
  const keys = phraseKeys(phrase);
  keys.forEach((key, i) => {
    to.set(key, (to.get(key) ?? 0) | (i === keys.length - 1 ? classes : is.PREFIX));
  });
}
