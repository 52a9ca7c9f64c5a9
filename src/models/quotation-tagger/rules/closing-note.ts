/** The note in brackets that gives a quotation's origin: "… before the vote” (author's interview, May)". */
import type { Span } from '../../../article/index.ts';

const LONGEST = 120;
const ORIGIN =
  /\b(?:interview|author['’]s|letter|e-?mail|statement|correspondence|conversation)\b/i;
const CLOSING = /[”"’»]\s*$/;

/** The piece without a note in brackets at its end. */
export function withoutNote(text: string, piece: Span): Span {
  const end = text.charAt(piece.end - 1) === '.' ? piece.end - 1 : piece.end;
  if (text.charAt(end - 1) !== ')') return piece;
  const from = text.lastIndexOf('(', end - 1);
  if (from <= piece.start || end - from > LONGEST) return piece;
  const before = text.slice(Math.max(piece.start, from - 3), from);
  return CLOSING.test(before) || ORIGIN.test(text.slice(from, end))
    ? { start: piece.start, end: from }
    : piece;
}
