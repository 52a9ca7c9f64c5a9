/** Spans without the marks at their edges. */
import type { Span } from '../../article/index.ts';

const EDGE = /[\s"“”„«»`,;:—–-]/;
const SINGLE = /['‘’]/;
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
