/**
 * The network's first layer. What it makes of a word is remembered, since the same words come again and
 * again; what it makes of the word's place is added to it.
 */
import type { Arithmetic } from './arithmetic.ts';
import { BY_WORD, placeOf, UNKNOWN, type WordVectors, writeWord } from './inputs.ts';
import { AT, REMEMBERED, WIDTH } from './layout.ts';
import type { Passage } from './passage.ts';
import type { Word } from './words.ts';

export class FirstLayer {
  readonly #arithmetic: Arithmetic;
  readonly #vectors: WordVectors;
  readonly #words = new Array<Word | undefined>(1 << REMEMBERED);

  /** The layer's weights must stand in the arithmetic's memory. */
  constructor(arithmetic: Arithmetic, vectors: WordVectors) {
    this.#arithmetic = arithmetic;
    this.#vectors = vectors;
  }

  /** Leaves the first states of `n` tokens in the kernel's memory. */
  run(p: Passage, start: number, n: number): void {
    for (let t = 0; t < n; t++) {
      const word = p.words[start + t];
      if (!word) continue;
      const bits = placeOf(p, start + t) | (this.#vectors.words.row(word.key) < 0 ? UNKNOWN : 0);
      this.#arithmetic.placed(AT.states + t * WIDTH, this.#made(word), AT.byPlace, bits);
    }
  }

  /** Where what it makes of the word stands. */
  #made(word: Word): number {
    const place = (word.key ^ (word.key >>> REMEMBERED) ^ word.shape) & ((1 << REMEMBERED) - 1);
    const made = AT.words + place * WIDTH;
    if (this.#words[place] !== word) {
      const { rows } = this.#arithmetic;
      rows.fill(0, AT.inputs, AT.inputs + BY_WORD);
      writeWord(word, this.#vectors, rows, AT.inputs);
      this.#arithmetic.across(1, AT.inputs, BY_WORD, AT.byWord, WIDTH, AT.made);
      rows.copyWithin(made, AT.made, AT.made + WIDTH);
      this.#words[place] = word;
    }
    return made;
  }
}
