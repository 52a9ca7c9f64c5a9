/** Connectives that open a clause and tie it to its surroundings: no part of what it states. */
import type { Span } from '../../article/index.ts';
import { connectives } from '../../language/en/clause-words.ts';

const WORD = /[\p{L}\p{N}]/u;
const SPACE_OR_MARK = /[\s,;:.—–-]/;
const byLength = [...connectives].sort((a, b) => b.length - a.length);
/** Connectives that open a phrase as often: only with a comma after them. */
const ONLY_WITH_COMMA = new Set(['so', 'still', 'then', 'though', 'also', 'or']);

const skipMarks = (text: string, start: number, end: number): number => {
  let i = start;
  while (i < end && SPACE_OR_MARK.test(text.charAt(i))) i++;
  return i;
};

/** The span without the connectives that open it ("However, …", "And yet …"). */
export function withoutConnective(text: string, span: Span): Span {
  let start = skipMarks(text, span.start, span.end);
  for (;;) {
    const words = text.slice(start, Math.min(span.end, start + 24)).toLowerCase();
    const found = byLength.find(
      (c) =>
        words.startsWith(c) &&
        !WORD.test(words.charAt(c.length)) &&
        (!ONLY_WITH_COMMA.has(c) || words.charAt(c.length) === ','),
    );
    if (!found || start + found.length >= span.end) return { start, end: span.end };
    start = skipMarks(text, start + found.length, span.end);
  }
}
