/**
 * Who proposes what may be a statement. Passage proposers read one paragraph, each on its own; what
 * two of them propose of the same words is for the confidence to choose from.
 */
import type { Passage } from '../../../models/quotation-tagger/passage.ts';
import type { QuotationTagger } from '../../../models/quotation-tagger/tagger.ts';
import type { PassageCandidate } from '../candidate.ts';
import { inverted } from './inverted.ts';
import { plainClauses } from './plain-clause.ts';
import { postposed } from './postposed.ts';
import { tagged } from './tagged.ts';

export interface PassageProposer {
  readonly name: string;
  /** `before`: what the proposers before it offer for the passage. */
  propose(
    p: Passage,
    tagger: QuotationTagger,
    before: readonly PassageCandidate[],
  ): PassageCandidate[];
}

export const passageProposers: readonly PassageProposer[] = [
  { name: 'quotation-tagger', propose: tagged },
  { name: 'inverted', propose: (p) => inverted(p) },
  { name: 'postposed', propose: (p) => postposed(p) },
  { name: 'plain-clause', propose: (p, _, before) => plainClauses(p, before) },
];

export { blockQuotations, signedQuotations } from './block-quotation.ts';
export { embeddedPosts } from './embedded-post.ts';
export { interviewOf } from './interview.ts';
export { labelledTurns } from './speaker-labels.ts';
export { unreadQuotes } from './unread-quotes.ts';
