/** The words of a claim and nothing else: no quotation marks, brackets or commas at its edges. */
import { bySpan, lastStartingBy, type Span } from '../../article/index.ts';

const EDGE = /[\s,;:.—–"“”„«»()[\]…-]/;
/** At the head a bracket that opens stays, and at the end the one that closes it. */
const HEAD = /[\s,;:.—–"“”„«»)\]…-]/;
const END_OF_OPENED = /[\s,;:.—–"“”„«»([…-]/;
const OPENS = /[([]/;
const WORD = /[\p{L}\p{N}]/u;

/** The span without marks at its edges; a bracket that the span opens stays, and is closed. */
function trimMarks(text: string, { start, end }: Span): Span {
  while (start < end && HEAD.test(text.charAt(start))) start++;
  const edge = OPENS.test(text.slice(start, end)) ? END_OF_OPENED : EDGE;
  while (end > start && edge.test(text.charAt(end - 1))) end--;
  if (text.charAt(end) === ')' && /\([^()]*$/.test(text.slice(start, end))) end++;
  return { start, end };
}

/** True when the span holds a letter or a digit. */
export const holdsWord = (text: string, { start, end }: Span): boolean =>
  WORD.test(text.slice(start, end));

/** Trims every piece and drops those without a word. */
export const tidy = (text: string, spans: readonly Span[]): Span[] =>
  spans.map((s) => trimMarks(text, s)).filter((s) => holdsWord(text, s));

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
