/** What comes of looking for a speaker. */
import type { Span, Speaker } from '../../../article/index.ts';

export interface Resolved {
  readonly speaker: Speaker;
  /** Share of such resolutions that are right, as far as the words themselves tell. */
  readonly score: number;
  /** True when several persons may be meant. */
  readonly ambiguous?: boolean;
}

/** The speaker of the quotation before, by which cue he spoke, and where that ended. */
export interface Earlier {
  readonly speaker: Speaker;
  readonly cue: Span | undefined;
  readonly end: number;
}

/** A person, of whom the words do not tell which. */
export const ambiguousPerson: Resolved = {
  speaker: { name: null, kind: 'person' },
  score: 1,
  ambiguous: true,
};

/** Nobody is named or described. */
export const unstated: Resolved = { speaker: { name: null, kind: 'unstated' }, score: 1 };
