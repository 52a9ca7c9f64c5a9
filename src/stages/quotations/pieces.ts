/** The pieces of a quotation as the record gives them: without the marks at their edges. */
import type { Span } from '../../article/index.ts';
import { withoutMarks } from '../../models/quotation-tagger/index.ts';

/** The pieces that hold a word, in order. */
export function pieces(text: string, content: readonly Span[]): Span[] {
  const spans: Span[] = [];
  for (const piece of content) {
    const span = withoutMarks(text, withoutHalfBracket(text, piece));
    if (span) spans.push(span);
  }
  return spans.sort((a, b) => a.start - b.start);
}

/** Cut before a bracket that the piece opens and does not close: it belongs to what comes after. */
function withoutHalfBracket(text: string, { start, end }: Span): Span {
  let depth = 0;
  let opened = -1;
  for (let i = start; i < end; i++) {
    const c = text.charAt(i);
    if (c === '(' && depth++ === 0) opened = i;
    if (c === ')' && depth > 0) depth--;
  }
  return depth > 0 && opened > start ? { start, end: opened } : { start, end };
}
