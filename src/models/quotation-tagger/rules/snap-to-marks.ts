/**
 * Quotation marks say where a quotation begins and ends more surely than a tagger: a piece that
 * covers most of a quoted stretch takes all of it, and one that begins a few words before it, with a
 * comma or colon between ("Vale said of the plan, “It will fail”"), begins at the marks.
 */
import type { Span } from '../../../article/index.ts';
import type { QuotedSpan } from '../../../nlp/index.ts';
import type { Passage } from '../passage.ts';

const LEAD_WORDS = 6;
const SPACE = /\s+/;

/** The piece, moved to the marks of the passage where they decide. */
export function snapToMarks(text: string, { marked }: Passage, piece: Span): Span {
  const last = marked.find((q) => q.outer.start < piece.end && piece.end <= q.outer.end);
  if (!last) return piece;
  if (piece.start >= last.outer.start) return isMost(piece, last) ? last.outer : piece;
  const before = text.slice(piece.start, last.outer.start).trimEnd();
  const alone = !marked.some(
    (q) => q !== last && q.outer.start < last.outer.start && q.outer.end > piece.start,
  );
  if (alone && /[,:]$/.test(before) && before.trim().split(SPACE).length <= LEAD_WORDS)
    return last.outer;
  // It goes on to the end of a stretch that it has begun.
  return isMost({ start: last.start, end: piece.end }, last)
    ? { start: piece.start, end: last.outer.end }
    : piece;
}

const isMost = (piece: Span, { start, end }: QuotedSpan): boolean =>
  piece.start <= start + 3 || piece.end >= end - 3
    ? (Math.min(piece.end, end) - Math.max(piece.start, start)) * 2 > end - start
    : false;
