/**
 * The scores that words bring along by themselves, whatever stands around them: summed once for each
 * word and each place beside a token, and remembered. Sums of integers, so the order does not matter
 * and a remembered sum is the sum.
 */
import { FeatureBuffer } from '../sequence-model.ts';
import type { Emitter } from './emissions.ts';
import { labels } from './labels.ts';
import { addWordFeatures, REACH } from './word-features.ts';
import { EDGE, type Word } from './words.ts';

const SIZE = labels.length;
const PLACES = 2 * REACH + 1;
const ROW = PLACES * SIZE;
/** Words remembered before all are forgotten: 5 MB. */
const LIMIT = 1 << 16;

/** Serves one model; remembers at most `LIMIT` words. */
export class WordScores {
  readonly #emitter: Emitter;
  readonly #features = new FeatureBuffer();
  #rows = new Map<Word, number>();
  #sums = new Int16Array(1 << 16);
  #scratch = new Int32Array(ROW);
  #passage = new Int32Array(1 << 10);

  constructor(emitter: Emitter) {
    this.#emitter = emitter;
  }

  /** Adds to `out` (`words × labels`) what each token gets from itself and the words beside it. */
  add(words: readonly Word[], out: Int32Array): void {
    const n = words.length;
    if (this.#rows.size + n >= LIMIT) this.#rows.clear();
    if (this.#passage.length < n + 2 * REACH) this.#passage = new Int32Array(2 * n + 2 * REACH);
    const rows = this.#passage;
    for (let i = 0; i < n + 2 * REACH; i++) rows[i] = this.#row(words[i - REACH] ?? EDGE);
    const sums = this.#sums;
    for (let i = 0; i < n; i++)
      for (let place = 0; place < PLACES; place++) {
        const from = (rows[i + place] as number) + place * SIZE;
        for (let y = 0; y < SIZE; y++)
          out[i * SIZE + y] = (out[i * SIZE + y] as number) + (sums[from + y] as number);
      }
  }

  /** Where the sums of a word begin. */
  #row(word: Word): number {
    let row = this.#rows.get(word);
    if (row === undefined) {
      row = this.#rows.size * ROW;
      this.#rows.set(word, row);
      this.#sum(word, row);
    }
    return row;
  }

  #sum(word: Word, row: number): void {
    const features = this.#features;
    features.reset();
    for (let offset = -REACH; offset <= REACH; offset++) {
      addWordFeatures(word, offset, features);
      features.next();
    }
    this.#scratch.fill(0);
    this.#emitter.add(features, this.#scratch);
    if (this.#sums.length < row + ROW) {
      const larger = new Int16Array(this.#sums.length * 2);
      larger.set(this.#sums);
      this.#sums = larger;
    }
    this.#sums.set(this.#scratch, row);
  }
}
