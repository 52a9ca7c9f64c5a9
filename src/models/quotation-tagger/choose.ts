/** Which of a passage's candidates to believe: the surest first, and none that contradicts it. */
import { confidence } from './confidence.ts';
import type { Passage, Range } from './passage.ts';
import type { Candidate } from './second-pass.ts';

export interface Chosen extends Candidate {
  /** Share of such candidates that people annotated too, with the same source. */
  readonly score: number;
}

/** Below it a candidate is more often wrong than right. */
export const THRESHOLD = 0.32;

/** Marks the tokens of the ranges as taken, unless one of them is already. */
function take(taken: Uint8Array, ranges: readonly Range[]): boolean {
  for (const { first, last } of ranges)
    for (let i = first; i <= last; i++) if (taken[i]) return false;
  for (const { first, last } of ranges) taken.fill(1, first, last + 1);
  return true;
}

/** The believed candidates in order of the text: no two of them share a cue or content. */
export function choose(p: Passage, candidates: readonly Candidate[]): Chosen[] {
  const scored = candidates
    .filter((c) => c.content.length > 0)
    .map((c) => ({ ...c, score: confidence(p, c) }))
    .filter((c) => c.score >= THRESHOLD)
    .sort((a, b) => b.score - a.score);
  const content = new Uint8Array(p.tokens.length);
  const cues = new Uint8Array(p.tokens.length);
  const chosen = scored.filter((c) => take(content, c.content) && take(cues, c.cue));
  return chosen.sort((a, b) => (a.content[0]?.first ?? 0) - (b.content[0]?.first ?? 0));
}
