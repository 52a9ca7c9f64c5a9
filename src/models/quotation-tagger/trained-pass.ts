/** What both passes are made of: the label scores and the chain of one trained model. */
import type { ScaledModel } from '../log-odds.ts';
import type { PackedModel } from '../packed-rows.ts';
import { Emitter } from './emissions.ts';
import { PartsChain } from './parts-chain.ts';
import { WordScores } from './word-scores.ts';

/** A quantised model at work. Its sums are integers; `unit` times them is in natural-log units. */
export interface TrainedPass {
  readonly emitter: Emitter;
  readonly words: WordScores;
  readonly chain: PartsChain;
  readonly unit: number;
}

/** `scale`: what the model's weights and transitions were multiplied by. */
export function trainedPass(model: ScaledModel | PackedModel): TrainedPass {
  const unit = 1 / model.scale;
  const emitter = new Emitter(model);
  const chain = new PartsChain(Array.from(model.transitions, (t) => t * unit));
  return { emitter, words: new WordScores(emitter), chain, unit };
}
