/** The ranker of candidates: the likeliest by the trained model, or whatever a trainer puts in its place. */
import { type Chosen, chooser } from '../../../models/antecedents/ranker.ts';
import { FeatureBuffer, loadModel } from '../../../models/index.ts';
import type { ScaledModel } from '../../../models/log-odds.ts';
import type { Candidate } from './candidates.ts';
import type { Discourse } from './discourse.ts';
import { addFeatures } from './features.ts';
import type { Question } from './question.ts';

/** Which of the candidates is meant. */
export type Rank = (
  question: Question,
  candidates: readonly Candidate[],
  discourse: Discourse,
) => Chosen;

/** Ranks by a model of `addFeatures`. Serves one caller at a time. */
export function rankBy(model: ScaledModel): Rank {
  const choose = chooser(model);
  const features = new FeatureBuffer();
  return (question, candidates, discourse) => {
    features.reset();
    addFeatures(question, candidates, discourse, features);
    return choose(features);
  };
}

let trained: Rank | undefined;

/** By `weights/speakers.bin`, read once. */
export function trainedRank(): Rank {
  trained ??= rankBy(loadModel('speakers'));
  return trained;
}
