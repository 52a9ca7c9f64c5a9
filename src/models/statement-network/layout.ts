/** Of what sizes the network is made, and where its numbers lie in the kernel's memory. */
import { BY_PLACE, BY_WORD, SUFFIX, SUFFIXES } from './inputs.ts';
import { BEGINS as BEGINS_OF_A_PART, CROSSED, DISTANCES, PARTS, SENTENCES } from './pointed.ts';

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

export const WIDTH = 128;
export const TAPS = 5;
/** How far apart the tokens are that a convolution looks at. */
export const APART = [1, 2, 4, 8, 16, 1];
/** The kernel makes sixteen columns at a time. */
export const COLUMNS = 16;
/** So many tokens on either side play a part. */
export const REACH = 2 * APART.reduce((sum, apart) => sum + apart, 0);
/** Tokens at a time; of the first and last `REACH` the numbers are not whole where others are beside them. */
export const CHUNK = 640;
/** Rows of zeros before and behind: nothing is said beyond a paragraph. */
export const marginOf = (apart: readonly number[]): number => 2 * Math.max(...apart);
/** How many tokens before and from its first one on a cue's parts are looked for. */
export const BACK = 100;
export const AHEAD = 150;

/** The numbers of a layer: a row of `outs` for each input, and one of constants. */
export const layer = (ins: number, outs: number): number => (ins + 1) * outs;

/** Of a convolution in the kernel's memory; two weights across the numbers take the room of one. */
export const pairOf = (width: number): number => (TAPS + 2) * width + (width * width) / 2;
/** The numbers of a convolution's weights as fitted. */
const fittedPair = (width: number): number => (TAPS + 1) * width + layer(width, width);

/** Numbers of a token as seen from a cue, and how far apart the tokens are that the convolutions over these look at. */
export const VIEW = 64;
export const VIEW_APART = [1, 3, 9];

/** Begins from which ends are looked for at a time, and the row beyond. */
const BEGINS_AT_ONCE = PARTS * BEGINS_OF_A_PART + 1;

/** Words of which the first layer is remembered: two to the power of it. */
export const REMEMBERED = 11;

/** Where things lie in the kernel's memory, in floats. */
export const AT = inOrder({
  byWord: layer(BY_WORD, WIDTH),
  byPlace: BY_PLACE * WIDTH,
  trunk: APART.length * pairOf(WIDTH),
  output: layer(WIDTH, COLUMNS),
  fromCue: layer(2 * WIDTH, WIDTH),
  absent: layer(WIDTH, COLUMNS),
  toNear: layer(WIDTH, VIEW),
  asking: layer(WIDTH, VIEW),
  viewing: VIEW_APART.length * pairOf(VIEW),
  beginning: layer(VIEW, COLUMNS),
  ending: PARTS * layer(VIEW, VIEW),
  inputs: 2 * BY_WORD,
  made: 2 * WIDTH,
  words: WIDTH << REMEMBERED,
  before: marginOf(APART) * WIDTH,
  states: (CHUNK + marginOf(APART) + 1) * WIDTH,
  along: (CHUNK * WIDTH) / 2,
  outputs: CHUNK * COLUMNS,
  near: CHUNK * VIEW,
  edges: 2 * 2 * WIDTH,
  cue: 2 * WIDTH,
  asked: 2 * VIEW,
  byDistance: DISTANCES * SENTENCES * VIEW,
  places: BACK + AHEAD,
  absence: 2 * COLUMNS,
  beforeView: marginOf(VIEW_APART) * VIEW,
  view: (BACK + AHEAD + marginOf(VIEW_APART) + 1) * VIEW,
  viewAlong: ((BACK + AHEAD + 1) * VIEW) / 2,
  begins: BEGINS_AT_ONCE * VIEW,
  ends: BEGINS_AT_ONCE * VIEW,
  queries: layer(VIEW, COLUMNS),
  scores: (BACK + AHEAD + 1) * COLUMNS,
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

/** The numbers of weights as fitted, in the order of `NetworkParts.dense`. */
export const DENSE =
  SUFFIXES * SUFFIX +
  layer(BY_WORD + BY_PLACE, WIDTH) +
  APART.length * fittedPair(WIDTH) +
  layer(WIDTH, OUTPUTS) +
  layer(2 * WIDTH, WIDTH) +
  layer(WIDTH, PARTS) +
  2 * layer(WIDTH, VIEW) +
  (DISTANCES + SENTENCES) * VIEW +
  VIEW_APART.length * fittedPair(VIEW) +
  layer(VIEW, PARTS) +
  PARTS * layer(VIEW, VIEW) +
  (DISTANCES + SENTENCES) * 2 * PARTS +
  CROSSED * PARTS;
