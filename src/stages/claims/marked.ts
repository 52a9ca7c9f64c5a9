/** Quotation marks at the edges of a claim: both of a pair, or neither. */
import { overlaps, type Span } from '../../article/index.ts';
import type { QuotedSpan } from '../../nlp/index.ts';

const WORD = /[\p{L}\p{N}]/u;

/**
 * A piece that holds the one mark of a pair takes the other as well, where no word stands between;
 * `quoted` are the outermost quoted spans near it.
 */
export function withBothMarks(text: string, piece: Span, quoted: readonly QuotedSpan[]): Span {
  let { start, end } = piece;
  for (const { outer, start: first, end: last } of quoted) {
    if (!overlaps(outer, piece) || (first <= start && end <= last)) continue;
    const opens = outer.start < first && start <= outer.start;
    const closes = last < outer.end && outer.end <= end;
    if (opens && outer.end > end && !WORD.test(text.slice(end, outer.end))) end = outer.end;
    if (closes && outer.start < start && !WORD.test(text.slice(outer.start, start)))
      start = outer.start;
  }
  return { start, end };
}
