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
import { ADDED, Arithmetic, AS_IT_IS, POSITIVE } from './arithmetic.ts';
import { INPUTS, SUFFIX, SUFFIXES, type WordVectors, writeInputs } from './inputs.ts';
import {
  ALONG,
  APART,
  AT,
  CHUNK,
  COLUMNS,
  FROM_BEGIN,
  FROM_CUE,
  layer,
  MARGIN,
  OUTPUTS,
  PAIR,
  REACH,
  TRUNK,
  WIDTH,
} from './layout.ts';
import type { Passage, Range } from './passage.ts';
import { CROSSED, DISTANCES, PARTS, type Pointed, SENTENCES } from './pointed.ts';
import { Pointers } from './pointers.ts';

/** What the network consists of: `dense` are the layers' weights as stored, those of suffixes first. */
export interface NetworkParts {
  readonly dense: ScaledModel;
  readonly words: WordVectors['words'];
}

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
  readonly #arithmetic = new Arithmetic();
  readonly #vectors: WordVectors;
  readonly #pointers: Pointers;

  /** With the weights that ship, unless others are given. */
  constructor({ dense, words }: NetworkParts = shippedParts()) {
    const { rows } = this.#arithmetic;
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
    this.#pointers = new Pointers(this.#arithmetic, {
      distances: table(DISTANCES * 2 * PARTS),
      sentences: table(SENTENCES * 2 * PARTS),
      crossed: table(CROSSED * PARTS),
    });
  }

  /** Reads a passage. Linear in its tokens. */
  read(p: Passage): Sight {
    const count = p.tokens.length;
    work('tokens seen', count);
    const { rows } = this.#arithmetic;
    const odds = new Float32Array(count * OUTPUTS);
    const states = new Float32Array(count * WIDTH);
    const step = CHUNK - 2 * REACH;
    for (let start = 0; start === 0 || start + 2 * REACH < count; start += step) {
      const n = Math.min(CHUNK, count - start);
      this.#run(p, start, n);
      const first = start === 0 ? 0 : REACH;
      states.set(
        rows.subarray(AT.states + first * WIDTH, AT.states + n * WIDTH),
        (start + first) * WIDTH,
      );
      for (let t = first; t < n; t++)
        for (let k = 0; k < OUTPUTS; k++)
          odds[(start + t) * OUTPUTS + k] = rows[AT.outputs + t * COLUMNS + k] as number;
    }
    const known = new Map<string, Pointed>();
    const from = (cue: Range): Pointed => {
      const key = `${cue.first}-${cue.last}`;
      const pointed = known.get(key) ?? this.#pointers.from(p, states, cue);
      known.set(key, pointed);
      return pointed;
    };
    return { odds, from };
  }

  /** Leaves states and outputs of `n` tokens in the kernel's memory. */
  #run(p: Passage, start: number, n: number): void {
    const arithmetic = this.#arithmetic;
    const { rows } = arithmetic;
    rows.fill(0, AT.inputs, AT.inputs + (n + 1) * INPUTS);
    for (let t = 0; t < n; t++)
      writeInputs(p, start + t, this.#vectors, rows, AT.inputs + t * INPUTS);
    const beyond = AT.states + n * WIDTH;
    arithmetic.across(n, AT.inputs, INPUTS, AT.trunk, WIDTH, AT.states, POSITIVE);
    rows.fill(0, beyond, beyond + (MARGIN + 1) * WIDTH);
    let weights = AT.trunk + layer(INPUTS, WIDTH);
    for (const apart of APART) {
      arithmetic.along(n, AT.states, WIDTH, weights, apart, AT.along);
      arithmetic.across(n, AT.along, WIDTH, weights + ALONG, WIDTH, AT.states, ADDED);
      // Rows are made in pairs: the one beyond the last is nothing.
      rows.fill(0, beyond, beyond + WIDTH);
      weights += PAIR;
    }
    arithmetic.across(n, AT.states, WIDTH, AT.output, COLUMNS, AT.outputs, AS_IT_IS);
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
    const read = known.get(p);
    if (read) return read;
    const sight = network.read(p);
    tokens += p.tokens.length;
    if (tokens > REMEMBERED) {
      known.clear();
      tokens = p.tokens.length;
    }
    known.set(p, sight);
    return sight;
  };
}
