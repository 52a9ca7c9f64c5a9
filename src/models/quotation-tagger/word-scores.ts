/**
 * The scores that words bring along by themselves, whatever stands around them: summed once for each
 * word and each place beside a token, and remembered. Sums of integers, so the order does not matter
 * and a remembered sum is the sum.
 */
import { FeatureBuffer } from '../sequence-model.ts';
import type { Emitter } from './emissions.ts';
import { SIZE } from './labels.ts';
import { addWordFeatures, REACH } from './word-features.ts';
import { EDGE, type Word } from './words.ts';

const ROW = (2 * REACH + 1) * SIZE;

/** Serves one model; remembers as many words as their vocabularies do (5 MB). */
export class WordScores {
  readonly #emitter: Emitter;
  readonly #features = new FeatureBuffer();
  /** The word whose sums are kept, by its ordinal: another one may have it once a vocabulary forgot. */
  #known = new Array<Word | undefined>(1 << 10).fill(undefined);
  #sums = new Int16Array(1 << 16);
  readonly #scratch = new Int32Array(ROW);

  constructor(emitter: Emitter) {
    this.#emitter = emitter;
  }

  /**
   * Adds to `out` (`words × labels`) what each token gets from itself and the words beside it; the
   * words are told apart by their ordinals.
   */
  add(words: readonly Word[], out: Int32Array): void {
    const n = words.length;
    this.#know(EDGE);
    for (let i = 0; i < n; i++) this.#know(words[i] as Word);
    const sums = this.#sums;
    let a = EDGE.ordinal * ROW;
    let b = a;
    let c = startOf(words, 0);
    let d = startOf(words, 1) + 3 * SIZE;
    for (let i = 0; i < n; i++) {
      const e = startOf(words, i + 2) + 4 * SIZE;
      const o = i * SIZE;
      for (let y = 0; y < SIZE; y++)
        out[o + y] =
          (out[o + y] as number) +
          (sums[a + y] as number) +
          (sums[b + SIZE + y] as number) +
          (sums[c + 2 * SIZE + y] as number) +
          (sums[d + y] as number) +
          (sums[e + y] as number);
      a = b;
      b = c;
      c = d - 3 * SIZE;
      d = e - SIZE;
    }
  }

  #know(word: Word): void {
    if (this.#known[word.ordinal] === word) return;
    const row = word.ordinal * ROW;
    const features = this.#features;
    features.reset();
    for (let offset = -REACH; offset <= REACH; offset++) {
      addWordFeatures(word, offset, features);
      features.next();
    }
    this.#scratch.fill(0);
    this.#emitter.add(features, this.#scratch);
    if (this.#sums.length < row + ROW) {
      const larger = new Int16Array(Math.max(this.#sums.length * 2, row + ROW));
      larger.set(this.#sums);
      this.#sums = larger;
    }
    this.#sums.set(this.#scratch, row);
    while (this.#known.length <= word.ordinal)
      this.#known = [...this.#known, ...new Array<undefined>(this.#known.length).fill(undefined)];
    this.#known[word.ordinal] = word;
  }
}

/** Where the sums of the word begin; those of the edge beyond the passage. */
const startOf = (words: readonly Word[], i: number): number => (words[i] ?? EDGE).ordinal * ROW;
