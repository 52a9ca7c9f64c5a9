/**
 * Feature templates: which of an item's values are asked together. One loop reads them all, which is
 * much faster than a call for each.
 */
import { mix } from '../hashing.ts';
import type { FeatureBuffer } from '../sequence-model.ts';

/** Up to three values by their places in an item's array of values. */
export type Template = readonly [x: number, y?: number, z?: number];

/** Place of an item's values that always holds 0. */
export const NONE = 0;

export class Templates {
  readonly #first: number;
  readonly #places: Uint8Array;

  /** `first`: the number that the first template mixes into its features; the next ones count on. */
  constructor(first: number, templates: readonly Template[]) {
    this.#first = first;
    this.#places = Uint8Array.from(templates.flatMap(([x, y = NONE, z = NONE]) => [x, y, z]));
  }

  /** Adds a feature for each template. */
  add(values: Int32Array, out: FeatureBuffer): void {
    const places = this.#places;
    let number = this.#first;
    for (let k = 0; k < places.length; k += 3)
      out.add(
        mix(
          number++,
          values[places[k] as number] as number,
          values[places[k + 1] as number] as number,
          values[places[k + 2] as number] as number,
        ),
      );
  }
}
