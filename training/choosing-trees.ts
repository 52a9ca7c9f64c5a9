/** Boosted trees by whose log odds the right one of several is chosen. */
import type { Trees } from '../src/models/boosted-trees.ts';
import { boosted, type Slopes, type TreeOptions } from './boosted-trees.ts';

/** Some of which the right ones are chosen. */
export interface TreeChoice {
  readonly numbers: readonly (readonly number[])[];
  readonly right: readonly boolean[];
  /** Log odds to which those of the trees are added. */
  readonly odds: readonly number[];
  readonly weight: number;
}

/**
 * Trees that tell what is added to the log odds of each of several; the softmax of these is how likely
 * it is to be the right one. A choice of which none is right teaches nothing.
 */
export function fitChoosingTrees(choices: readonly TreeChoice[], options: TreeOptions): Trees {
  const rows = choices.flatMap((choice) => choice.numbers);
  const odds = Float64Array.from(choices.flatMap((choice) => choice.odds));
  const slopes: Slopes = (odds, gradients, certainty) => {
    let from = 0;
    for (const { right, weight } of choices) {
      const own = odds.subarray(from, from + right.length);
      const most = Math.max(...own);
      const shares = Array.from(own, (one) => Math.exp(one - most));
      const total = shares.reduce((sum, one) => sum + one, 0);
      const accepted = shares.reduce((sum, one, i) => (right[i] ? sum + one : sum), 0);
      for (const [i, share] of shares.entries()) {
        const likely = share / total;
        const wanted = right[i] ? share / accepted : 0;
        gradients[from + i] = accepted ? weight * (wanted - likely) : 0;
        certainty[from + i] = accepted ? weight * likely * (1 - likely) : 0;
      }
      from += right.length;
    }
  };
  return { start: 0, ...boosted(rows, odds, slopes, options) };
}
