/** Two verbs, one content: "said and repeated that …" is a cue of both. */
import { CLAUSE, ING, SPEECH_VERB } from '../lexicon.ts';
import type { Parts, Passage } from '../passage.ts';

const JOINS = /^(?:and|or)$/;
const ADVERB = /^(?:also|then|later|again|\p{Ll}+ly)$/u;

/** The parts with the cue widened to the verb before "and", where nothing but "and" parts the two. */
export function withJoinedVerb<C extends Parts>({ tokens, words }: Passage, c: C): C {
  const [cue, ...more] = c.cue;
  const [source] = c.source;
  if (!cue || more.length || !source) return c;
  const text = (i: number): string => tokens[i]?.text ?? '';
  let join = cue.first - 1;
  if (ADVERB.test(text(join))) join--;
  const bits = words[join - 1]?.lexicon ?? 0;
  if (!JOINS.test(text(join)) || !(bits & SPEECH_VERB) || !(bits & CLAUSE) || bits & ING) return c;
  const follows = source.last < join - 1 && join - 2 - source.last <= 2;
  return follows ? { ...c, cue: [{ first: join - 1, last: cue.last }] } : c;
}
