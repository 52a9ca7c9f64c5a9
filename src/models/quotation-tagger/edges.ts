/** Spans without the marks at their edges, as the record gives them. */
import type { Span } from '../../article/index.ts';

const EDGE = /[\s"“”„«»`,;:—–-]/;
const SINGLE = /['‘’]/;
const EXPLETIVE = /^it$/i;
const WORD = /[\p{L}\p{N}]/u;

/** Without white space, quotation marks and commas at the edges; null when no word is left. */
export function withoutMarks(text: string, { start, end }: Span): Span | null {
  while (start < end && (EDGE.test(text.charAt(start)) || SINGLE.test(text.charAt(start)))) start++;
  while (end > start && closes(text, end - 1)) end--;
  for (let i = start; i < end; i++) if (WORD.test(text.charAt(i))) return { start, end };
  return null;
}

/** A single mark after a letter may be an apostrophe (the players'); after a stop it closes. */
function closes(text: string, i: number): boolean {
  const c = text.charAt(i);
  return EDGE.test(c) || (SINGLE.test(c) && !WORD.test(text.charAt(i - 1)));
}

/** The pieces that hold a word, in order; the "it" of "it was said that …" is none. */
export function pieces(text: string, content: readonly Span[]): Span[] {
  const spans: Span[] = [];
  for (const piece of content) {
    const span = withoutMarks(text, withoutHalfBracket(text, piece));
    if (span && !(content.length > 1 && EXPLETIVE.test(text.slice(span.start, span.end))))
      spans.push(span);
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
