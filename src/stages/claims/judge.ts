/** How likely a careful reader would sign a claim: its words, its speaker, and that it is one. */
import { Logistic, loadModel } from '../../models/index.ts';
import type { EvidenceCandidate } from './evidence.ts';
import { evidenceFeatures, reportedFeatures } from './features.ts';
import { nestingOf, type ReportedCandidate } from './reported.ts';

/**
 * From where rows are kept; set where training articles gave the best F1. claim: that a statement
 * states a proposition; reported: that its words and its speaker are right as well; evidence: that a
 * link backs just these words.
 */
export const LIKELY = { claim: 0.5, reported: 0.2, evidence: 0.3 };

export interface Judged<C> {
  readonly candidate: C;
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

  reported(text: string, candidates: readonly ReportedCandidate[]): Judged<ReportedCandidate>[] {
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

  evidence(text: string, candidates: readonly EvidenceCandidate[]): Judged<EvidenceCandidate>[] {
    return candidates
      .map((candidate) => {
        const features = evidenceFeatures(text, candidate);
        return { candidate, score: rounded(this.#model.probability('evidence', features)) };
      })
      .filter(({ score }) => score >= (this.#minScore ?? LIKELY.evidence));
  }
}
