/** What the reader gives: attributions over the article's text, before the stages name and type them. */
import type { Span } from '../../article/index.ts';
import type { QuotedSpan } from '../../nlp/index.ts';
import type { Passage } from './passage.ts';

/** One attribution as read; an article's readings have no quotation marks at their edges. */
export interface Reading {
  readonly content: readonly Span[];
  readonly cue: readonly Span[];
  readonly source: readonly Span[];
  readonly score: number;
  readonly by: string;
  /** True when it has no cue of its own and goes on from the reading before. */
  readonly carried?: boolean;
  /** True when every word is the speaker's though no quotation marks say so: a transcript's turn. */
  readonly verbatim?: boolean;
}

export interface ArticleReading {
  readonly passages: readonly Passage[];
  /** In order of their first content. */
  readonly readings: readonly Reading[];
  readonly quoted: readonly QuotedSpan[];
}
