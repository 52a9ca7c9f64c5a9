/** Convolutions in whole numbers: how their weights are laid out, and how they are run. */
import type { Arithmetic } from './arithmetic.ts';
import { marginOf, pairOf, TAPS } from './layout.ts';

/** What a convolution along the tokens gives is told in steps of one in so many. */
const STEPS = 1024;
/** Bits of a weight behind the point, at most; and what the weights of a column add up to, so that no sum leaves 32 bits. */
const BITS = 14;
const MOST = 1 << 16;

/** Where in the kernel's memory the weights, the rows and what is made along them stand; of what they are made. */
interface Places {
  readonly weights: number;
  readonly states: number;
  readonly along: number;
  /** Numbers of a row. */
  readonly width: number;
  /** How far apart the rows are that each convolution looks at. */
  readonly apart: readonly number[];
}

export class Convolutions {
  readonly #arithmetic: Arithmetic;
  readonly #places: Places;
  /** What one stands for in the sums of each. */
  readonly #units: readonly number[];

  /** @param next gives the weights as stored, one after the other. */
  constructor(arithmetic: Arithmetic, next: () => number, places: Places) {
    this.#arithmetic = arithmetic;
    this.#places = places;
    const { rows } = arithmetic;
    const { width } = places;
    this.#units = places.apart.map((_, i) => {
      const at = places.weights + i * pairOf(width);
      const across = at + (TAPS + 1) * width;
      for (let k = at; k < across; k++) rows[k] = next() * STEPS;
      const weights = Float32Array.from({ length: width * width }, next);
      const constants = across + (width * width) / 2;
      for (let k = constants; k < constants + width; k++) rows[k] = next();
      return this.#lay(weights, across);
    });
  }

  /** Lays out the weights of a layer across the numbers as whole ones; answers what one stands for. */
  #lay(weights: Float32Array, at: number): number {
    const { width } = this.#places;
    let most = 0;
    for (let c = 0; c < width; c++) {
      let sum = 0;
      for (let i = 0; i < width; i++) sum += Math.abs(weights[i * width + c] as number);
      most = Math.max(most, sum);
    }
    const scale = 2 ** Math.min(BITS, Math.floor(Math.log2((MOST - width) / most)));
    const { whole } = this.#arithmetic;
    // Of each two inputs the weights of a column stand side by side.
    for (let i = 0; i < width; i++)
      for (let c = 0; c < width; c++)
        whole[2 * at + (i >> 1) * 2 * width + 2 * c + (i & 1)] = Math.round(
          (weights[i * width + c] as number) * scale,
        );
    return 1 / (scale * STEPS);
  }

  /** Of the first numbers of `n` rows, which stand in the kernel's memory, makes the last ones. */
  run(n: number): void {
    const arithmetic = this.#arithmetic;
    const { weights, states, along, width, apart } = this.#places;
    const beyond = states + n * width;
    arithmetic.rows.fill(0, beyond, beyond + (marginOf(apart) + 1) * width);
    for (const [i, step] of apart.entries()) {
      const at = weights + i * pairOf(width);
      const unit = this.#units[i] as number;
      arithmetic.along(n, states, at, step, width, along);
      arithmetic.acrossWhole(n, along, at + (TAPS + 1) * width, states, width, unit);
      // Rows are made in pairs: the one beyond the last is nothing.
      arithmetic.rows.fill(0, beyond, beyond + width);
    }
  }
}
