/** Excerpts as people write them, held against the words of a text. */
import type { Span } from '../article/index.ts';
import { PIECE_MARK } from './expected.ts';

/** The form in which two excerpts are compared: one space between words, straight quotation marks. */
export const plain = (excerpt: string): string =>
  excerpt.normalize('NFKC').replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim();

const LETTER = /[\p{L}\p{N}]/u;

function withoutEdges(piece: string): string {
  let [start, end] = [0, piece.length];
  while (start < end && !LETTER.test(piece.charAt(start))) start++;
  while (end > start && !LETTER.test(piece.charAt(end - 1))) end--;
  return start < end ? piece.slice(start, end) : piece;
}

/** The same, without the marks at the edges of each piece: whether a full stop belongs is no matter. */
export const plainWords = (excerpt: string): string =>
  excerpt
    .split(PIECE_MARK)
    .map((piece) => withoutEdges(plain(piece)))
    .join(PIECE_MARK);

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

const MARK = /[\p{P}\s]/u;

/** One piece without marks and white space at its edges, and without the "that" of reported speech. */
function bare(piece: string): string {
  let [start, end] = [0, piece.length];
  while (start < end && MARK.test(piece.charAt(start))) start++;
  while (end > start && MARK.test(piece.charAt(end - 1))) end--;
  return piece.slice(start, end).replace(/^that /, '');
}

/** The form in which reported words are compared: what stands at the edges of a piece is no matter. */
export const saidWords = (excerpt: string): string =>
  plain(excerpt).split(PIECE_MARK).map(bare).join(PIECE_MARK);

const bagOf = (excerpt: string): Map<string, number> => {
  const bag = new Map<string, number>();
  for (const word of plain(excerpt)
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [])
    bag.set(word, (bag.get(word) ?? 0) + 1);
  return bag;
};

function compare(a: string, b: string): { shared: number; left: number; right: number } {
  const [bagA, bagB] = [bagOf(a), bagOf(b)];
  const size = (bag: ReadonlyMap<string, number>) => [...bag.values()].reduce((n, k) => n + k, 0);
  let shared = 0;
  for (const [word, n] of bagA) shared += Math.min(n, bagB.get(word) ?? 0);
  return { shared, left: size(bagA), right: size(bagB) };
}

/** How alike two excerpts are, 0 to 1: shared words over all words, as multisets (Jaccard). */
export function likeness(a: string, b: string): number {
  const { shared, left, right } = compare(a, b);
  return left + right ? shared / (left + right - shared) : 0;
}

/** How much of the excerpt's words the text holds, 0 to 1. */
export function coverage(excerpt: string, text: string): number {
  const { shared, left } = compare(excerpt, text);
  return left ? shared / left : 0;
}

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
