/** The note in brackets that gives a quotation's origin: "… before the vote” (author's interview, May)". */
import type { Span } from '../../../article/index.ts';

const LONGEST = 120;
const ORIGIN =
  /\b(?:interview|author['’]s|letter|e-?mail|statement|correspondence|conversation)\b/i;
const CLOSING = /[”"’»]\s*$/;

/** The mark of a footnote, whole or cut in two by the end of the piece: "on Friday.[12". */
const NOTE_MARK = /[.,]?(?:\[\d{1,3}\]?)$/;

/** The piece without a note in brackets, or the mark of one, at its end. */
export function withoutNote(text: string, given: Span): Span {
  const mark = NOTE_MARK.exec(text.slice(Math.max(given.start, given.end - 8), given.end));
  const piece = mark ? { start: given.start, end: given.end - mark[0].length } : given;
  const end = text.charAt(piece.end - 1) === '.' ? piece.end - 1 : piece.end;
  if (text.charAt(end - 1) !== ')') return piece;
  const window = Math.max(piece.start, end - LONGEST);
  const from = window + text.slice(window, end).lastIndexOf('(');
  if (from < window || from <= piece.start) return piece;
  const before = text.slice(Math.max(piece.start, from - 3), from);
  return CLOSING.test(before) || ORIGIN.test(text.slice(from, end))
    ? { start: piece.start, end: from }
    : piece;
}
