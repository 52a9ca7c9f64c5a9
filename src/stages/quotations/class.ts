/** Speech or stance: whether it was said or written, or is wanted, feared, believed. */
import type { Quotation } from '../../article/index.ts';
import type { Vocabulary } from '../../models/statement-network/words.ts';
import type { Scored } from './candidate.ts';
import { reportingClass } from './reporting-class.ts';

/** Phrases that say something though their verb alone does not. */
const SAYS =
  /\b(?:put(?:s|ting)? (?:it|this|that)|(?:point|spell|lay|laid|set)(?:s|ed|ing)? out|ma[dk](?:e|es|ing) (?:it )?(?:clear|plain|known))\b/i;
/** "has long argued": an adverb, not the wish that the verb is elsewhere. */
const LONG = /\b(ha(?:s|ve|d)) long\b/gi;
const PUTS = /\bput(?:s|ting)?\b/i;
const AT_A_FIGURE = /\bat (?:\p{L}+ ){0,3}[$€£]?\d/u;
/** Words in marks may also be what somebody thought. */
const HELD =
  /\b(?:think|thinks|thought|thinking|believ\w+|feel|feels|felt|wonder\w*|hop(?:e|es|ed|ing)|fear\w*|imagin\w+|know|knows|knew)\b/i;

/** What a reader would more likely than not sign as said is speech, whatever its verb. */
const SIGNED = 0.5;

/** By the cue's reporting words; what stands in quotation marks was mostly said. */
export function classOf(
  text: string,
  { cue, content, score }: Scored,
  type: Quotation['type'],
  vocabulary: Vocabulary,
): Quotation['class'] {
  const [span] = cue;
  if (!span) return 'speech';
  const words = text.slice(span.start, span.end).replace(LONG, '$1');
  if (score >= SIGNED && !HELD.test(words)) return 'speech';
  if (SAYS.test(words) || (type === 'direct' && !HELD.test(words))) return 'speech';
  const said = content.map(({ start, end }) => text.slice(start, end)).join(' ');
  if (PUTS.test(words) && AT_A_FIGURE.test(said)) return 'speech';
  return reportingClass(words, vocabulary);
}
