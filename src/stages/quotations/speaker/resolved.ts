/** What comes of looking for a speaker. */
import type { Speaker } from '../../../article/index.ts';

export interface Resolved {
  readonly speaker: Speaker;
  /** Probability that it is right. */
  readonly score: number;
}

/** A person, of whom the words do not tell which. */
export const ambiguousPerson: Resolved = { speaker: { name: null, kind: 'person' }, score: 1 };

/** Nobody is named or described. */
export const unstated: Resolved = { speaker: { name: null, kind: 'unstated' }, score: 1 };
