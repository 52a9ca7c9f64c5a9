/** How likely a careful reader would sign a reported claim: its words, its speaker, and that it is one. */
import { Logistic, loadModel } from '../../models/index.ts';
import { reportedFeatures } from './features.ts';
import { nestingOf, type ReportedCandidate } from './reported.ts';

/**
 * From where rows are kept; chosen on training and development articles. claim: that a statement
 * states a proposition; reported: that its words and its speaker are right as well.
 */
const LIKELY = { claim: 0.5, reported: 0.2 };

export interface Judged {
  readonly candidate: ReportedCandidate;
  readonly score: number;
}

const rounded = (p: number): number => Math.round(p * 1000) / 1000;

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
        const score = rounded(this.#model.probability('reported', features));
        return { candidate, score, isClaim: this.#model.probability('claim', features) };
      })
      .filter(({ score, isClaim }) =>
        this.#minScore === undefined
          ? isClaim >= LIKELY.claim && score >= LIKELY.reported
          : score >= this.#minScore,
      );
  }
}
