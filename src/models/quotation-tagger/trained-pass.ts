/** What both passes are made of: the label scores and the chain of one trained model. */
import { bio } from '../sequence-model.ts';
import { loadModel } from '../weights-file.ts';
import { Chain } from './chain.ts';
import { Emitter } from './emissions.ts';
import { labels } from './labels.ts';

/** Reads `weights/<name>.bin`; its stored integers come out in natural-log units. */
export function trainedPass(name: string): { emitter: Emitter; chain: Chain } {
  const model = loadModel(name);
  const { transitions, scale } = model;
  const chain = new Chain(
    labels,
    bio,
    Array.from(transitions, (t) => t / scale),
  );
  return { emitter: new Emitter(model, scale), chain };
}
