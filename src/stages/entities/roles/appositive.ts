/** A role after the name: "Boris Gryzlov, the Russian ambassador to Belarus, said". */
import type { Span } from '../../../article/index.ts';
import { complementEnd, isHead, isModifier, lower, type Words } from './phrase.ts';

const ARTICLES = new Set(['the', 'a', 'an']);
const ENDS = new Set([',', '.', ';', ':', ')', '–', '—', '?', '!', 'who', 'and', 'in', 'on', '']);

/** The role that follows the name whose last token is before `end`. */
export function roleAfter(words: Words, end: number): Span | undefined {
  if (lower(words, end) !== ',') return undefined;
  const from = ARTICLES.has(lower(words, end + 1)) ? end + 2 : end + 1;
  let at = from;
  let head = -1;
  while (at < words.tokens.length && isModifier(words, at)) {
    if (isHead(words, at)) head = at;
    at++;
  }
  // The last word must be the head: "the former French" is a phrase cut short.
  if (head < 0 || head !== at - 1) return undefined;
  let to = complementEnd(words, at);
  if (to > at) to = complementEnd(words, to);
  const [first, last] = [words.tokens[from], words.tokens[to - 1]];
  if (!first || !last || !ENDS.has(lower(words, to))) return undefined;
  return { start: first.start, end: last.end };
}
