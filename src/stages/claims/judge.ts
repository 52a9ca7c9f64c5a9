/** How likely a careful reader would sign a reported claim: its words, its speaker, and that it is one. */
import { toldScore } from '../../article/index.ts';
import { Logistic, loadModel } from '../../models/index.ts';
import { reportedFeatures } from './features.ts';
import { nestingOf, type ReportedCandidate } from './reported.ts';

/**
 * From where a statement is kept as one that states a proposition. That its words and its speaker are
 * right is the quotations' to ask.
 */
const LIKELY = 0.5;

export interface Judged {
  readonly candidate: ReportedCandidate;
  readonly score: number;
}

/** The candidates that are likely claims, with how likely. */
export class ClaimJudge {
  readonly #model = new Logistic(loadModel('claims'));
  readonly #minScore: number | undefined;

  /** Rows of at least `minScore` are kept; without it, those that are likely enough. */
  constructor(minScore: number | undefined) {
    this.#minScore = minScore;
  }

  judge(text: string, candidates: readonly ReportedCandidate[]): Judged[] {
    const nesting = nestingOf(candidates);
    return candidates
      .map((candidate, i) => {
        const features = reportedFeatures(text, candidate, nesting[i] ?? 'none');
        const likely = this.#model.probabilities(features);
        const score = toldScore(likely.get('reported') ?? 0);
        return { candidate, score, isClaim: likely.get('claim') ?? 0 };
      })
      .filter(({ score, isClaim }) =>
        this.#minScore === undefined ? isClaim >= LIKELY : score >= this.#minScore,
      );
  }
}
