/** Precision, recall and F1 per layer against what people expect, before and now. */
import type { Difference } from './differences.ts';
import { CHECKED_LAYERS, type CheckedLayer } from './item.ts';

/** Precision, recall and F1, each 0 to 1; 0 where there is nothing to divide by. */
export interface Measures {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
}
export type MeasureName = keyof Measures;
export const MEASURES = ['p', 'r', 'f1'] as const satisfies readonly MeasureName[];

/** Precision from `right` of `found`, recall from `right` of `gold`, and their harmonic mean. */
export function measure(right: number, found: number, gold: number): Measures {
  const p = found ? right / found : 0;
  const r = gold ? right / gold : 0;
  return { p, r, f1: p + r ? (2 * p * r) / (p + r) : 0 };
}

export interface LayerScore {
  readonly layer: CheckedLayer;
  /** Number of expectations. */
  readonly gold: number;
  readonly before: Measures;
  readonly after: Measures;
}

interface Tally {
  gold: number;
  found: [number, number];
  right: [number, number];
}

/**
 * Scores of every layer that has expectations, in the order of layers. An item counts as found when
 * it was matched to an expectation, or when it is an extra in a layer that is listed as complete; so
 * precision speaks of reviewed items only.
 */
export function scoreLayers(differences: Iterable<Difference>): LayerScore[] {
  const tallies = new Map<CheckedLayer, Tally>();
  for (const { layer, judgement, right, before, after } of differences) {
    if (right[0] === undefined && right[1] === undefined) continue;
    const tally = tallies.get(layer) ?? { gold: 0, found: [0, 0], right: [0, 0] };
    tallies.set(layer, tally);
    // What must not be is no more than wrong where it is.
    const wanted = judgement?.expectation.absent !== true || layer === 'text';
    if (judgement && wanted) tally.gold++;
    for (const [side, item] of [before, after].entries()) {
      if (side !== 0 && side !== 1) continue;
      // A statement on the whole text has no item of its own.
      if (item || layer === 'text') tally.found[side]++;
      if (judgement && wanted && right[side]) tally.right[side]++;
    }
  }
  return CHECKED_LAYERS.flatMap((layer): LayerScore[] => {
    const tally = tallies.get(layer);
    if (!tally) return [];
    const { gold, found, right } = tally;
    const [before, after] = [measure(right[0], found[0], gold), measure(right[1], found[1], gold)];
    return [{ layer, gold, before, after }];
  });
}
