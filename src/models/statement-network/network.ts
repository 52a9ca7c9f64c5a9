/**
 * A small network that reads a paragraph at once. Convolutions (six of them, 128 numbers a token, each
 * reaching farther; split into one along the tokens and one across the numbers, as in Howard et al.
 * 2017) say of each token how likely it is in a cue, and how likely the first, within or the last of
 * what is said. For each cue the tokens around it are seen once more, knowing where the cue is (three
 * convolutions, 64 numbers a token); pointers (Vinyals et al. 2015) say where its source and its content
 * begin, and from each begin where it ends.
 * Fitted by training/statement-network.py. It counts in whole numbers and in 32-bit floats in a fixed
 * order, so it gives the same numbers on every machine.
 */
import { work } from '../../article/index.ts';
import type { ScaledModel } from '../log-odds.ts';
import { loadModel } from '../weights-file.ts';
import { loadTable } from '../word-table.ts';
import { Arithmetic } from './arithmetic.ts';
import { Convolutions } from './convolutions.ts';
import { FirstLayer } from './first-layer.ts';
import { BY_PLACE, BY_WORD, SUFFIX, SUFFIXES, type WordVectors } from './inputs.ts';
import {
  APART,
  AT,
  CHUNK,
  COLUMNS,
  layer,
  OUTPUTS,
  REACH,
  VIEW,
  VIEW_APART,
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
  readonly #first: FirstLayer;
  readonly #convolutions: Convolutions;
  readonly #pointers: Pointers;
  /** Of which tokens the states stand in the kernel's memory. */
  #made: { readonly passage: Passage; readonly start: number; readonly end: number } | undefined;

  /** With the weights that ship, unless others are given. */
  constructor({ dense, words }: NetworkParts = shippedParts()) {
    const arithmetic = this.#arithmetic;
    const { rows } = arithmetic;
    let stored = 0;
    const next = (): number => (dense.weights[stored++] as number) / dense.scale;
    const table = (size: number) => Float32Array.from({ length: size }, next);
    const fill = (from: number, size: number): void => {
      for (let i = 0; i < size; i++) rows[from + i] = next();
    };
    const widen = (from: number, ins: number, columns: number): void => {
      for (let i = 0; i <= ins; i++) fill(from + i * COLUMNS, columns);
    };
    this.#first = new FirstLayer(arithmetic, { words, suffixes: table(SUFFIXES * SUFFIX) });
    fill(AT.byWord, BY_WORD * WIDTH);
    fill(AT.byPlace, BY_PLACE * WIDTH);
    fill(AT.byWord + BY_WORD * WIDTH, WIDTH);
    this.#convolutions = new Convolutions(arithmetic, next, {
      weights: AT.trunk,
      states: AT.states,
      along: AT.along,
      width: WIDTH,
      apart: APART,
    });
    widen(AT.output, WIDTH, OUTPUTS);
    fill(AT.fromCue, layer(2 * WIDTH, WIDTH));
    widen(AT.absent, WIDTH, PARTS);
    fill(AT.toNear, 2 * layer(WIDTH, VIEW));
    const views = { distances: table(DISTANCES * VIEW), sentences: table(SENTENCES * VIEW) };
    const convolutions = new Convolutions(arithmetic, next, {
      weights: AT.viewing,
      states: AT.view,
      along: AT.viewAlong,
      width: VIEW,
      apart: VIEW_APART,
    });
    widen(AT.beginning, VIEW, PARTS);
    fill(AT.ending, PARTS * layer(VIEW, VIEW));
    const tables = {
      views,
      scores: { distances: table(DISTANCES * 2 * PARTS), sentences: table(SENTENCES * 2 * PARTS) },
      crossed: table(CROSSED * PARTS),
    };
    this.#pointers = new Pointers(arithmetic, convolutions, tables, (p, tokens) =>
      this.#rowOf(p, tokens),
    );
  }

  /** Reads a passage. Linear in its tokens. */
  read(p: Passage): Sight {
    const count = p.tokens.length;
    work('tokens seen', count);
    const { rows } = this.#arithmetic;
    const odds = new Float32Array(count * OUTPUTS);
    const step = CHUNK - 2 * REACH;
    for (let start = 0; start === 0 || start + 2 * REACH < count; start += step) {
      const n = Math.min(CHUNK, count - start);
      this.#run(p, start, n);
      const first = start === 0 ? 0 : REACH;
      for (let t = first; t < n; t++)
        for (let k = 0; k < OUTPUTS; k++)
          odds[(start + t) * OUTPUTS + k] = rows[AT.outputs + t * COLUMNS + k] as number;
    }
    const known = new Map<number, Pointed>();
    const from = (cue: Range): Pointed => {
      const key = cue.first * count + cue.last;
      const read = known.get(key);
      if (read) return read;
      if (known.size >= REMEMBERED.cues) known.clear();
      const pointed = this.#pointers.from(p, cue);
      known.set(key, pointed);
      return pointed;
    };
    return { odds, from };
  }

  /** Which row of the kernel's memory is that of the first token; they are made anew unless they are there. */
  #rowOf(p: Passage, { first, last }: Range): number {
    const count = p.tokens.length;
    const { passage, start, end } = this.#made ?? { passage: undefined, start: 0, end: 0 };
    const isThere =
      p === passage &&
      (start === 0 || first >= start + REACH) &&
      (end === count || last < end - REACH);
    if (isThere) return first - start;
    const from = Math.max(0, first - REACH);
    this.#run(p, from, Math.min(CHUNK, count - from));
    return first - from;
  }

  /** Leaves states, outputs and what any cue sees of `n` tokens in the kernel's memory. */
  #run(p: Passage, start: number, n: number): void {
    this.#made = { passage: p, start, end: start + n };
    this.#first.run(p, start, n);
    this.#convolutions.run(n);
    this.#arithmetic.across(n, AT.states, WIDTH, AT.output, COLUMNS, AT.outputs);
    this.#arithmetic.across(n, AT.states, WIDTH, AT.toNear, VIEW, AT.near);
  }
}

/** The network's sight of a passage. */
export type Seen = (p: Passage) => Sight;

/** Tokens whose sights are remembered, and cues of each that are. */
const REMEMBERED = { tokens: 20_000, cues: 500 };

/** Remembers what was seen lately, for all who ask of the same passage. */
export function seenBy(network: StatementNetwork): Seen {
  const known = new Map<Passage, Sight>();
  let tokens = 0;
  return (p) => {
    const read = known.get(p);
    if (read) return read;
    const sight = network.read(p);
    tokens += p.tokens.length;
    if (tokens > REMEMBERED.tokens) {
      known.clear();
      tokens = p.tokens.length;
    }
    known.set(p, sight);
    return sight;
  };
}
