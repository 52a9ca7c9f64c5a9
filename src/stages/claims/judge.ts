/** How likely a careful reader would sign a reported claim: its words, its speaker, and that it is one. */
import { type ReportedClaim, toldScore } from '../../article/index.ts';
import { Logistic, loadModel } from '../../models/index.ts';
import { reportedFeatures } from './features.ts';
import { nestingOf, type ReportedCandidate, reportedClaim } from './reported.ts';

/**
 * From where a statement is kept as one that states a proposition. That its words and its speaker are
 * right is the quotations' to ask.
 */
const LIKELY = 0.5;

/** Makes claims of the candidates that are likely ones, scored by how likely they are right. */
export class ClaimJudge {
  readonly #model = new Logistic(loadModel('claims'));

  /** Claims of at least `minScore` are kept; without it, those that are likely enough. */
  judge(
    text: string,
    candidates: readonly ReportedCandidate[],
    minScore: number | undefined,
  ): ReportedClaim[] {
    const nesting = nestingOf(candidates);
    return candidates.flatMap((candidate, i) => {
      const features = reportedFeatures(text, candidate, nesting[i] ?? 'none');
      const likely = this.#model.probabilities(features);
      const score = toldScore(likely.get('reported') ?? 0);
      const isClaim = (likely.get('claim') ?? 0) >= LIKELY;
      const isKept = minScore === undefined ? isClaim : score >= minScore;
      return isKept ? [reportedClaim(candidate, score)] : [];
    });
  }
}
