/**
 * Quotation marks say where a quotation begins and ends more surely than a tagger: a piece that
 * covers most of a quoted stretch takes all of it, and one that begins before it begins at the marks
 * where what stands between only leads up to them ("Vale said of the plan, “It will fail”").
 */
import { SPEECH_VERB } from '../../../models/quotation-tagger/lexicon.ts';
import {
  marksBy,
  type Parts,
  type Passage,
  type Range,
  wordAt,
} from '../../../models/quotation-tagger/passage.ts';

const LEAD_WORDS = 6;
const STOP = /^[.?!]$/;
const LEADS_UP = /^[,:]$/;
const WORD = /[\p{L}\p{N}]/u;

/** The content moved to the marks of the passage where they decide. */
export const snapToMarks = <C extends Parts>(p: Passage, c: C): C => ({
  ...c,
  content: c.content.map((piece) => snapped(p, piece)),
});

function snapped(p: Passage, piece: Range): Range {
  const at = marksBy(p, piece.last);
  const marks = p.quotes[at];
  if (!marks || piece.last > marks.last) return piece;
  if (piece.first >= marks.first) return isMost(piece, marks) ? marks : piece;
  const alone = (p.quotes[at - 1]?.last ?? -1) < piece.first;
  if (alone && onlyLeads(p, { first: piece.first, last: marks.first - 1 })) return marks;
  // It goes on to the end of a stretch that it has begun.
  return isMost({ first: marks.first, last: piece.last }, marks)
    ? { first: piece.first, last: marks.last }
    : piece;
}

/** A few words and a comma or colon, or a reporting verb and its comma, or a sentence of its own. */
function onlyLeads(p: Passage, { first, last }: Range): boolean {
  if (STOP.test(wordAt(p, last))) return true;
  // After “that” the words of the article are part of what is said.
  if (!LEADS_UP.test(wordAt(p, last)) || /^that$/i.test(wordAt(p, first))) return false;
  let words = 0;
  for (let i = first; i <= last; i++) if (WORD.test(wordAt(p, i))) words++;
  return words <= LEAD_WORDS || ((p.words[last - 1]?.lexicon ?? 0) & SPEECH_VERB) !== 0;
}

/** Whether the piece begins or ends with the marked words and has more than half of them. */
const isMost = (piece: Range, { first, last }: Range): boolean =>
  (piece.first <= first + 1 || piece.last >= last - 1) &&
  (Math.min(piece.last, last) - Math.max(piece.first, first) + 1) * 2 > last - first - 1;
