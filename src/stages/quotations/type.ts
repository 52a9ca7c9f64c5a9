/** Direct, indirect or mixed: how much of the content stands inside quotation marks. */
import { lastStartingBy, type Quotation, type Span } from '../../article/index.ts';
import type { QuotedSpan } from '../../nlp/index.ts';

const WORD = /[\p{L}\p{N}]/u;

/** Direct when every word is inside quotation marks, indirect when none is, else mixed. */
export function typeOf(
  text: string,
  content: readonly Span[],
  quoted: readonly QuotedSpan[],
): Quotation['type'] {
  let inside = false;
  let outside = false;
  let at = firstEndingAfter(quoted, content[0]?.start ?? 0);
  for (const { start, end } of content) {
    for (let i = start; i < end; i++) {
      while (at < quoted.length && (quoted[at]?.outer.end ?? 0) <= i) at++;
      const span = quoted[at];
      if (span && span.outer.start <= i) {
        if (WORD.test(text.charAt(i))) inside = true;
        if (inside) i = Math.min(end, span.outer.end) - 1;
      } else if (WORD.test(text.charAt(i))) outside = true;
    }
  }
  return inside ? (outside ? 'mixed' : 'direct') : 'indirect';
}

/** Index of the first outermost span that may reach `offset`; spans are ordered by start. */
function firstEndingAfter(quoted: readonly QuotedSpan[], offset: number): number {
  // The span that holds the offset may be a few nested ones back.
  let first = Math.max(0, lastStartingBy(quoted, offset) - 7);
  while (first < quoted.length && (quoted[first]?.outer.end ?? 0) <= offset) first++;
  return first;
}
