/**
 * Who proposes what may be a statement: the network in a paragraph, the layout of the page, and marks
 * that nobody read. What two of them propose of the same words is for the confidence to choose from.
 */

import { blockQuotations, signedQuotations } from './block-quotation.ts';
import { embeddedPosts } from './embedded-post.ts';
import { interviewOf } from './interview.ts';
import { letters } from './letters.ts';
import type { Layout, Page } from './page.ts';
import { labelledTurns } from './speaker-labels.ts';

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

export { dashDialogue } from './dash-line.ts';
export { pointed } from './pointed.ts';
export { unreadQuotes } from './unread-quotes.ts';
