/** Of what sizes the network is made, and where its numbers lie in the kernel's memory. */
import { INPUTS, SUFFIX, SUFFIXES } from './inputs.ts';
import { CROSSED, DISTANCES, PARTS, SENTENCES } from './pointed.ts';

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

export const WIDTH = 96;
const TAPS = 5;
/** How far apart the tokens are that a convolution looks at. */
export const APART = [1, 2, 4, 8, 16, 1];
/** The kernel makes sixteen columns at a time. */
export const COLUMNS = 16;
/** So many tokens on either side play a part. */
export const REACH = 2 * APART.reduce((sum, apart) => sum + apart, 0);
/** Tokens at a time; of the first and last `REACH` the numbers are not whole where others are beside them. */
export const CHUNK = 640;
/** Rows of zeros before and behind: nothing is said beyond a paragraph. */
export const MARGIN = 2 * Math.max(...APART);
/** How many tokens before and from its first one on a cue's parts are looked for. */
export const BACK = 100;
export const AHEAD = 150;

/** The numbers of a layer: a row of `outs` for each input, and one of constants. */
export const layer = (ins: number, outs: number): number => (ins + 1) * outs;

export const ALONG = (TAPS + 1) * WIDTH;
export const PAIR = ALONG + layer(WIDTH, WIDTH);
/** Layers of which the kernel's columns are all used; they are stored as they lie. */
export const TRUNK = layer(INPUTS, WIDTH) + APART.length * PAIR;
export const FROM_CUE = layer(2 * WIDTH, WIDTH) + layer(WIDTH, PARTS * WIDTH);
export const FROM_BEGIN = layer(WIDTH, WIDTH) + PARTS * layer(WIDTH, WIDTH);
/** Begins from which ends are looked for at a time. */
const BEGINS_AT_ONCE = COLUMNS;

/** Where things lie in the kernel's memory, in floats. */
export const AT = inOrder({
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
