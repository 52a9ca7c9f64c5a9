/**
 * How sure an attribution is: a logistic function of how sure the second pass was of its parts,
 * fitted on development data (docs/evaluation/quotations.md has the reliability table).
 */
import { CLAUSE, SPEECH_VERB } from './lexicon.ts';
import type { Passage, Range } from './passage.ts';
import type { Candidate } from './second-pass.ts';

/** Weights of the terms below, in their order. */
const WEIGHTS = [-2.75, -0.327, 0.22, 0.293, 0.171, 2.131, 0.426, 0.039, 0.259, 0.289];

const logit = (p: number): number => {
  const bounded = Math.min(0.995, Math.max(0.005, p));
  return Math.log(bounded / (1 - bounded));
};

function hasReportingVerb({ words }: Passage, { first, last }: Range): boolean {
  for (let i = first; i <= last; i++)
    if ((words[i]?.lexicon ?? 0) & SPEECH_VERB && (words[i]?.lexicon ?? 0) & CLAUSE) return true;
  return false;
}

/** The terms that confidence is judged by: a constant, how sure the parts are, and their form. */
export function confidenceTerms(p: Passage, c: Candidate): number[] {
  const first = c.content[0]?.first ?? 0;
  const last = c.content.at(-1)?.last ?? 0;
  const quoted = (p.quoted[first] ?? -1) >= 0 && (p.quoted[last] ?? -1) >= 0;
  const words = c.content.reduce((sum, r) => sum + r.last - r.first + 1, 0);
  const verb = c.cue.some((r) => hasReportingVerb(p, r));
  const sourced = c.source.length > 0;
  return [
    1,
    logit(c.cueSure),
    logit(c.contentSure),
    sourced ? logit(c.sourceSure) : 0,
    quoted ? 1 : 0,
    sourced ? 1 : 0,
    logit(c.firstSure),
    c.coaxed,
    Math.log(words),
    verb ? 1 : 0,
  ];
}

export function confidence(p: Passage, c: Candidate): number {
  let sum = 0;
  for (const [i, term] of confidenceTerms(p, c).entries()) sum += term * (WEIGHTS[i] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}
