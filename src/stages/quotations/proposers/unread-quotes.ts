/** Sentences in quotation marks that nobody was read to say: somebody says them all the same. */
import { lastStartingBy, overlaps, type Span } from '../../../article/index.ts';
import type { Passage } from '../../../models/statement-network/passage.ts';
import type { QuotedSpan } from '../../../nlp/index.ts';
import type { SpanCandidate, Tag } from '../candidate.ts';
import { colonLead } from './colon-lead.ts';
import { creditLine } from './credit-line.ts';
import { cueBehind } from './cue-behind.ts';

const WORD = /[\p{L}\p{N}]/u;
const CAPITAL = /[\p{Lu}\p{N}…]/u;
const FINAL = /[.?!…,—–-]/;
const COLON = /:\s?[“"«„]$/;
/** Fewer words than this are a title or a term rather than something said. */
const FEWEST = 4;
const LONGEST_TITLE = 8;
/** Marks that may stand before the first word of a line. */
const EDGE_TOKENS = 6;

/** What is read already. */
export type Spoken = Pick<SpanCandidate, 'content' | 'cue' | 'source'>;

/** A cue with who is said to speak by it. */
type Cued = Span & Pick<SpanCandidate, 'source'>;

/**
 * One direct quotation for each: a whole line in marks, or a full sentence in marks within a line.
 * `readings` leave their words to nobody else; `cues` tell who speaks nearby.
 */
export function unreadQuotes(
  text: string,
  passages: readonly Passage[],
  readings: readonly Spoken[],
  cues: readonly Spoken[] = readings,
): SpanCandidate[] {
  const taken = readings.flatMap((r) => r.content).sort((a, b) => a.start - b.start);
  const cued = cues
    .flatMap((r) => r.cue.map(({ start, end }) => ({ start, end, source: r.source })))
    .sort((a, b) => a.start - b.start);
  const found: SpanCandidate[] = [];
  let at = 0;
  for (const [index, passage] of passages.entries())
    for (const span of passage.marked) {
      while (at < taken.length && (taken[at]?.end ?? 0) <= span.start) at++;
      const next = taken[at];
      if (next && overlaps(next, span)) continue;
      const line = isWholeLine(passage, span);
      if (isSaying(text, span, line))
        found.push(readingOf(passage, span, line, passages[index - 1], cued));
    }
  return found;
}

/** With the cue and source of a credit after it or a line before it, if there is one. */
function readingOf(
  p: Passage,
  span: QuotedSpan,
  line: boolean,
  before: Passage | undefined,
  cued: readonly Cued[],
): SpanCandidate {
  const content = [{ start: span.start, end: span.end }];
  const by = (name: string, where: Passage, tag: Tag | null): SpanCandidate | null => {
    const source = tag?.source ? [where.span(tag.source)] : [];
    return tag && { content, cue: [where.span(tag.cue)], source, by: name };
  };
  return (
    by('credit-line', p, creditLine(p, span)) ??
    by('cue-behind', p, cueBehind(p, span)) ??
    (line && before ? by('colon-lead', before, colonLead(before)) : null) ?? {
      ...{ content, cue: [], by: 'quotation-marks', carried: true },
      source: sourceBefore(p, span, line ? before : undefined, cued),
    }
  );
}

/**
 * Who was said to speak in this sentence or the one before: "Vale called it a loss. “We are tired.”";
 * for a whole line, in the last sentence of the line before.
 */
function sourceBefore(
  p: Passage,
  { outer }: QuotedSpan,
  lineBefore: Passage | undefined,
  cued: readonly Cued[],
): readonly Span[] {
  const before = cued[lastStartingBy(cued, outer.start)];
  if (!before) return [];
  const sentence = (of: Passage, offset: number) => of.sentence[of.tokenFrom(offset)] ?? 0;
  const isHere = before.start >= p.start;
  const gap = isHere
    ? sentence(p, outer.start) - sentence(p, before.start)
    : lineBefore && before.start >= lineBefore.start
      ? lineBefore.sentences.length - sentence(lineBefore, before.start)
      : Infinity;
  return gap <= 1 ? before.source : [];
}

/** Whether nothing but marks, and perhaps a credit after a dash, stands outside it in its line. */
function isWholeLine(p: Passage, { outer }: QuotedSpan): boolean {
  const before = p.tokens.slice(0, EDGE_TOKENS).find((t) => WORD.test(t.text));
  if (!before || before.start < outer.start) return false;
  let after = p.tokenFrom(outer.end);
  while (/^[.,;]$/.test(p.word(after))) after++;
  return after >= p.tokens.length || /^[—–―-]+$/.test(p.word(after));
}

const isTitle = (text: string, { start, end }: Span): boolean => {
  const words = (text.slice(start, end).match(/[\p{L}’'-]{4,}/gu) ?? []).filter(
    (w) =>
      !/^(?:with|from|over|into|upon|than|that|when|what|without|after|before|between)$/.test(w),
  );
  return words.length < LONGEST_TITLE && words.every((w) => /^\p{Lu}/u.test(w));
};

/** A sentence: it begins like one, ends like one, and has more words than a title. */
function isSaying(text: string, span: QuotedSpan, line: boolean): boolean {
  const { start, end, single } = span;
  if (isTitle(text, span)) return false;
  let words = 0;
  let inside = false;
  for (let i = start; i < end && words <= FEWEST; i++) {
    const is = WORD.test(text.charAt(i));
    if (is && !inside) words++;
    inside = is;
  }
  if (line) return words >= FEWEST || FINAL.test(text.charAt(end - 1));
  if (single || words < FEWEST) return false;
  const begins = CAPITAL.test(text.charAt(start)) || COLON.test(text.slice(start - 3, start));
  return begins && FINAL.test(text.charAt(end - 1));
}
