/** Which of a passage's candidates to believe: the surest first, and none that contradicts it. */
import { confidence } from './confidence.ts';
import type { Passage, Range } from './passage.ts';
import type { Candidate } from './second-pass.ts';

export interface Chosen extends Candidate {
  /** Share of such candidates that people annotated too, with the same source. */
  readonly score: number;
}

/** Below it a candidate is more often wrong than right. */
export const THRESHOLD = 0.33;

const meet = (a: readonly Range[], b: readonly Range[]): boolean =>
  a.some((x) => b.some((y) => x.first <= y.last && y.first <= x.last));

/** The believed candidates in order of the text: no two of them share a cue or content. */
export function choose(p: Passage, candidates: readonly Candidate[]): Chosen[] {
  const scored = candidates
    .filter((c) => c.content.length > 0)
    .map((c) => ({ ...c, score: confidence(p, c) }))
    .filter((c) => c.score >= THRESHOLD)
    .sort((a, b) => b.score - a.score);
  const chosen: Chosen[] = [];
  for (const candidate of scored)
    if (!chosen.some((c) => meet(c.content, candidate.content) || meet(c.cue, candidate.cue)))
      chosen.push(candidate);
  return chosen.sort((a, b) => (a.content[0]?.first ?? 0) - (b.content[0]?.first ?? 0));
}
