/**
 * Who proposes what may be a statement. Passage proposers read one paragraph, each on its own; what
 * two of them propose of the same words is for the confidence to choose from.
 */
import type { Span } from '../../../article/index.ts';
import type { Passage, Readable } from '../../../models/quotation-tagger/passage.ts';
import type { QuotationTagger } from '../../../models/quotation-tagger/tagger.ts';
import type { Seen } from '../../../models/statement-network/network.ts';
import type { PassageCandidate, SpanCandidate } from '../candidate.ts';
import { blockQuotations, signedQuotations } from './block-quotation.ts';
import { embeddedPosts } from './embedded-post.ts';
import { interviewOf } from './interview.ts';
import { letters } from './letters.ts';
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

/** What a proposer of layout sees of an article. */
export interface Page {
  readonly text: string;
  readonly blocks: Readable['blocks'];
  readonly passages: readonly Passage[];
  /** The passages in paragraphs of the article's own, outside posts, headings, captions and notes. */
  readonly prose: readonly Passage[];
}

/** Whole turns, answers, posts and block quotations: every word is the speaker's. */
export interface LayoutProposer {
  readonly name: string;
  propose(page: Page): {
    readonly voices: readonly SpanCandidate[];
    /** Where labels of speakers stand: the colon is nobody's cue. */
    readonly labels?: readonly Span[];
    /** Passages in which somebody asks: what stands in them is not said. */
    readonly questions?: readonly Passage[];
  };
}

export const layoutProposers: readonly LayoutProposer[] = [
  {
    name: 'speaker-label',
    propose({ text, prose }) {
      const { turns, labels } = labelledTurns(text, prose);
      return { voices: turns, labels };
    },
  },
  {
    name: 'interview',
    propose({ prose }) {
      const { answers, questions } = interviewOf(prose);
      return { voices: answers, questions };
    },
  },
  {
    name: 'embedded-post',
    propose: ({ text, blocks }) => ({ voices: embeddedPosts(text, blocks) }),
  },
  { name: 'letter', propose: ({ prose }) => ({ voices: letters(prose) }) },
  { name: 'signed-quotation', propose: ({ blocks }) => ({ voices: signedQuotations(blocks) }) },
  {
    name: 'block-quotation',
    propose: ({ blocks, passages }) => ({ voices: blockQuotations(blocks, passages) }),
  },
];

export { unreadQuotes } from './unread-quotes.ts';
