/**
 * A small network that reads a paragraph at once. Convolutions (six of them, 96 numbers a token, each
 * reaching farther; split into one along the tokens and one across the numbers, as in Howard et al.
 * 2017) say of each token how likely it is in a cue, and how likely the first, within or the last of
 * what is said. From a cue, pointers (Vinyals et al. 2015) say where its source and its content begin, and
 * from each begin where it ends.
 * Fitted by training/statement-network.py. It counts in 32-bit floats in a fixed order, so it gives the
 * same numbers on every machine.
 */
import { work } from '../../article/index.ts';
import type { ScaledModel } from '../log-odds.ts';
import { loadModel } from '../weights-file.ts';
import { loadTable } from '../word-table.ts';
import { INPUTS, SUFFIX, SUFFIXES, type WordVectors, writeInputs } from './inputs.ts';
import { kernel } from './kernel.ts';
import type { Passage, Range } from './passage.ts';
import {
  CROSSED,
  crossedFrom,
  DISTANCES,
  distanceFrom,
  PARTS,
  type Part,
  Pointed,
  SENTENCES,
  sentencesFrom,
} from './pointed.ts';

/**
 * What is told of a token, in this order, as log odds: that it begins and is in the cue of an
 * attribution of any kind, the same of a statement's, that it begins, is in and ends what is said.
 */
export const OUTPUTS = 7;
export const ANY_CUE_BEGINS = 0;
export const ANY_CUE = 1;
export const CUE_BEGINS = 2;
export const CUE = 3;
export const BEGINS = 4;
export const INSIDE = 5;
export const ENDS = 6;

const WIDTH = 96;
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
/** How many tokens before and from its first one on a cue's parts are looked for. */
export const BACK = 100;
export const AHEAD = 150;

const FLOAT = 4;
const PAGE = 1 << 16;

/** The numbers of a layer: a row of `outs` for each input, and one of constants. */
const layer = (ins: number, outs: number): number => (ins + 1) * outs;

const ALONG = (TAPS + 1) * WIDTH;
const PAIR = ALONG + layer(WIDTH, WIDTH);
/** Layers of which the kernel's columns are all used; they are stored as they lie. */
const TRUNK = layer(INPUTS, WIDTH) + APART.length * PAIR;
const FROM_CUE = layer(2 * WIDTH, WIDTH) + layer(WIDTH, PARTS * WIDTH);
const FROM_BEGIN = layer(WIDTH, WIDTH) + PARTS * layer(WIDTH, WIDTH);
/** Begins from which ends are looked for at a time. */
const BEGINS_AT_ONCE = COLUMNS;

/** Where things lie in the kernel's memory, in floats. */
const AT = inOrder({
  trunk: TRUNK,
  output: layer(WIDTH, COLUMNS),
  fromCue: FROM_CUE,
  absent: layer(WIDTH, COLUMNS),
  fromBegin: FROM_BEGIN,
  inputs: CHUNK * INPUTS + MARGIN * WIDTH,
  states: (CHUNK + MARGIN) * WIDTH,
  along: CHUNK * WIDTH,
  outputs: CHUNK * COLUMNS,
  edges: 2 * 2 * WIDTH,
  cue: 2 * WIDTH,
  asked: 2 * PARTS * WIDTH,
  absence: 2 * COLUMNS,
  begins: BEGINS_AT_ONCE * WIDTH,
  begun: BEGINS_AT_ONCE * WIDTH,
  ends: BEGINS_AT_ONCE * WIDTH,
  queries: layer(WIDTH, COLUMNS),
  window: (BACK + AHEAD) * WIDTH,
  scores: (BACK + AHEAD) * COLUMNS,
  end: 0,
});

/** Begins of things of these sizes that lie one behind the other. */
function inOrder<Name extends string>(sizes: Record<Name, number>): Record<Name, number> {
  const begins = { ...sizes };
  let from = 0;
  for (const name in sizes) {
    begins[name] = from;
    from += sizes[name];
  }
  return begins;
}

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
export const DENSE =
  SUFFIXES * SUFFIX +
  TRUNK +
  layer(WIDTH, OUTPUTS) +
  FROM_CUE +
  layer(WIDTH, PARTS) +
  FROM_BEGIN +
  (DISTANCES + SENTENCES) * 2 * PARTS +
  CROSSED * PARTS;

const shippedParts = (): NetworkParts => ({
  dense: loadModel('statement-network'),
  words: loadTable('statement-words'),
});

/** What the network sees of one passage. */
export interface Sight {
  /** `OUTPUTS` log odds for each token. */
  readonly odds: Float32Array;
  /** Where the parts lie of an attribution that has this cue. */
  readonly from: (cue: Range) => Pointed;
}

/** Applies the network; serves one caller at a time. */
export class StatementNetwork {
  readonly #kernel: Kernel;
  readonly #rows: Float32Array;
  readonly #vectors: WordVectors;
  /** For begins and for ends of each part: by distance and by sentences from the cue. */
  readonly #distances: Float32Array;
  readonly #sentences: Float32Array;
  /** For ends of each part: by sentences from its begin. */
  readonly #crossed: Float32Array;

  /** With the weights that ship, unless others are given. */
  constructor({ dense, words }: NetworkParts = shippedParts()) {
    const memory = new WebAssembly.Memory({ initial: Math.ceil((AT.end * FLOAT) / PAGE) });
    const bytes = Uint8Array.from(atob(kernel), (c) => c.charCodeAt(0));
    const instance = new WebAssembly.Instance(new WebAssembly.Module(bytes), {
      memory: { rows: memory },
    });
    // Safe: these are what kernel.wat exports.
    this.#kernel = instance.exports as unknown as Kernel;
    const rows = new Float32Array(memory.buffer);
    this.#rows = rows;
    let stored = 0;
    const next = (): number => (dense.weights[stored++] as number) / dense.scale;
    const table = (size: number) => Float32Array.from({ length: size }, next);
    const fill = (from: number, size: number): void => {
      for (let i = 0; i < size; i++) rows[from + i] = next();
    };
    const widen = (from: number, columns: number): void => {
      for (let i = 0; i <= WIDTH; i++) fill(from + i * COLUMNS, columns);
    };
    this.#vectors = { words, suffixes: table(SUFFIXES * SUFFIX) };
    fill(AT.trunk, TRUNK);
    widen(AT.output, OUTPUTS);
    fill(AT.fromCue, FROM_CUE);
    widen(AT.absent, PARTS);
    fill(AT.fromBegin, FROM_BEGIN);
    this.#distances = table(DISTANCES * 2 * PARTS);
    this.#sentences = table(SENTENCES * 2 * PARTS);
    this.#crossed = table(CROSSED * PARTS);
  }

  /** Reads a passage. Linear in its tokens. */
  read(p: Passage): Sight {
    const count = p.tokens.length;
    work('tokens seen', count);
    const odds = new Float32Array(count * OUTPUTS);
    const states = new Float32Array(count * WIDTH);
    const step = CHUNK - 2 * REACH;
    for (let start = 0; start === 0 || start + 2 * REACH < count; start += step) {
      const n = Math.min(CHUNK, count - start);
      this.#run(p, start, n);
      const first = start === 0 ? 0 : REACH;
      states.set(
        this.#rows.subarray(AT.states + first * WIDTH, AT.states + n * WIDTH),
        (start + first) * WIDTH,
      );
      for (let t = first; t < n; t++)
        for (let k = 0; k < OUTPUTS; k++)
          odds[(start + t) * OUTPUTS + k] = this.#rows[AT.outputs + t * COLUMNS + k] as number;
    }
    const known = new Map<string, Pointed>();
    const from = (cue: Range): Pointed => {
      const key = `${cue.first}-${cue.last}`;
      const pointed = known.get(key) ?? this.#point(p, states, cue);
      known.set(key, pointed);
      return pointed;
    };
    return { odds, from };
  }

  #across(
    n: number,
    x: number,
    ins: number,
    weights: number,
    outs: number,
    y: number,
    how: number,
  ): void {
    this.#kernel.across(n, x * FLOAT, ins, weights * FLOAT, outs, y * FLOAT, how);
  }

  /** Leaves states and outputs of `n` tokens in the kernel's memory. */
  #run(p: Passage, start: number, n: number): void {
    const rows = this.#rows;
    // The kernel takes two rows at a time.
    const even = n + (n & 1);
    rows.fill(0, AT.inputs, AT.inputs + even * INPUTS);
    for (let t = 0; t < n; t++)
      writeInputs(p, start + t, this.#vectors, rows, AT.inputs + t * INPUTS);
    const beyond = AT.states + n * WIDTH;
    this.#across(even, AT.inputs, INPUTS, AT.trunk, WIDTH, AT.states, POSITIVE);
    rows.fill(0, beyond, beyond + (MARGIN + 1) * WIDTH);
    let weights = AT.trunk + layer(INPUTS, WIDTH);
    for (const apart of APART) {
      const bytes = [AT.states * FLOAT, WIDTH, weights * FLOAT, apart, AT.along * FLOAT] as const;
      this.#kernel.along(even, ...bytes);
      this.#across(even, AT.along, WIDTH, weights + ALONG, WIDTH, AT.states, ADDED);
      if (even > n) rows.fill(0, beyond, beyond + WIDTH);
      weights += PAIR;
    }
    this.#across(even, AT.states, WIDTH, AT.output, COLUMNS, AT.outputs, AS_IT_IS);
  }

  /** Scores of the window's tokens for the first `count` of these rows of queries. */
  #askWindow(queries: number, count: number, window: Float32Array): void {
    const rows = this.#rows;
    const n = window.length / WIDTH;
    const scale = 1 / Math.sqrt(WIDTH);
    for (let k = 0; k < count; k++)
      for (let i = 0; i < WIDTH; i++)
        rows[AT.queries + i * COLUMNS + k] = (rows[queries + k * WIDTH + i] as number) * scale;
    rows.set(window, AT.window);
    this.#across(n + (n & 1), AT.window, WIDTH, AT.queries, COLUMNS, AT.scores, AS_IT_IS);
  }

  #point(p: Passage, states: Float32Array, cue: Range): Pointed {
    const rows = this.#rows;
    work('cues pointed from', 1);
    const stateOf = (i: number) => states.subarray(i * WIDTH, (i + 1) * WIDTH);
    rows.set(stateOf(cue.first), AT.edges);
    rows.set(stateOf(cue.last), AT.edges + WIDTH);
    this.#across(2, AT.edges, 2 * WIDTH, AT.fromCue, WIDTH, AT.cue, POSITIVE);
    const asking = AT.fromCue + layer(2 * WIDTH, WIDTH);
    this.#across(2, AT.cue, WIDTH, asking, PARTS * WIDTH, AT.asked, AS_IT_IS);
    this.#across(2, AT.cue, WIDTH, AT.absent, COLUMNS, AT.absence, AS_IT_IS);
    const asked = rows.slice(AT.cue, AT.cue + WIDTH);
    const from = Math.max(0, cue.first - BACK);
    const n = Math.min(p.tokens.length, cue.first + AHEAD) - from;
    const window = states.subarray(from * WIDTH, (from + n) * WIDTH);
    this.#askWindow(AT.asked, PARTS, window);
    /** What tokens score as begins (0) or ends (1) by where they stand from the cue. */
    const place = new Float32Array(2 * PARTS * n);
    for (let t = 0; t < n; t++) {
      const distance = distanceFrom(cue, from + t) * 2 * PARTS;
      const sentence = sentencesFrom(p, cue, from + t) * 2 * PARTS;
      for (let k = 0; k < 2 * PARTS; k++)
        place[k * n + t] =
          (this.#distances[distance + k] as number) + (this.#sentences[sentence + k] as number);
    }
    const begins = Array.from({ length: PARTS }, (_, part) => {
      const scores = new Float32Array(n + 1);
      scores[0] = rows[AT.absence + part] as number;
      for (let t = 0; t < n; t++)
        scores[t + 1] =
          (rows[AT.scores + t * COLUMNS + part] as number) + (place[part * n + t] as number);
      return scores;
    });
    const ends = (part: Part, of: readonly number[]): Float32Array[] => {
      of.forEach((i, k) => {
        rows.set(stateOf(i), AT.begins + k * WIDTH);
      });
      const even = of.length + (of.length & 1);
      this.#across(even, AT.begins, WIDTH, AT.fromBegin, WIDTH, AT.begun, AS_IT_IS);
      for (let k = 0; k < of.length * WIDTH; k++)
        rows[AT.begun + k] = Math.max(
          0,
          Math.fround((rows[AT.begun + k] as number) + (asked[k % WIDTH] as number)),
        );
      const layers = AT.fromBegin + (1 + part) * layer(WIDTH, WIDTH);
      this.#across(even, AT.begun, WIDTH, layers, WIDTH, AT.ends, AS_IT_IS);
      this.#askWindow(AT.ends, of.length, window);
      return of.map((begin, k) => {
        const scores = new Float32Array(n);
        for (let t = 0; t < n; t++)
          scores[t] =
            (rows[AT.scores + t * COLUMNS + k] as number) +
            (place[(PARTS + part) * n + t] as number) +
            (this.#crossed[crossedFrom(p, begin, from + t) * PARTS + part] as number);
        return scores;
      });
    };
    return new Pointed(cue, from, begins, ends);
  }
}

/** The network's sight of a passage. */
export type Seen = (p: Passage) => Sight;

/** Tokens whose sights are remembered. */
const REMEMBERED = 20_000;

/** Remembers what was seen lately, for all who ask of the same passage. */
export function seenBy(network: StatementNetwork): Seen {
  const known = new Map<Passage, Sight>();
  let tokens = 0;
  return (p) => {
    const sight = known.get(p) ?? network.read(p);
    if (known.has(p)) return sight;
    tokens += p.tokens.length;
    if (tokens > REMEMBERED) {
      known.clear();
      tokens = p.tokens.length;
    }
    known.set(p, sight);
    return sight;
  };
}
