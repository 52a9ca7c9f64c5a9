/** Spans of whole words: what a drag means, what moving an edge by a word does. Offsets in UTF-16. */
import type { Quotation, Span } from '../../../article/schema.ts';

const SPACE = /\s/;
const WORD = /[\p{L}\p{N}'’-]/u;
const OPENING = /["“‘«„]/;
const CLOSING = /["”’»]/;

const isWordAt = (text: string, at: number): boolean =>
  at >= 0 && at < text.length && WORD.test(text.charAt(at));

/** The span without white space at its edges, and with the whole of the words that it cuts. */
export function wholeWords(text: string, { start, end }: Span): Span | undefined {
  while (start < end && SPACE.test(text.charAt(start))) start++;
  while (end > start && SPACE.test(text.charAt(end - 1))) end--;
  if (start >= end) return undefined;
  if (isWordAt(text, start)) while (isWordAt(text, start - 1)) start--;
  if (isWordAt(text, end - 1)) while (isWordAt(text, end)) end++;
  return { start, end };
}

/** The words inside the quotation marks that a drag took along. */
export function withoutMarks(text: string, span: Span): Span {
  let { start, end } = span;
  if (OPENING.test(text.charAt(start)) && end - start > 1) start++;
  if (CLOSING.test(text.charAt(end - 1)) && end - start > 1 && /\W/.test(text.charAt(end - 1)))
    end--;
  return { start, end };
}

/** The start of the next word after `at`, or of the last one before it. */
export function wordEdge(text: string, at: number, by: 1 | -1, edge: 'start' | 'end'): number {
  const isEdge = (i: number) =>
    edge === 'start'
      ? !SPACE.test(text.charAt(i)) && (i === 0 || SPACE.test(text.charAt(i - 1)))
      : !SPACE.test(text.charAt(i - 1)) && (i === text.length || SPACE.test(text.charAt(i)));
  for (let i = at + by; i >= (edge === 'end' ? 1 : 0) && i <= text.length; i += by)
    if (isEdge(i)) return i;
  return at;
}

/** Moves one edge of the last piece (its end) or of the first (its start) by a word. */
export function nudged(
  text: string,
  spans: readonly Span[],
  edge: 'start' | 'end',
  by: 1 | -1,
): Span[] {
  const at = edge === 'start' ? 0 : spans.length - 1;
  return spans.map((span, i) => {
    if (i !== at) return span;
    const moved = { ...span, [edge]: wordEdge(text, span[edge], by, edge) };
    return moved.start < moved.end ? moved : span;
  });
}

/** Adds a piece; those that it touches become one with it. */
export function joinedWith(spans: readonly Span[], piece: Span): Span[] {
  const apart = spans.filter(({ start, end }) => end < piece.start || start > piece.end);
  const met = spans.filter((span) => !apart.includes(span));
  const start = Math.min(piece.start, ...met.map((span) => span.start));
  const end = Math.max(piece.end, ...met.map((span) => span.end));
  return [...apart, { start, end }].sort((a, b) => a.start - b.start);
}

/** direct: marks stand around the words; mixed: marks stand within them; else indirect. */
export function typeOf(text: string, spans: readonly Span[]): Quotation['type'] {
  const inMarks = spans.every(
    ({ start, end }) => OPENING.test(text.charAt(start - 1)) || CLOSING.test(text.charAt(end)),
  );
  if (inMarks && spans.length) return 'direct';
  const within = spans.some(({ start, end }) => /["“”«»]/.test(text.slice(start, end)));
  return within ? 'mixed' : 'indirect';
}
