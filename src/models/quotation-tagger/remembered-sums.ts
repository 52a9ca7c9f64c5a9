/**
 * Sums of weights for features that few values tell: the same values come again and again, and their
 * sum is then one look at a small table instead of many at a large one.
 */
import { FeatureBuffer } from '../sequence-model.ts';
import type { Emitter } from './emissions.ts';
import { SIZE } from './labels.ts';
import type { Templates } from './templates.ts';

export class RememberedSums {
  readonly #emitter: Emitter;
  readonly #templates: Templates;
  readonly #features = new FeatureBuffer();
  readonly #scratch = new Int32Array(SIZE);
  readonly #shift: number;
  readonly #keys: Int32Array;
  readonly #sums: Int16Array;
  /** Counted up when all is forgotten. */
  #age = 1;

  /** Remembers at most two to the power of `bits` sums; a later one takes an earlier one's place. */
  constructor(emitter: Emitter, templates: Templates, bits: number) {
    this.#emitter = emitter;
    this.#templates = templates;
    this.#shift = 32 - bits;
    this.#keys = new Int32Array(3 << bits);
    this.#sums = new Int16Array(SIZE << bits);
  }

  forget(): void {
    this.#age++;
  }

  /**
   * Adds the sums of the templates' features to `out`, from `at` on.
   * @param a with `b`: tells every value that the templates ask from every other.
   */
  add(values: Int32Array, a: number, b: number, out: Int32Array, at: number): void {
    const slot = (Math.imul(a ^ Math.imul(b, 0x85ebca6b), 0x9e3779b1) >>> this.#shift) | 0;
    const keys = this.#keys;
    const k = 3 * slot;
    if (keys[k] !== a || keys[k + 1] !== b || keys[k + 2] !== this.#age) {
      keys[k] = a;
      keys[k + 1] = b;
      keys[k + 2] = this.#age;
      this.#sum(values, slot);
    }
    const sums = this.#sums;
    const from = slot * SIZE;
    for (let y = 0; y < SIZE; y++)
      out[at + y] = (out[at + y] as number) + (sums[from + y] as number);
  }

  #sum(values: Int32Array, slot: number): void {
    const features = this.#features;
    features.reset();
    this.#templates.add(values, features);
    features.next();
    this.#emitter.add(features, this.#scratch.fill(0));
    this.#sums.set(this.#scratch, slot * SIZE);
  }
}
