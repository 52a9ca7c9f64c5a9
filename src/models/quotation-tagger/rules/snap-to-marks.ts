/**
 * Quotation marks say where a quotation begins and ends more surely than a tagger: a piece that
 * covers most of a quoted stretch takes all of it, and one that begins before it begins at the marks
 * where what stands between only leads up to them ("Vale said of the plan, “It will fail”").
 */
import { lastStartingBy, type Span } from '../../../article/index.ts';
import type { QuotedSpan } from '../../../nlp/index.ts';
import { SPEECH_VERB } from '../lexicon.ts';
import { type Passage, tokenFrom } from '../passage.ts';

const LEAD_WORDS = 6;
const SPACE = /\s+/;

/** The piece, moved to the marks of the passage where they decide. */
export function snapToMarks(text: string, p: Passage, piece: Span): Span {
  const { marked } = p;
  const at = lastStartingBy(marked, piece.end);
  const last = marked[at];
  if (!last || last.outer.start >= piece.end || piece.end > last.outer.end) return piece;
  if (piece.start >= last.outer.start) return isMost(piece, last) ? last.outer : piece;
  const alone = (marked[at - 1]?.outer.end ?? 0) <= piece.start;
  if (alone && onlyLeads(text, p, { start: piece.start, end: last.outer.start })) return last.outer;
  // It goes on to the end of a stretch that it has begun.
  return isMost({ start: last.start, end: piece.end }, last)
    ? { start: piece.start, end: last.outer.end }
    : piece;
}

/** A few words and a comma or colon, or a reporting verb and its comma, or a sentence of its own. */
function onlyLeads(text: string, p: Passage, lead: Span): boolean {
  const before = text.slice(lead.start, lead.end).trim();
  if (/[.?!]$/.test(before)) return true;
  // After “that” the words of the article are part of what is said.
  if (!/[,:]$/.test(before) || /^that\b/i.test(before)) return false;
  if (before.split(SPACE).length <= LEAD_WORDS) return true;
  const verb = tokenFrom(p, lead.end) - 2;
  return ((p.words[verb]?.lexicon ?? 0) & SPEECH_VERB) !== 0;
}

const isMost = (piece: Span, { start, end }: QuotedSpan): boolean =>
  piece.start <= start + 3 || piece.end >= end - 3
    ? (Math.min(piece.end, end) - Math.max(piece.start, start)) * 2 > end - start
    : false;
