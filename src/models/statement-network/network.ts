/**
 * A small network of convolutions that sees a paragraph at once (six of them, 64 numbers a token, each
 * reaching farther; they are split into one along the tokens and one across the numbers, as in Howard
 * et al. 2017) and says of each token how likely it is a cue, the first of what somebody says, within
 * it, and the last of it. Fitted by training/statement-network.py on the articles that were read. It
 * counts in 32-bit floats in a fixed order, so it gives the same numbers on every machine.
 */
import type { ScaledModel } from '../log-odds.ts';
import type { Passage } from '../quotation-tagger/passage.ts';
import { loadModel } from '../weights-file.ts';
import { loadTable } from '../word-table.ts';
import { INPUTS, SUFFIX, SUFFIXES, type WordVectors, writeInputs } from './inputs.ts';
import { kernel } from './kernel.ts';

/** What is told of a token, in this order, as log odds. */
export const OUTPUTS = 4;
export const CUE = 0;
export const BEGINS = 1;
export const INSIDE = 2;
export const ENDS = 3;

const WIDTH = 64;
const TAPS = 5;
/** How far apart the tokens are that a convolution looks at. */
const APART = [1, 2, 4, 8, 16, 1];
/** The kernel makes sixteen columns at a time. */
const COLUMNS = 16;
/** So many tokens on either side play a part. */
const REACH = 2 * APART.reduce((sum, apart) => sum + apart, 0);
/** Tokens at a time; of the first and last `REACH` the numbers are not whole where others are beside them. */
const CHUNK = 640;
/** Rows of zeros before and behind: nothing is said beyond a paragraph. */
const MARGIN = 2 * Math.max(...APART);

const FLOAT = 4;
const PAGE = 1 << 16;

const LAYER = (TAPS + 1) * WIDTH + (WIDTH + 1) * WIDTH;
const OUTPUT_AT = (INPUTS + 1) * WIDTH + APART.length * LAYER;
const WEIGHTS = OUTPUT_AT + (WIDTH + 1) * COLUMNS;

/** Where things lie in the kernel's memory, in floats. */
const AT = {
  inputs: WEIGHTS,
  x: WEIGHTS + CHUNK * INPUTS + MARGIN * WIDTH,
  h: WEIGHTS + CHUNK * INPUTS + (CHUNK + 2 * MARGIN) * WIDTH,
  y: WEIGHTS + CHUNK * INPUTS + (2 * CHUNK + 2 * MARGIN) * WIDTH,
  end: WEIGHTS + CHUNK * INPUTS + (2 * CHUNK + 2 * MARGIN) * WIDTH + CHUNK * COLUMNS,
};

/** How `across` writes its sums. */
const AS_IT_IS = 0;
const POSITIVE = 1;
const ADDED = 2;

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

/** What the network consists of: `dense` are the layers' weights as stored, those of suffixes first. */
export interface NetworkParts {
  readonly dense: ScaledModel;
  readonly words: WordVectors['words'];
}

/** The numbers of weights as fitted, in the order of `NetworkParts.dense`. */
export const DENSE = SUFFIXES * SUFFIX + OUTPUT_AT + (WIDTH + 1) * OUTPUTS;

const shippedParts = (): NetworkParts => ({
  dense: loadModel('statement-network'),
  words: loadTable('statement-words'),
});

/** Applies the network; serves one caller at a time. */
export class StatementNetwork {
  readonly #kernel: Kernel;
  readonly #rows: Float32Array;
  readonly #vectors: WordVectors;

  /** With the weights that ship, unless others are given. */
  constructor({ dense, words }: NetworkParts = shippedParts()) {
    const memory = new WebAssembly.Memory({ initial: Math.ceil((AT.end * FLOAT) / PAGE) });
    const bytes = Uint8Array.from(atob(kernel), (c) => c.charCodeAt(0));
    const instance = new WebAssembly.Instance(new WebAssembly.Module(bytes), {
      memory: { rows: memory },
    });
    // Safe: these are what kernel.wat exports.
    this.#kernel = instance.exports as unknown as Kernel;
    this.#rows = new Float32Array(memory.buffer);
    const weight = (i: number): number => (dense.weights[i] as number) / dense.scale;
    const suffixes = Float32Array.from({ length: SUFFIXES * SUFFIX }, (_, i) => weight(i));
    this.#vectors = { words, suffixes };
    const from = suffixes.length;
    for (let i = 0; i < OUTPUT_AT; i++) this.#rows[i] = weight(from + i);
    for (let i = 0; i <= WIDTH; i++)
      for (let k = 0; k < OUTPUTS; k++)
        this.#rows[OUTPUT_AT + i * COLUMNS + k] = weight(from + OUTPUT_AT + i * OUTPUTS + k);
  }

  /** `OUTPUTS` log odds for each token of the passage. Linear in its tokens. */
  of(p: Passage): Float32Array {
    const count = p.tokens.length;
    const odds = new Float32Array(count * OUTPUTS);
    const step = CHUNK - 2 * REACH;
    for (let start = 0; start === 0 || start + 2 * REACH < count; start += step) {
      const n = Math.min(CHUNK, count - start);
      this.#run(p, start, n);
      const first = start === 0 ? 0 : REACH;
      for (let t = first; t < n; t++)
        for (let k = 0; k < OUTPUTS; k++)
          odds[(start + t) * OUTPUTS + k] = this.#rows[AT.y + t * COLUMNS + k] as number;
    }
    return odds;
  }

  #run(p: Passage, start: number, n: number): void {
    const [rows, { across, along }] = [this.#rows, this.#kernel];
    // The kernel takes two rows at a time.
    const even = n + (n & 1);
    rows.fill(0, AT.inputs, AT.inputs + even * INPUTS);
    for (let t = 0; t < n; t++)
      writeInputs(p, start + t, this.#vectors, rows, AT.inputs + t * INPUTS);
    const bytes = (at: number) => at * FLOAT;
    const beyond = AT.x + n * WIDTH;
    across(even, bytes(AT.inputs), INPUTS, 0, WIDTH, bytes(AT.x), POSITIVE);
    rows.fill(0, beyond, beyond + (MARGIN + 1) * WIDTH);
    let weights = (INPUTS + 1) * WIDTH;
    for (const apart of APART) {
      along(even, bytes(AT.x), WIDTH, bytes(weights), apart, bytes(AT.h));
      const next = weights + (TAPS + 1) * WIDTH;
      across(even, bytes(AT.h), WIDTH, bytes(next), WIDTH, bytes(AT.x), ADDED);
      if (even > n) rows.fill(0, beyond, beyond + WIDTH);
      weights += LAYER;
    }
    across(even, bytes(AT.x), WIDTH, bytes(OUTPUT_AT), COLUMNS, bytes(AT.y), AS_IT_IS);
  }
}

/** The network's log odds of a passage (`StatementNetwork.of`). */
export type Seen = (p: Passage) => Float32Array;

/** Each passage once; asked for only where there is something to judge. */
export function seenBy(network: StatementNetwork): Seen {
  const known = new Map<Passage, Float32Array>();
  return (p) => {
    const odds = known.get(p) ?? network.of(p);
    known.set(p, odds);
    return odds;
  };
}
