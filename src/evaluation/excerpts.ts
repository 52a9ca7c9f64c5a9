/** Excerpts as people write them, held against the words of a text. */
import type { Span } from '../article/index.ts';
import { PIECE_MARK } from './expected.ts';

/** The form in which two excerpts are compared: one space between words, straight quotation marks. */
export const plain = (excerpt: string): string =>
  excerpt.normalize('NFKC').replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim();

const MARK = /[\p{P}\s]/u;

/** One piece without marks and white space at its edges. */
function bare(piece: string): string {
  let [start, end] = [0, piece.length];
  while (start < end && MARK.test(piece.charAt(start))) start++;
  while (end > start && MARK.test(piece.charAt(end - 1))) end--;
  return start < end ? piece.slice(start, end) : piece;
}

/** The form in which words are compared: marks at the edges of a piece are no matter. */
export const plainWords = (excerpt: string): string =>
  plain(excerpt).split(plain(PIECE_MARK)).map(bare).join(PIECE_MARK);

/** The form in which reported words are compared: nor is the "that" of reported speech. */
export const saidWords = (excerpt: string): string => plainWords(excerpt).replace(/^that /, '');

/** The form in which two names are compared: also without case and without a leading article. */
export const plainName = (name: string): string =>
  plain(name)
    .toLowerCase()
    .replace(/^(?:the|an|a) /, '');

/** The words of the spans, with the piece mark between the pieces and one space between words. */
export const excerptOf = (text: string, spans: readonly Span[]): string =>
  spans
    .map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ').trim())
    .join(PIECE_MARK);

/** The words of an excerpt without case, each with how often it occurs. */
export interface WordBag {
  readonly counts: ReadonlyMap<string, number>;
  readonly size: number;
}

export function bagOf(excerpt: string): WordBag {
  const words = plain(excerpt)
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  const counts = new Map<string, number>();
  for (const word of words ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { counts, size: words?.length ?? 0 };
}

function sharedCount(a: WordBag, b: WordBag): number {
  const [small, large] = a.counts.size < b.counts.size ? [a, b] : [b, a];
  let shared = 0;
  for (const [word, n] of small.counts) shared += Math.min(n, large.counts.get(word) ?? 0);
  return shared;
}

/** How alike two excerpts are, 0 to 1: shared words over all words, as multisets (Jaccard). */
export function likeness(a: WordBag, b: WordBag): number {
  const shared = sharedCount(a, b);
  const all = a.size + b.size - shared;
  return all ? shared / all : 0;
}

/** How much of the excerpt's words the text holds, 0 to 1. */
export const coverage = (excerpt: WordBag, text: WordBag): number =>
  excerpt.size ? sharedCount(excerpt, text) / excerpt.size : 0;

/** Where the excerpt's first piece stands in the text at or after `from`, whatever its white space. */
export function locate(text: string, excerpt: string, from = 0): Span | undefined {
  const words = (excerpt.split(PIECE_MARK)[0] ?? '').split(/\s+/).filter(Boolean);
  if (!words.length) return undefined;
  const pattern = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s+');
  const search = new RegExp(pattern, 'g');
  search.lastIndex = from;
  const found = search.exec(text);
  return found ? { start: found.index, end: found.index + found[0].length } : undefined;
}
