/** What the proposers of layout see of a page, and what they tell of it. */
import type { Span } from '../../../article/index.ts';
import type { Passage, Readable } from '../../../models/statement-network/passage.ts';
import type { SpanCandidate } from '../candidate.ts';

export interface Page {
  readonly text: string;
  readonly blocks: Readable['blocks'];
  readonly passages: readonly Passage[];
  /** The passages in paragraphs of the article's own, outside posts, headings, captions and notes. */
  readonly prose: readonly Passage[];
}

/** Whole turns, answers, posts and block quotations: every word is the speaker's. */
export interface Layout {
  readonly voices: readonly SpanCandidate[];
  /** Where labels of speakers stand: the colon is nobody's cue. */
  readonly labels?: readonly Span[];
  /** Passages in which somebody asks: what stands in them is not said. */
  readonly questions?: readonly Passage[];
}
