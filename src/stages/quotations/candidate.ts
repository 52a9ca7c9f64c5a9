/** What a proposer offers: one possible reading of who says what, before anybody believes it. */
import { overlaps, type Span } from '../../article/index.ts';
import type { Parts, Passage, Range } from '../../models/statement-network/passage.ts';
import type { View } from './confidence/network-features.ts';

/** A candidate in tokens of one passage. */
export interface PassageCandidate extends Parts {
  /** The proposer. */
  readonly by: string;
}

/** Who says it and by which words, in tokens of one passage; null where nobody is told. */
export interface Tag {
  readonly cue: Range;
  readonly source: Range | null;
}

/** A candidate in spans of the text; its parts may lie in several passages. */
export interface Candidate {
  /** The passage of its first content, and what of its parts stands there. */
  readonly passage: Passage;
  readonly parts: Parts;
  readonly content: readonly Span[];
  readonly cue: readonly Span[];
  readonly source: readonly Span[];
  readonly by: string;
  /** True when it has no cue of its own and goes on from the statement before. */
  readonly carried?: boolean;
  /** True when every word is the speaker's though no marks say so: a turn of a transcript, a post. */
  readonly verbatim?: boolean;
}

/** Words that may name who speaks, and the log of their likelihood as seen from the cue; null for none. */
export interface LikelySource {
  readonly span: Span | null;
  readonly log: number;
}

/** The same with how likely it is to be a statement with these very words, 0 to 1. */
export interface Scored extends Candidate {
  readonly score: number;
  /** How likely it is to be an attribution of any kind: a wish or a belief as well. */
  readonly attribution: number;
  /** The same of the likeliest other words that contradict it; 0 where none do. */
  readonly rival: number;
  /** What the network sees of it. */
  readonly view: View;
  /** Its source and others that the network sees, the likeliest first; empty without a cue. */
  readonly sources: readonly LikelySource[];
}

/** A candidate in spans alone, as the proposers that read a page's layout give it. */
export type SpanCandidate = Pick<
  Candidate,
  'content' | 'cue' | 'source' | 'by' | 'carried' | 'verbatim'
>;

/** The passage's candidate as one of the article's. */
export function inText(passage: Passage, candidate: PassageCandidate): Candidate {
  const spans = (part: keyof Parts) => candidate[part].map((range) => passage.span(range));
  return {
    passage,
    parts: candidate,
    content: spans('content'),
    cue: spans('cue'),
    source: spans('source'),
    by: candidate.by,
  };
}

/** A candidate given in spans; `passage` holds the first of its content. */
export function ofSpans(passage: Passage, spans: SpanCandidate): Candidate {
  const ranges = (part: readonly Span[]) =>
    part
      .filter((span) => overlaps(span, passage))
      .map((span) => passage.range(span))
      .filter(({ first, last }) => first <= last);
  const parts = {
    content: ranges(spans.content),
    cue: ranges(spans.cue),
    source: ranges(spans.source),
  };
  return { passage, parts, ...spans };
}

/** What the resolver of speakers reads of it. */
export type Reading = SpanCandidate & Pick<Scored, 'score' | 'sources'>;
