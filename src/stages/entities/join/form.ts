/** A written form of a name, prepared for comparison. */
import type { EntityType } from '../../../article/index.ts';
import { titles } from '../../../language/en/index.ts';
import type { Gender } from '../../../models/genders/gender.ts';

/** All mentions of an article that are written alike, case, accents and dots aside. */
export interface Form {
  /** The most frequent spelling; the first of equals. */
  readonly text: string;
  readonly type: EntityType;
  /** Comparable words: lower case, without accents, dots, titles and a leading "the". */
  readonly words: readonly string[];
  /** Of a person who is called "Mr" or "Ms", or by a given name that tells. */
  readonly gender?: Gender;
}

const MARKS = /\p{M}/gu;
const NOT_COMPARED = /[.,"“”]/g;
/** "Norvik.com" is Norvik. */
const DOMAIN = /\.(com|net|org)\b/;
const SEPARATORS = /[\s\u2010\u2011-]+/;

/**
 * A name's words for comparison: "the Núñez-Díaz Trust" gives nunez, diaz, trust; a person's without
 * titles ("Dr. José Núñez" gives jose, nunez), for "DR Congo" and "Saint Lucia" need their first word.
 */
export function comparable(name: string, type: EntityType | undefined): string[] {
  const words = name
    .normalize('NFD')
    .replace(MARKS, '')
    .replaceAll('’', "'")
    .replace(DOMAIN, ' $1')
    .replace(NOT_COMPARED, '')
    .toLowerCase()
    .split(SEPARATORS)
    .map((word) => word.replace(/'s?$/, ''))
    .filter(Boolean);
  let from = 0;
  const isDropped = (word = '') =>
    word === 'the' || (type === 'person' && titles.honorifics.has(word));
  while (from < words.length - 1 && isDropped(words[from])) from++;
  return words.slice(from);
}

/** Whether one is told to be a man, the other a woman. */
export const inConflict = (a: Form, b: Form): boolean =>
  a.gender !== undefined && b.gender !== undefined && a.gender !== b.gender;

/** The key that alike forms share. */
export const keyOf = (words: readonly string[]): string => words.join(' ');

/** Whether all words of `short` stand in `long`, in the same order. */
export function isSubsequence(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of long) if (word === short[at]) at++;
  return at === short.length;
}
