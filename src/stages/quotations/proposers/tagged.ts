/** What the trained tagger makes of each possible cue. */
import type { Passage } from '../../../models/quotation-tagger/passage.ts';
import { surenessOf } from '../../../models/quotation-tagger/second-pass.ts';
import type { QuotationTagger } from '../../../models/quotation-tagger/tagger.ts';
import { withSharedSubjects } from '../boundaries/second-verb.ts';
import type { PassageCandidate } from '../candidate.ts';
import { isWithheld } from '../withheld.ts';
import { otherBounds } from './other-bounds.ts';

/**
 * In order of their cues, each with those of other bounds beside it; a verb without a subject of its
 * own has that of the verb before it.
 */
export function tagged(p: Passage, tagger: QuotationTagger): PassageCandidate[] {
  return withSharedSubjects(
    p,
    tagger.candidates(p).map(({ cue, source, content, sureness, odds }) => ({
      ...{ cue, source, content, odds },
      by: 'quotation-tagger',
      tagged: sureness,
    })),
  ).flatMap((candidate) => [candidate, ...others(p, candidate)]);
}

/** Those whose contents are all different, and none the candidate's own; of what is not said there are none. */
function others(
  p: Passage,
  candidate: PassageCandidate & Required<Pick<PassageCandidate, 'tagged' | 'odds'>>,
): PassageCandidate[] {
  if (isWithheld(p, candidate)) return [];
  const seen = new Set([key(candidate)]);
  return otherBounds(p, candidate).flatMap(({ by, content }) => {
    const other = { ...candidate, by, content };
    const own = key(other);
    if (seen.has(own)) return [];
    seen.add(own);
    return [{ ...other, tagged: surenessOf(candidate.tagged, candidate.odds, content) }];
  });
}

const key = ({ content }: PassageCandidate): string =>
  content.map(({ first, last }) => `${first}-${last}`).join();
