/** What the trained tagger makes of each possible cue. */
import type { Passage } from '../../../models/quotation-tagger/passage.ts';
import { surenessOf } from '../../../models/quotation-tagger/second-pass.ts';
import type { Seen } from '../../../models/statement-network/network.ts';
import { withSharedSubjects } from '../boundaries/second-verb.ts';
import type { PassageCandidate } from '../candidate.ts';
import { isWithheld } from '../withheld.ts';
import type { Readers } from './index.ts';
import { otherBounds } from './other-bounds.ts';
import { seenBounds } from './seen-bounds.ts';

/**
 * In order of their cues, each with those of other bounds beside it; a verb without a subject of its
 * own has that of the verb before it.
 */
export function tagged(p: Passage, { tagger, seen }: Readers): PassageCandidate[] {
  return withSharedSubjects(
    p,
    tagger.candidates(p).map(({ cue, source, content, sureness, odds }) => ({
      ...{ cue, source, content, odds },
      by: 'quotation-tagger',
      tagged: sureness,
    })),
  ).flatMap((candidate) => [candidate, ...others(p, candidate, seen)]);
}

/** Those whose contents are all different, and none the candidate's own; of what is not said there are none. */
function others(
  p: Passage,
  candidate: PassageCandidate & Required<Pick<PassageCandidate, 'tagged' | 'odds'>>,
  seen: Seen,
): PassageCandidate[] {
  if (isWithheld(p, candidate)) return [];
  const keys = new Set([key(candidate)]);
  const offers = [...otherBounds(p, candidate), ...seenBounds(p, candidate, seen(p))];
  return offers.flatMap(({ by, content }) => {
    const other = { ...candidate, by, content };
    const own = key(other);
    if (keys.has(own)) return [];
    keys.add(own);
    return [{ ...other, tagged: surenessOf(candidate.tagged, candidate.odds, content) }];
  });
}

const key = ({ content }: PassageCandidate): string =>
  content.map(({ first, last }) => `${first}-${last}`).join();
