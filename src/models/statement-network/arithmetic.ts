/**
 * The kernel's loops and its memory: rows of 32-bit floats at the places that layout.ts gives. The
 * convolutions' rows and weights are whole numbers of 16 bits, of which the machine multiplies twice
 * as many at a time.
 */
import { kernel } from './kernel.ts';
import { AHEAD, AT, BACK } from './layout.ts';

const FLOAT = 4;
const PAGE = 1 << 16;

interface Kernel {
  across(
    ...numbers: [n: number, x: number, ins: number, weights: number, outs: number, y: number]
  ): void;
  acrossWhole(
    ...numbers: [n: number, x: number, weights: number, y: number, width: number, unit: number]
  ): void;
  along(
    ...numbers: [n: number, x: number, weights: number, apart: number, width: number, y: number]
  ): void;
  seen(
    ...numbers: [n: number, x: number, asked: number, table: number, places: number, y: number]
  ): void;
  placed(...numbers: [y: number, x: number, weights: number, bits: number]): void;
}

/** Places are in floats; rows are made two at a time. */
export class Arithmetic {
  readonly rows: Float32Array;
  /** The same memory as whole numbers: number `i` of `rows` is where two of them stand. */
  readonly whole: Int16Array;
  /** For each token seen from a cue the number of its place. */
  readonly places: Int32Array;
  readonly #kernel: Kernel;

  constructor() {
    const memory = new WebAssembly.Memory({ initial: Math.ceil((AT.end * FLOAT) / PAGE) });
    const bytes = Uint8Array.from(atob(kernel), (c) => c.charCodeAt(0));
    const instance = new WebAssembly.Instance(new WebAssembly.Module(bytes), {
      memory: { rows: memory },
    });
    // Safe: these are what kernel.wat exports.
    this.#kernel = instance.exports as unknown as Kernel;
    this.rows = new Float32Array(memory.buffer);
    this.whole = new Int16Array(memory.buffer);
    this.places = new Int32Array(memory.buffer, AT.places * FLOAT, BACK + AHEAD);
  }

  /** A layer from `n` rows of `ins` numbers at `x` to rows of `outs` at `y`. */
  across(...[n, x, ins, weights, outs, y]: Parameters<Kernel['across']>): void {
    this.#kernel.across(n + (n & 1), x * FLOAT, ins, weights * FLOAT, outs, y * FLOAT);
  }

  /** What is positive of the row at `x` and the rows of weights whose bits are set, to the row at `y`. */
  placed(...[y, x, weights, bits]: Parameters<Kernel['placed']>): void {
    this.#kernel.placed(y * FLOAT, x * FLOAT, weights * FLOAT, bits);
  }

  /** Of each of `n` rows of `VIEW` numbers at `x` what is seen, with the numbers at `asked` and the row of `table` that `places` gives. */
  seen(
    ...[n, x, asked, table, y]: [n: number, x: number, asked: number, table: number, y: number]
  ): void {
    this.#kernel.seen(n, x * FLOAT, asked * FLOAT, table * FLOAT, AT.places * FLOAT, y * FLOAT);
  }

  /** A convolution along `n` rows of `width` numbers at `x`, which looks at five of them so far apart, to whole numbers. */
  along(...[n, x, weights, apart, width, y]: Parameters<Kernel['along']>): void {
    this.#kernel.along(n + (n & 1), x * FLOAT, weights * FLOAT, apart, width, y * FLOAT);
  }

  /** Adds to the rows at `y` what a layer makes of whole numbers, times `unit`, where it is positive. */
  acrossWhole(...[n, x, weights, y, width, unit]: Parameters<Kernel['acrossWhole']>): void {
    this.#kernel.acrossWhole(n + (n & 1), x * FLOAT, weights * FLOAT, y * FLOAT, width, unit);
  }
}
