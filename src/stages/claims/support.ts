/** How a reported claim is supported: by how much of it stands in quotation marks. */
import { type Claim, lastStartingBy, type Span } from '../../article/index.ts';
import type { QuotedSpan } from '../../nlp/index.ts';
import { withoutAll } from './tidy.ts';

const WORD = /[\p{L}\p{N}]/u;

/**
 * verbatim when every word is in quotation marks, mixed when some are, else paraphrase; `quoted` are
 * the outermost quoted spans, in order.
 */
export function supportOf(
  text: string,
  content: readonly Span[],
  quoted: readonly QuotedSpan[],
): Claim['support'] {
  let quotedWords = false;
  let plainWords = false;
  for (const piece of content) {
    const marked: Span[] = [];
    for (let i = Math.max(0, lastStartingBy(quoted, piece.start)); i < quoted.length; i++) {
      const span = quoted[i];
      if (!span || span.start >= piece.end) break;
      const start = Math.max(piece.start, span.start);
      const end = Math.min(piece.end, span.end);
      if (start < end && WORD.test(text.slice(start, end))) quotedWords = true;
      marked.push(span.outer);
    }
    if (withoutAll([piece], marked).some((s) => WORD.test(text.slice(s.start, s.end))))
      plainWords = true;
  }
  if (!quotedWords) return 'paraphrase';
  return plainWords ? 'mixed' : 'verbatim';
}
