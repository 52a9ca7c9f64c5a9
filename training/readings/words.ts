/** Texts as rows of words, and how much two excerpts of a text have in common. */
import type { Span } from '../../src/article/index.ts';

/** A word as it is compared: small letters, plain apostrophes. */
export interface Word extends Span {
  readonly word: string;
}

const WORD = /[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu;

export const wordsOf = (text: string): Word[] =>
  [...text.matchAll(WORD)].map(({ 0: found, index }) => ({
    word: found.normalize('NFKC').toLowerCase().replace(/[’‘]/g, "'"),
    start: index,
    end: index + found.length,
  }));

/** The first words of a text, by which a paragraph is known again. */
export const openingOf = (text: string, count: number): string =>
  wordsOf(text)
    .slice(0, count)
    .map(({ word }) => word)
    .join(' ');

/** Indices of the first words of every place where `phrase` stands in `words`. */
export function placesOf(words: readonly Word[], phrase: readonly Word[]): number[] {
  const found: number[] = [];
  for (let i = 0; phrase.length && i + phrase.length <= words.length; i++)
    if (phrase.every((w, k) => words[i + k]?.word === w.word)) found.push(i);
  return found;
}

/** How much two contents have in common, by words: F1, 0 to 1. */
export function wordF1(text: string, a: readonly Span[], b: readonly Span[]): number {
  const starts = (spans: readonly Span[]) =>
    new Set(
      spans.flatMap(({ start, end }) =>
        wordsOf(text.slice(start, end)).map((word) => start + word.start),
      ),
    );
  const [first, second] = [starts(a), starts(b)];
  let shared = 0;
  for (const start of first) if (second.has(start)) shared++;
  return first.size + second.size ? (2 * shared) / (first.size + second.size) : 0;
}

/** Words that tell nobody apart. */
const SMALL = new Set(
  'a an the of and or in on at for to by with from its his her their our my as is was mr mrs ms dr sir who that this'.split(
    ' ',
  ),
);

/** The words of a name or a description that tell whose it is. */
export const nameWords = (name: string): Set<string> =>
  new Set(
    wordsOf(name)
      .map(({ word }) => word.replace(/'s$/, ''))
      .filter((word) => !SMALL.has(word)),
  );
