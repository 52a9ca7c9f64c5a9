/** The weights of the stages, decoded once for all threads. Loads no stage. */
import { allDecoded, takeDecoded } from '../models/decoded.ts';
import { decodeLarge } from '../models/prepare.ts';

export type Weights = ReadonlyMap<string, unknown>;

/** Every large weight, decoded now if it is not: for a thread to take before it loads the stages. */
export function sharedWeights(): Weights {
  decodeLarge();
  return allDecoded();
}

/** What happens to be decoded: enough for one thread, which decodes the rest itself. */
export const decodedWeights = (): Weights => allDecoded();

export const takeWeights = (weights: Weights): void => takeDecoded(weights);
