/**
 * Pieces that only seem to go on with what is said: a clause about the source ("…, according to the
 * order, which was made public last week"), words that lead in to the subject, a clause that the
 * article reports anew ("…, she says, although she concedes that …") or that stands before "which
 * she said".
 */
import { SPEECH_VERB } from '../lexicon.ts';
import type { Parts, Passage, Range } from '../passage.ts';

const RELATIVE = /^(?:who|whose|which|whom)$/i;
const CONCEDES = /^(?:although|though|but|while|and)$/i;
const LEADS_IN =
  /^(?:In|On|At|By|After|Before|During|Since|When|While|As|With|From|Under|Asked|\p{Lu}\p{Ll}+ing)$/u;
const SUBJECT_WORDS = 3;

/** The parts without such pieces; at least one piece is kept. */
export function withoutOtherClauses<C extends Parts>(p: Passage, c: C): C {
  if (c.content.length < 2) return c;
  const [cue] = c.cue;
  const source = c.source.at(-1);
  const text = (i: number): string => p.tokens[i]?.text ?? '';
  if (isLead(p, c)) return { ...c, content: c.content.slice(1) };
  const which = c.content.findIndex((r) => r.first === r.last && RELATIVE.test(text(r.first)));
  const content = c.content.filter((piece, i) => {
    if (which > 0 && i < which) return false;
    if (i === 0 || !cue) return true;
    const comma = source && text(source.last) === ',' ? source.last : (source?.last ?? 0) + 1;
    const follows = source && source.first > cue.last && piece.first === comma + 1;
    if (follows && RELATIVE.test(text(piece.first))) return false;
    return !(CONCEDES.test(text(piece.first)) && isReportedAnew(p, piece));
  });
  return content.length && content.length < c.content.length ? { ...c, content } : c;
}

/** "[Speaking on the radio], Vale conceded, “We were wrong”": before the subject, where the rest is in marks. */
function isLead({ tokens, quoted, sentence, sentences }: Passage, c: Parts): boolean {
  const [lead, ...rest] = c.content;
  const [source] = c.source;
  const [cue] = c.cue;
  if (!lead || !source || !cue || source.first > cue.first || lead.last !== source.first - 2)
    return false;
  const start = sentences[sentence[lead.first] ?? 0]?.first;
  const opens = lead.first === start && LEADS_IN.test(tokens[start]?.text ?? '');
  const inMarks = (i: number): boolean => (quoted[i] ?? -1) >= 0;
  return opens && !inMarks(lead.first) && rest.every((r) => r.first > cue.last && inMarks(r.first));
}

/** "although she concedes that" */
function isReportedAnew({ tokens, words }: Passage, { first, last }: Range): boolean {
  for (let i = first + 2; i <= Math.min(last, first + 1 + SUBJECT_WORDS); i++)
    if ((words[i]?.lexicon ?? 0) & SPEECH_VERB && tokens[i + 1]?.text === 'that') return true;
  return false;
}
