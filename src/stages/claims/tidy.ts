/** The words of a claim and nothing else: no quotation marks, brackets or commas at its edges. */
import type { Span } from '../../article/index.ts';

const EDGE = /[\s,;:.—–"“”„«»()[\]…-]/;
const OPENING = /[\s,;:.—–"“”„«»)\]…-]/;
const WORD = /[\p{L}\p{N}]/u;

/** A bracket at the head of the span that closes outside it, or never. */
const isUnclosed = (text: string, start: number, end: number): boolean =>
  /[([]/.test(text.charAt(start)) && !/[)\]]/.test(text.slice(start, end));

/** The span without marks at its edges; a bracket that the span opens stays, and is closed. */
export function trimMarks(text: string, { start, end }: Span): Span {
  while (start < end && (OPENING.test(text.charAt(start)) || isUnclosed(text, start, end))) start++;
  while (end > start && EDGE.test(text.charAt(end - 1))) {
    if (/[)\]]/.test(text.charAt(end - 1)) && /[([]/.test(text.slice(start, end))) break;
    end--;
  }
  if (text.charAt(end) === ')' && /\([^()]*$/.test(text.slice(start, end))) end++;
  return { start, end };
}

/** Trims every piece and drops those without a word. */
export const tidy = (text: string, spans: readonly Span[]): Span[] =>
  spans
    .map((s) => trimMarks(text, s))
    .filter((s) => s.start < s.end && WORD.test(text.slice(s.start, s.end)));

/** The spans without the stretch of `hole`. */
export const without = (spans: readonly Span[], hole: Span): Span[] =>
  spans
    .flatMap((s) =>
      hole.end <= s.start || s.end <= hole.start
        ? [s]
        : [
            { start: s.start, end: hole.start },
            { start: hole.end, end: s.end },
          ],
    )
    .filter((s) => s.start < s.end);
