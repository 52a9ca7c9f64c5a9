/** What the network saw where a candidate begins and ends, within it, around it and at its cue, in steps. */
import { mix } from '../../../models/hashing.ts';
import type { Range } from '../../../models/quotation-tagger/passage.ts';
import type { FeatureBuffer } from '../../../models/sequence-model.ts';
import { BEGINS, CUE, ENDS, INSIDE, OUTPUTS } from '../../../models/statement-network/network.ts';
import type { PassageCandidate } from '../candidate.ts';
import type { Known } from './bound-features.ts';

/** Log odds beyond this tell no more; what is not there is told as the least. */
const MOST = 7;
/** Tokens at a candidate's edges that a reader may leave off: marks, "that". */
const EDGE = 2;
/** Tokens beyond a candidate in which another begin or end may stand. */
const AROUND = 40;

/** Log odds of a candidate's parts. */
export interface Sight {
  /** That its first tokens begin and its last ones end what is said. */
  readonly begins: number;
  readonly ends: number;
  /** That its tokens are said: their mean, the least of them, the token before and the two behind. */
  readonly mean: number;
  readonly least: number;
  readonly before: number;
  readonly after: number;
  readonly later: number;
  /** The likeliest other begin and end within it, the likeliest begin before it and end behind it. */
  readonly otherBegin: number;
  readonly otherEnd: number;
  readonly beginBefore: number;
  readonly endAfter: number;
  /** That its cue is one. */
  readonly cue: number;
}

/** What the network saw of a candidate, whose content is not empty; `odds` are its log odds of the passage. */
export function sightOf(odds: Float32Array, { content, cue }: PassageCandidate): Sight {
  const of = (i: number, output: number): number =>
    Math.max(-MOST, Math.min(MOST, odds[i * OUTPUTS + output] ?? -MOST));
  const most = (first: number, last: number, output: number): number => {
    let found = -MOST;
    for (let i = Math.max(0, first); i <= last; i++) found = Math.max(found, of(i, output));
    return found;
  };
  const [first, last] = [content[0]?.first ?? 0, content.at(-1)?.last ?? 0];
  const [firstsLast, lastsFirst] = [content[0]?.last ?? 0, content.at(-1)?.first ?? 0];
  const mostOf = (ranges: readonly Range[], output: number, from = 0, to = 0): number =>
    ranges.reduce((found, r) => Math.max(found, most(r.first + from, r.last - to, output)), -MOST);
  let [sum, count, least] = [0, 0, MOST];
  for (const piece of content)
    for (let i = piece.first; i <= piece.last; i++, count++) {
      const inside = of(i, INSIDE);
      sum += inside;
      least = Math.min(least, inside);
    }
  return {
    begins: most(first, Math.min(first + EDGE, firstsLast), BEGINS),
    ends: most(Math.max(lastsFirst, last - EDGE), last, ENDS),
    mean: sum / Math.max(1, count),
    least,
    before: of(first - 1, INSIDE),
    after: of(last + 1, INSIDE),
    later: of(last + 2, INSIDE),
    otherBegin: mostOf(content, BEGINS, EDGE + 1),
    otherEnd: mostOf(content, ENDS, 0, EDGE + 1),
    beginBefore: most(first - AROUND, first - 1, BEGINS),
    endAfter: most(last + 1, last + AROUND, ENDS),
    cue: mostOf(cue, CUE),
  };
}

const fine = (odds: number): number => Math.round(2 * odds);
const coarse = (odds: number): number => Math.round(odds / 1.5);
const half = (odds: number): number => Math.round(odds / 2.5);

/** Pairs of sights that are told together. */
const PAIRS: readonly (readonly [keyof Sight, keyof Sight])[] = [
  ['begins', 'ends'],
  ['mean', 'least'],
  ['begins', 'before'],
  ['ends', 'after'],
  ['ends', 'later'],
  ['cue', 'mean'],
  ['cue', 'least'],
  ['cue', 'begins'],
  ['otherEnd', 'ends'],
  ['otherBegin', 'begins'],
  ['endAfter', 'ends'],
  ['endAfter', 'after'],
  ['beginBefore', 'begins'],
  ['beginBefore', 'before'],
  ['least', 'otherEnd'],
];
const TRIPLES: readonly (readonly [keyof Sight, keyof Sight, keyof Sight])[] = [
  ['begins', 'ends', 'mean'],
  ['begins', 'ends', 'cue'],
  ['least', 'ends', 'otherEnd'],
  ['least', 'begins', 'otherBegin'],
  ['ends', 'after', 'endAfter'],
];
/** Those that are told with what else is known of the candidate. */
const BESIDE = ['begins', 'ends', 'mean', 'least', 'cue'] as const;

/** Adds to the item that is being made. */
export function addNetworkFeatures(
  sight: Sight,
  { cue, tagged }: PassageCandidate,
  { by, share, quoted, side, words, head }: Known,
  out: FeatureBuffer,
): void {
  let t = 900;
  const add = (x: number, y = 0, z = 0) => out.add(mix(t++, x, y, z));
  const cued = cue.length ? 1 : 0;
  for (const odds of Object.values(sight)) add(fine(odds), cued);
  for (const [a, b] of PAIRS) add(coarse(sight[a]), coarse(sight[b]));
  for (const [a, b, c] of TRIPLES) add(half(sight[a]), half(sight[b]), half(sight[c]));
  for (const name of BESIDE) {
    const odds = coarse(sight[name]);
    add(odds, by);
    add(odds, share);
    add(odds, quoted, side);
    add(odds, head.lexicon);
  }
  add(half(sight.cue), half(sight.mean), share);
  add(half(sight.cue), head.id);
  add(half(sight.mean), Math.min(9, words >> 2), share);
  if (!tagged) return;
  const { contentSure, leastSure, cueSure, beginSure, endSure } = tagged;
  for (const [sure, odds] of [
    [contentSure, sight.mean],
    [leastSure, sight.least],
    [cueSure, sight.cue],
    [beginSure, sight.begins],
    [endSure, sight.ends],
  ] as const)
    add(Math.round(sure * 8), coarse(odds));
}
