/**
 * Who proposes what may be a statement. Passage proposers read one paragraph, each on its own; what
 * two of them propose of the same words is for the confidence to choose from.
 */
import type { Passage } from '../../../models/quotation-tagger/passage.ts';
import type { QuotationTagger } from '../../../models/quotation-tagger/tagger.ts';
import type { Seen } from '../../../models/statement-network/network.ts';
import type { PassageCandidate } from '../candidate.ts';
import { blockQuotations, signedQuotations } from './block-quotation.ts';
import { embeddedPosts } from './embedded-post.ts';
import { interviewOf } from './interview.ts';
import { letters } from './letters.ts';
import type { Layout, Page } from './page.ts';
import { plainClauses } from './plain-clause.ts';
import { labelledTurns } from './speaker-labels.ts';
import { tagged } from './tagged.ts';

/** The models that read a passage. */
export interface Readers {
  readonly tagger: QuotationTagger;
  readonly seen: Seen;
}

export interface PassageProposer {
  readonly name: string;
  /** `before`: what the proposers before it offer for the passage. */
  propose(p: Passage, readers: Readers, before: readonly PassageCandidate[]): PassageCandidate[];
}

export const passageProposers: readonly PassageProposer[] = [
  { name: 'quotation-tagger', propose: tagged },
  { name: 'plain-clause', propose: (p, _, before) => plainClauses(p, before) },
];

export interface LayoutProposer {
  readonly name: string;
  propose(page: Page): Layout;
}

export const layoutProposers: readonly LayoutProposer[] = [
  { name: 'speaker-label', propose: labelledTurns },
  { name: 'interview', propose: interviewOf },
  { name: 'embedded-post', propose: embeddedPosts },
  { name: 'letter', propose: letters },
  { name: 'signed-quotation', propose: signedQuotations },
  { name: 'block-quotation', propose: blockQuotations },
];

export { unreadQuotes } from './unread-quotes.ts';
