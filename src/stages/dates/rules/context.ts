/** What stands before and after a word, for words that are dates only in some company. */
import type { Word } from '../words.ts';

/** Prepositions of time that hardly ever stand before a person's name. */
const STRICT = new Set('in since until till during early late mid last next this every'.split(' '));

const TIME_PREPOSITIONS = new Set(
  'at in since until till by during before after from of through throughout between to early late mid last next this past previous following each every around about for on and or end beginning middle start ended ending year'.split(
    ' ',
  ),
);

const DASHES = new Set(['–', '-', '—']);

/** True when the word before `at` can open an expression of time. */
export const afterPreposition = (words: readonly Word[], at: number): boolean =>
  TIME_PREPOSITIONS.has(words[at - 1]?.lower ?? '') || DASHES.has(words[at - 1]?.text ?? '');

export const afterStrictPreposition = (words: readonly Word[], at: number): boolean =>
  STRICT.has(words[at - 1]?.lower ?? '');

export const isCapitalized = (word: Word | undefined): boolean => {
  const first = word?.text.charAt(0) ?? '';
  return first !== first.toLowerCase();
};

const MONEY = new Set(['$', '£', '€', '¥', '#', '№', '+', '=', '@']);
const NUMBERED = new Set(
  'no no. number page pages pp p. section article room flight bus route highway chapter volume vol resolution issue line lines level channel model version verse item act rule figure fig table size code unit block lot building apartment suite interstate boeing airbus psalm mark $ us$ about isbn issn box zip ext extension iphone windows xbox nearly than almost some over roughly approximately only least most'.split(
    ' ',
  ),
);

/** True when the number at `at` counts, costs or numbers something: $1998, page 1914. */
export function isOtherNumber(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (before && MONEY.has(before.text)) return true;
  if (before?.text === '.' && words[at - 2] && NUMBERED.has(words[at - 2]?.lower ?? ''))
    return true;
  if (before && NUMBERED.has(before.lower)) return true;
  const after = words[at + 1];
  return (
    after !== undefined &&
    (after.text === '%' || after.text === '°' || (after.joined && after.text === '/'))
  );
}
