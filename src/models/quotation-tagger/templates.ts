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
  readonly #all: readonly Template[];
  readonly #numbers: Int32Array;
  readonly #places: Uint8Array;

  /** `first`: the number that the first template mixes into its features; the next ones count on. */
  constructor(first: number | readonly number[], templates: readonly Template[]) {
    this.#all = templates;
    this.#numbers = Int32Array.from(templates, (_, i) =>
      typeof first === 'number' ? first + i : (first[i] as number),
    );
    this.#places = Uint8Array.from(templates.flatMap(([x, y = NONE, z = NONE]) => [x, y, z]));
  }

  /** Adds a feature for each template. */
  add(values: Int32Array, out: FeatureBuffer): void {
    const places = this.#places;
    const numbers = this.#numbers;
    const count = numbers.length;
    let at = out.reserve(count);
    const { hashes } = out;
    for (let t = 0, k = 0; t < count; t++, k += 3)
      hashes[at++] = mix(
        numbers[t] as number,
        values[places[k] as number] as number,
        values[places[k + 1] as number] as number,
        values[places[k + 2] as number] as number,
      );
  }

  /** Those alone that ask nothing but the places, with their numbers. */
  asking(places: readonly number[]): Templates {
    return this.#some(({ asked }) => asked.every((p) => places.includes(p)));
  }

  /** Those that the others do not have. */
  without(...others: readonly Templates[]): Templates {
    const taken = new Set(others.flatMap((o) => [...o.#numbers]));
    return this.#some(({ number }) => !taken.has(number));
  }

  #some(isOne: (of: { number: number; asked: readonly number[] }) => boolean): Templates {
    const kept = this.#all
      .map((template, i) => ({ template, number: this.#numbers[i] as number }))
      .filter(({ template, number }) => isOne({ number, asked: template.flatMap((p) => p ?? []) }));
    return new Templates(
      kept.map(({ number }) => number),
      kept.map(({ template }) => template),
    );
  }
}
