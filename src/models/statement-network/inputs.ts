/** What the network is told of a token: numbers that its word has, and bits of where it stands. */

import type { WordTable } from '../word-table.ts';
import { type Passage, quotedAt } from './passage.ts';
import type { Word } from './words.ts';

/** Numbers of a word's vector, and of that of its last three letters. */
export const VECTOR = 32;
export const SUFFIX = 8;
/** The vectors are stored as whole numbers: `round(value × VECTOR_SCALE) + VECTOR_ZERO`. */
export const VECTOR_SCALE = 32;
export const VECTOR_ZERO = 128;

const SHAPES = 6;
const LEXICON_BITS = 13;
const SUFFIX_BITS = 11;

/** How many suffixes are told apart. */
export const SUFFIXES = 1 << SUFFIX_BITS;

export const suffixOf = ({ suffix3 }: Word): number => suffix3 & (SUFFIXES - 1);

/** Where each kind of number begins. */
const AT = {
  shape: VECTOR,
  suffix: VECTOR + SHAPES,
  lexicon: VECTOR + SHAPES + SUFFIX,
};

/** Numbers of a word, bits of a place. */
export const BY_WORD = VECTOR + SHAPES + SUFFIX + LEXICON_BITS;
export const BY_PLACE = 5;
/** The bit of a word that has no vector. */
export const UNKNOWN = 16;

/** What is known of words by themselves. */
export interface WordVectors {
  /** Of words by the hash of their lower-cased form. */
  readonly words: WordTable;
  /** `SUFFIX` numbers for each suffix. */
  readonly suffixes: Float32Array;
}

/** Bits of what a token's place tells: in marks, first of its sentence, in a quotation left open before, behind a colon. */
export function placeOf(p: Passage, i: number): number {
  const opens = i === 0 || p.sentence[i] !== p.sentence[i - 1];
  const follows = p.before === 'open' ? 4 : p.before === 'colon' ? 8 : 0;
  return (quotedAt(p, i) === 1 ? 1 : 0) | (opens ? 2 : 0) | follows;
}

/** Writes the numbers of a word to `out` from `at` on, which must be zeros. */
export function writeWord(
  word: Word,
  { words, suffixes }: WordVectors,
  out: Float32Array,
  at: number,
): void {
  const row = words.row(word.key);
  if (row >= 0)
    for (let k = 0; k < VECTOR; k++)
      out[at + k] = ((words.values[row * VECTOR + k] as number) - VECTOR_ZERO) / VECTOR_SCALE;
  out[at + AT.shape + word.shape] = 1;
  const suffix = suffixOf(word) * SUFFIX;
  for (let k = 0; k < SUFFIX; k++) out[at + AT.suffix + k] = suffixes[suffix + k] as number;
  for (let bit = 0; bit < LEXICON_BITS; bit++)
    out[at + AT.lexicon + bit] = (word.lexicon >> bit) & 1;
}
