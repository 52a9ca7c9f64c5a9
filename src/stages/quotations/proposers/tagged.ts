/** What the trained tagger makes of each possible cue. */
import type { Passage } from '../../../models/quotation-tagger/passage.ts';
import type { QuotationTagger } from '../../../models/quotation-tagger/tagger.ts';
import { withSharedSubjects } from '../boundaries/second-verb.ts';
import type { PassageCandidate } from '../candidate.ts';

/**
 * In order of their cues; a verb without a subject of its own has that of the verb before it. Where
 * the words go on in another sentence ("She said it was safe. “We looked.”"), also without those.
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
  ).flatMap((candidate) => [candidate, ...inItsSentence(p, candidate)]);
}

function inItsSentence(p: Passage, candidate: PassageCandidate): PassageCandidate[] {
  const here = p.sentence[candidate.cue[0]?.first ?? -1];
  const content = candidate.content.filter(
    ({ first, last }) => p.sentence[first] === here && p.sentence[last] === here,
  );
  const isPart = content.length > 0 && content.length < candidate.content.length;
  return isPart ? [{ ...candidate, content, by: 'one-sentence' }] : [];
}
