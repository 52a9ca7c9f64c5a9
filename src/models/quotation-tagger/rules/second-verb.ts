/**
 * A second verb of the same subject: "Vale denied it and said that …", "Vale left the post, adding
 * that …". It has the source of the verb before it.
 */

import { ING } from '../lexicon.ts';
import type { Passage, Range } from '../passage.ts';

interface Parts {
  readonly cue: readonly Range[];
  readonly source: readonly Range[];
  readonly content: readonly Range[];
}

const JOINS = /^(?:and|but|then|or)$/i;
const ADVERB = /^(?:also|later|then|now|\p{L}+ly)$/iu;

/** Whether nothing but "and", or the comma of a participle, stands before the cue. */
function goesOn({ tokens, words }: Passage, cue: Range): boolean {
  let before = cue.first - 1;
  if (ADVERB.test(tokens[before]?.text ?? '')) before--;
  if (JOINS.test(tokens[before]?.text ?? '')) return true;
  return tokens[before]?.text === ',' && ((words[cue.first]?.lexicon ?? 0) & ING) !== 0;
}

/** The candidates; one without a source that goes on from another takes the other one's. */
export function withSharedSubjects<C extends Parts>(p: Passage, candidates: readonly C[]): C[] {
  return candidates.map((c, i) => {
    const [cue] = c.cue;
    if (!cue || c.source.length || !goesOn(p, cue)) return c;
    for (let k = i - 1; k >= 0; k--) {
      const [verb] = candidates[k]?.cue ?? [];
      const source = candidates[k]?.source ?? [];
      if (!verb || p.sentence[verb.first] !== p.sentence[cue.first]) break;
      const [subject] = source;
      if (subject && subject.last < verb.first && source.length === 1) return { ...c, source };
    }
    return c;
  });
}
