/** The words of a claim and nothing else: no quotation marks, brackets or commas at its edges. */
import { bySpan, lastStartingBy, type Span } from '../../article/index.ts';

const EDGE = /[\s,;:.—–"“”„«»()[\]…-]/;
const OPENING = /[\s,;:.—–"“”„«»)\]…-]/;
const WORD = /[\p{L}\p{N}]/u;

const OPENS = /[([]/;
const CLOSES = /[)\]]/;

/** An opening bracket at `at` with no closing one behind it. */
const isUnclosed = (text: string, at: number, lastClosing: number): boolean =>
  OPENS.test(text.charAt(at)) && lastClosing < at;

/** The span without marks at its edges; a bracket that the span opens stays, and is closed. */
export function trimMarks(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  // A bracket at the head of the span that closes outside it, or never, goes.
  const lastClosing = start + Math.max(words.lastIndexOf(')'), words.lastIndexOf(']'));
  while (start < end && (OPENING.test(text.charAt(start)) || isUnclosed(text, start, lastClosing)))
    start++;
  const firstOpening = start + text.slice(start, end).search(OPENS);
  while (end > start && EDGE.test(text.charAt(end - 1))) {
    const opened = firstOpening >= start && firstOpening < end;
    if (CLOSES.test(text.charAt(end - 1)) && opened) break;
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

/** The spans, which may overlap, without any of the holes; one sweep over each span's own holes. */
export function withoutAll(spans: readonly Span[], holes: readonly Span[]): Span[] {
  const ordered = merged(holes);
  return spans.flatMap((span) => {
    const left: Span[] = [];
    let start = span.start;
    for (let i = Math.max(0, lastStartingBy(ordered, start)); i < ordered.length; i++) {
      const hole = ordered[i];
      if (!hole || hole.start >= span.end) break;
      if (hole.end <= start) continue;
      if (start < hole.start) left.push({ start, end: hole.start });
      start = hole.end;
    }
    if (start < span.end) left.push({ start, end: span.end });
    return left;
  });
}

/** In order, with those that touch or overlap as one. */
function merged(spans: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (const span of [...spans].sort(bySpan)) {
    const last = found.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else if (span.start < span.end) found.push({ ...span });
  }
  return found;
}
