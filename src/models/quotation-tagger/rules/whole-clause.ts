/**
 * "Vale said the men, who work for Acme, had asked to leave": a subject with a clause of its own
 * behind it is not all that was said; its verb comes after the comma.
 */
import { CLAUSE, SPEECH_VERB } from '../lexicon.ts';
import type { Parts, Passage } from '../passage.ts';

const RELATIVE = /^(?:who|which|whose|where)$/;
const FINITE =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|do|does|did|\p{Ll}+ed)$/u;
const LONGEST_SUBJECT = 6;
const LONGEST_CLAUSE = 25;

/** The parts with the content to the end of its sentence where it has a subject and no verb. */
export function withWholeClause<C extends Parts>(p: Passage, c: C): C {
  const [piece, ...more] = c.content;
  const [cue] = c.cue;
  if (!piece || more.length || !cue || piece.first <= cue.last) return c;
  const text = (i: number): string => p.tokens[i]?.text ?? '';
  const bits = p.words[cue.last]?.lexicon ?? 0;
  if (!(bits & SPEECH_VERB) || !(bits & CLAUSE) || (p.quoted[piece.first] ?? -1) >= 0) return c;
  let comma = piece.first;
  while (comma - piece.first <= LONGEST_SUBJECT && text(comma) !== ',') {
    if (FINITE.test(text(comma))) return c;
    comma++;
  }
  if (text(comma) !== ',' || !RELATIVE.test(text(comma + 1))) return c;
  const sentence = p.sentences[p.sentence[piece.first] ?? 0];
  let end = comma + 1;
  while (end - comma <= LONGEST_CLAUSE && text(end) !== ',') end++;
  if (!sentence || !FINITE.test(text(end + 1)) || end >= sentence.last || piece.last > end)
    return c;
  const last = /^[.?!]$/.test(text(sentence.last)) ? sentence.last - 1 : sentence.last;
  return { ...c, content: [{ first: piece.first, last }] };
}
