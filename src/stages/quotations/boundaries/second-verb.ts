/**
 * A second verb of the same subject: "Vale denied it and said that …", "Vale left the post, adding
 * that …". It has the source of the verb before it.
 */

import { ING } from '../../../models/quotation-tagger/lexicon.ts';
import type { Parts, Passage, Range } from '../../../models/quotation-tagger/passage.ts';
import { joins, tokenBefore } from '../grammar.ts';
import { isBody } from '../speaker/nouns.ts';
import { withFoundSource } from './missing-source.ts';

const CAPITAL = /^\p{Lu}/u;
const PRONOUN = /^(?:He|She|They|It|We|I)$/;
const LEADS_IN =
  /^(?:In|On|At|By|After|Before|During|Since|When|While|As|With|For|Under|Asked|If|But|And|The|An?|That|This|There|What|It|According|Citing)$/;
/** Behind the name these go on with it. */
const NO_VERB = /^(?:and|or|of|in|at|from|for|who|whose|which|that|is|was|are|were)$/;
/** Somebody else may be the subject by now. */
const ANOTHER_CLAUSE =
  /^(?:that|who|which|because|when|while|as|if|although|he|she|they|it|we|I|[;:()])$/;
const LONGEST_NAME = 5;
/** How far back the first verb may stand: in cues, and in tokens from the subject. */
const CUES_BACK = 6;
const LONGEST_CLAUSE = 60;

/** Whether nothing but "and", or the comma of a participle, stands before the cue. */
function goesOn(p: Passage, cue: Range): boolean {
  const before = p.word(tokenBefore(p, cue.first));
  return joins(before) || (before === ',' && (p.lexicon(cue.first) & ING) !== 0);
}

/** The candidates; one without a source that goes on from another takes the other one's. */
export function withSharedSubjects<C extends Parts>(p: Passage, candidates: readonly C[]): C[] {
  const found = candidates.map((c) => withFoundSource(p, c));
  return found.map((c, i) => {
    const [cue] = c.cue;
    if (!cue || c.source.length || !goesOn(p, cue)) return c;
    const opening = openingSubject(p, cue);
    for (let k = i - 1; k >= Math.max(0, i - CUES_BACK); k--) {
      const [verb] = found[k]?.cue ?? [];
      const source = found[k]?.source ?? [];
      if (!verb || p.sentence[verb.first] !== p.sentence[cue.first]) break;
      const [subject] = source;
      if (subject && subject.last < verb.first && source.length === 1) return { ...c, source };
    }
    return opening ? { ...c, source: [opening] } : c;
  });
}

/**
 * The name or pronoun that the sentence opens with, when a verb may follow it: "Vale left the post
 * and said". Null where another clause has begun since.
 */
function openingSubject(p: Passage, cue: Range): Range | null {
  const { first } = p.sentenceOf(cue.first);
  const nameEnd = (from: number): number => {
    let last = from - 1;
    while (last - first < LONGEST_NAME && CAPITAL.test(p.word(last + 1))) last++;
    return last;
  };
  let last = PRONOUN.test(p.word(first)) ? first : nameEnd(first);
  // "Ratings agency Acme cut its outlook, warning"
  if (isBody(p.word(last + 1))) last = nameEnd(last + 2);
  if (last < first || LEADS_IN.test(p.word(first)) || !/^\p{Ll}/u.test(p.word(last + 1)))
    return null;
  if (NO_VERB.test(p.word(last + 1))) return null;
  if (cue.first - last > LONGEST_CLAUSE) return null;
  for (let i = last + 1; i < cue.first; i++)
    if (ANOTHER_CLAUSE.test(p.word(i)) || p.inMarks(i)) return null;
  return { first, last };
}
