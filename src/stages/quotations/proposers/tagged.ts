/** What the trained tagger makes of each possible cue. */
import type { Passage } from '../../../models/quotation-tagger/passage.ts';
import type { QuotationTagger } from '../../../models/quotation-tagger/tagger.ts';
import { withSharedSubjects } from '../boundaries/second-verb.ts';
import type { PassageCandidate } from '../candidate.ts';
import { narrower } from './narrower.ts';

/**
 * In order of their cues, each with the narrower ones beside it; a verb without a subject of its own
 * has that of the verb before it.
 */
export function tagged(p: Passage, tagger: QuotationTagger): PassageCandidate[] {
  return withSharedSubjects(
    p,
    tagger.candidates(p).map(({ cue, source, content, ...sureness }) => ({
      cue,
      source,
      content,
      by: 'quotation-tagger',
      tagged: sureness,
    })),
  ).flatMap((candidate) => [candidate, ...narrower(p, candidate)]);
}
