/** The weights of the stages, decoded once for all threads. Loads no stage. */
import { allDecoded, takeDecoded } from '../models/decoded.ts';
import { decodeLarge } from '../models/prepare.ts';

export type Weights = ReadonlyMap<string, unknown>;

/** Every large weight, decoded now if it is not. */
export function sharedWeights(): Weights {
  decodeLarge();
  return allDecoded();
}

/** What is decoded so far, of which a thread decodes the rest itself; what is decoded later is in it then. */
export const decodedWeights = (): Weights => allDecoded();

export const takeWeights = (weights: Weights): void => takeDecoded(weights);
