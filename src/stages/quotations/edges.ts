/** Spans without the marks at their edges, as the record gives them. */
import { lastStartingBy, type Span } from '../../article/index.ts';
import type { QuotedSpan } from '../../nlp/index.ts';

const EDGE = /[\s"“”„«»`,;:—–-]/;
const SINGLE = /['‘’]/;
const EXPLETIVE = /^(?:it|and|but|or|so|yet|still)$/i;
const WORD = /[\p{L}\p{N}]/u;
const STOP = /[.?!…]/;

/** "on Friday.[12", cut in two by the end of the piece, and "[3]": the mark of a footnote. */
const NOTE_MARK = /[.,]?\[\d{1,3}\]?$/;
const LONGEST_MARK = 7;

/** Without white space, quotation marks, commas and a footnote's mark at the edges; null when no word is left. */
export function withoutMarks(text: string, { start: first, end: last }: Span): Span | null {
  const mark = NOTE_MARK.exec(text.slice(Math.max(first, last - LONGEST_MARK), last));
  let start = first;
  let end = last - (mark?.[0].length ?? 0);
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

/**
 * The piece with both marks of a pair of which it holds one: `safety was “the first rule.`, which
 * lost its last mark at the edge, ends after it. Where the pair is left open at the end of a
 * paragraph, its last stop is said too. `quoted` is ordered by start.
 */
export function withBalancedMarks(text: string, piece: Span, quoted: readonly QuotedSpan[]): Span {
  let { start, end } = piece;
  for (let i = lastStartingBy(quoted, end - 1); i >= 0; i--) {
    const pair = quoted[i];
    if (pair && !pair.closed && pair.end === end + 1 && STOP.test(text.charAt(end))) end++;
    if (!pair || pair.start < piece.start) break;
    const opens = pair.outer.start >= piece.start;
    // A comma before the mark was cut off with it.
    if (opens && pair.outer.end > end && pair.end <= end + 1) end = pair.outer.end;
    // A closing mark that stands where one opens is a slip of the writer's.
    if (!opens && pair.outer.end < piece.end && text.charAt(pair.outer.start) !== '”')
      start = pair.outer.start;
  }
  return { start, end };
}

/** The pieces that hold a word, in order; the "it" of "it was said that …" and a lone "But" are none. */
export function pieces(
  text: string,
  content: readonly Span[],
  quoted: readonly QuotedSpan[],
): Span[] {
  const spans: Span[] = [];
  for (const piece of content) {
    const span = withoutMarks(text, withoutThat(text, withoutHalfBracket(text, piece)));
    if (span && !(content.length > 1 && EXPLETIVE.test(text.slice(span.start, span.end))))
      spans.push(withBalancedMarks(text, span, quoted));
  }
  return spans.sort((a, b) => a.start - b.start);
}

/** "that" before a clause; before a verb it is a pronoun: "that was untrue". */
const THAT =
  /^that,?\s+(?!(?:is|was|are|were|has|had|have|will|would|can|could|may|might|must|should|does|did|['’])\b)(?=[\p{L}\p{N}“"‘'$€£])/u;
const LONGEST_THAT = 24;

/** The piece without the "that" that introduces it; words in marks keep theirs. */
function withoutThat(text: string, { start, end }: Span): Span {
  const that = THAT.exec(text.slice(start, Math.min(end, start + LONGEST_THAT)));
  return that && !/["“‘'«]/.test(text.charAt(start - 1))
    ? { start: start + that[0].length, end }
    : { start, end };
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
