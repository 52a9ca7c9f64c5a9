/** The kernel's loops and its memory: rows of 32-bit floats at the places that layout.ts gives. */
import { kernel } from './kernel.ts';
import { AT } from './layout.ts';

const FLOAT = 4;
const PAGE = 1 << 16;

/** How `across` writes its sums: as they are, without what is negative, and the same added to what is there. */
export const AS_IT_IS = 0;
export const POSITIVE = 1;
export const ADDED = 2;

interface Kernel {
  across(
    ...numbers: [
      n: number,
      x: number,
      ins: number,
      weights: number,
      outs: number,
      y: number,
      how: number,
    ]
  ): void;
  along(
    ...numbers: [n: number, x: number, width: number, weights: number, apart: number, y: number]
  ): void;
}

export class Arithmetic {
  readonly rows: Float32Array;
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
  }

  /** A layer from `n` rows of `ins` numbers at `x` to rows of `outs` at `y`; places in floats. Two rows at a time. */
  across(...[n, x, ins, weights, outs, y, how]: Parameters<Kernel['across']>): void {
    this.#kernel.across(n + (n & 1), x * FLOAT, ins, weights * FLOAT, outs, y * FLOAT, how);
  }

  /** A convolution along `n` rows at `x`, which looks at five of them so far apart. */
  along(...[n, x, width, weights, apart, y]: Parameters<Kernel['along']>): void {
    this.#kernel.along(n + (n & 1), x * FLOAT, width, weights * FLOAT, apart, y * FLOAT);
  }
}
