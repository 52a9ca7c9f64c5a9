/** The ranker of candidates: the likeliest by the trained models, or whatever a trainer puts in its place. */
import { type Chosen, likeliest, scorer } from '../../../models/antecedents/ranker.ts';
import { loadTrees, type Trees, treeOdds } from '../../../models/boosted-trees.ts';
import { FeatureBuffer, loadModel } from '../../../models/index.ts';
import type { ScaledModel } from '../../../models/log-odds.ts';
import type { Candidate } from './candidates.ts';
import type { Discourse } from './discourse.ts';
import { addFeatures } from './features.ts';
import { candidateNumbers } from './numbers.ts';
import type { Question } from './question.ts';

/** Which of the candidates is meant. */
export type Rank = (
  question: Question,
  candidates: readonly Candidate[],
  discourse: Discourse,
) => Chosen;

/**
 * Ranks by a linear model of `addFeatures`, and by what trees over `candidateNumbers` add to it.
 * Serves one caller at a time.
 */
export function rankBy(model: ScaledModel, trees?: Trees): Rank {
  const score = scorer(model);
  const features = new FeatureBuffer();
  return (question, candidates, discourse) => {
    features.reset();
    const view = addFeatures(question, candidates, discourse, features);
    const odds = score(features);
    if (!trees || odds.length === 1) return likeliest(odds);
    const numbers = candidateNumbers(view, odds);
    return likeliest(odds.map((own, i) => own + treeOdds(trees, numbers[i] ?? [])));
  };
}

let trained: Rank | undefined;

/** By `weights/speakers.bin` and `weights/speaker-trees.bin`, read once. */
export function trainedRank(): Rank {
  trained ??= rankBy(loadModel('speakers'), loadTrees('speaker-trees'));
  return trained;
}
