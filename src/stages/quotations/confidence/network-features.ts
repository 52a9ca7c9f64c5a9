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

const fine = (odds: number): number => Math.round(2 * odds);
const coarse = (odds: number): number => Math.round(odds / 1.5);
const half = (odds: number): number => Math.round(odds / 2.5);

/** Adds to the item that is being made. `odds` are the network's of the passage. */
export function addNetworkFeatures(
  odds: Float32Array,
  { content, cue, tagged }: PassageCandidate,
  { by, share, quoted, side, words, head }: Known,
  out: FeatureBuffer,
): void {
  const [piece, lastPiece] = [content[0], content.at(-1)];
  if (!piece || !lastPiece) return;
  const of = (i: number, output: number): number =>
    Math.max(-MOST, Math.min(MOST, odds[i * OUTPUTS + output] ?? -MOST));
  const most = (first: number, last: number, output: number): number => {
    let found = -MOST;
    for (let i = Math.max(0, first); i <= last; i++) found = Math.max(found, of(i, output));
    return found;
  };
  const mostWithin = (ranges: readonly Range[], output: number, from = 0, to = 0): number =>
    ranges.reduce(
      (m, { first, last }) => Math.max(m, most(first + from, last - to, output)),
      -MOST,
    );
  const inner = insideOf(content, (i) => of(i, INSIDE));
  const begins = most(piece.first, Math.min(piece.first + EDGE, piece.last), BEGINS);
  const ends = most(Math.max(lastPiece.first, lastPiece.last - EDGE), lastPiece.last, ENDS);
  const before = of(piece.first - 1, INSIDE);
  const after = of(lastPiece.last + 1, INSIDE);
  const later = of(lastPiece.last + 2, INSIDE);
  const otherBegin = mostWithin(content, BEGINS, EDGE + 1);
  const otherEnd = mostWithin(content, ENDS, 0, EDGE + 1);
  const beginBefore = most(piece.first - AROUND, piece.first - 1, BEGINS);
  const endAfter = most(lastPiece.last + 1, lastPiece.last + AROUND, ENDS);
  const said = cue.length ? mostWithin(cue, CUE) : -MOST;
  let t = 900;
  const add = (x: number, y = 0, z = 0) => out.add(mix(t++, x, y, z));
  const { mean, least } = inner;
  for (const value of [begins, ends, mean, least, before, after, later, otherBegin, otherEnd])
    add(fine(value));
  for (const value of [beginBefore, endAfter, said]) add(fine(value), cue.length ? 1 : 0);
  for (const [one, other] of [
    [begins, ends],
    [mean, least],
    [begins, before],
    [ends, after],
    [ends, later],
    [said, mean],
    [said, least],
    [said, begins],
    [otherEnd, ends],
    [otherBegin, begins],
    [endAfter, ends],
    [endAfter, after],
    [beginBefore, begins],
    [beginBefore, before],
    [least, otherEnd],
  ] as const)
    add(coarse(one), coarse(other));
  for (const value of [begins, ends, mean, least, said]) {
    add(coarse(value), by);
    add(coarse(value), share);
    add(coarse(value), quoted, side);
    add(coarse(value), head.lexicon);
  }
  add(half(begins), half(ends), half(mean));
  add(half(begins), half(ends), half(said));
  add(half(least), half(ends), half(otherEnd));
  add(half(least), half(begins), half(otherBegin));
  add(half(ends), half(after), half(endAfter));
  add(half(said), half(mean), share);
  add(half(said), head.id);
  add(half(mean), Math.min(9, words >> 2), share);
  if (!tagged) return;
  for (const [sure, seen] of [
    [tagged.contentSure, mean],
    [tagged.leastSure, least],
    [tagged.cueSure, said],
    [tagged.beginSure, begins],
    [tagged.endSure, ends],
  ] as const)
    add(Math.round(sure * 8), coarse(seen));
}

/** Mean and least of a content's tokens. */
function insideOf(
  content: readonly Range[],
  of: (i: number) => number,
): { mean: number; least: number } {
  let [sum, count, least] = [0, 0, MOST];
  for (const { first, last } of content)
    for (let i = first; i <= last; i++) {
      const value = of(i);
      sum += value;
      count++;
      least = Math.min(least, value);
    }
  return { mean: count ? sum / count : -MOST, least };
}
