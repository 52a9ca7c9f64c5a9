/**
 * How sure an attribution is: a logistic function of how sure the second pass was of its parts,
 * fitted on development data (docs/evaluation/quotations.md has the reliability table).
 */
import type { Passage } from './passage.ts';
import type { Candidate } from './second-pass.ts';

/** Weights of the terms below, in their order. */
const WEIGHTS = [-1.967, 0.246, 0.164, 0.14, 0.913, 2.225];

const logit = (p: number): number => {
  const bounded = Math.min(0.995, Math.max(0.005, p));
  return Math.log(bounded / (1 - bounded));
};

/** The terms that confidence is judged by: a constant, three sureness values, quoted, sourced. */
export function confidenceTerms(p: Passage, c: Candidate): number[] {
  const first = c.content[0]?.first ?? 0;
  const last = c.content.at(-1)?.last ?? 0;
  const quoted = (p.quoted[first] ?? -1) >= 0 && (p.quoted[last] ?? -1) >= 0;
  const sourced = c.source.length > 0;
  return [
    1,
    logit(c.cueSure),
    logit(c.contentSure),
    sourced ? logit(c.sourceSure) : 0,
    quoted ? 1 : 0,
    sourced ? 1 : 0,
  ];
}

export function confidence(p: Passage, c: Candidate): number {
  let sum = 0;
  for (const [i, term] of confidenceTerms(p, c).entries()) sum += term * (WEIGHTS[i] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}
