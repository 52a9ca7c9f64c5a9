/** What the network sees where a candidate begins and ends, within it, around it, at its cue and from there, in steps. */
import { mix } from '../../../models/hashing.ts';
import type { FeatureBuffer } from '../../../models/sequence-model.ts';
import {
  ANY_CUE,
  BEGINS,
  CUE,
  ENDS,
  INSIDE,
  OUTPUTS,
} from '../../../models/statement-network/layout.ts';
import type { Sight } from '../../../models/statement-network/network.ts';
import type { Range } from '../../../models/statement-network/passage.ts';
import type { PassageCandidate } from '../candidate.ts';
import type { Known } from './bound-features.ts';

/** Log odds beyond this tell no more; what is not there is told as the least. */
const MOST = 7;
/** Tokens at a candidate's edges that a reader may leave off: marks, "that". */
const EDGE = 2;
/** Tokens beyond a candidate in which another begin or end may stand. */
const AROUND = 40;

/** Log odds of a candidate's parts. The weights and the trees know them by their order in `viewOf`. */
export interface View {
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
  /** That its cue is that of a statement, and of any attribution. */
  readonly cue: number;
  readonly anyCue: number;
  /** As seen from the cue: that this is what is said, its begin, its end, and that this is who says it. */
  readonly content: number;
  readonly contentBegins: number;
  readonly contentEnds: number;
  readonly source: number;
  /** The same of this content and of all that have nearly its tokens. */
  readonly nearly: number;
  /** How much less likely than the likeliest content of the cue it is; 0 for that one. */
  readonly behind: number;
}

/** The log odds of what has this log of its likelihood. */
const oddsOf = (log: number): number =>
  Math.max(-MOST, Math.min(MOST, log - Math.log1p(-Math.exp(Math.min(log, -1e-6)))));

/** What is seen from the cue; where there is none, nothing is likely. */
function fromCue({ from }: Sight, { cue: [cue], content, source }: PassageCandidate) {
  if (!cue) {
    const none = { content: -MOST, contentBegins: -MOST, contentEnds: -MOST, source: -MOST };
    return { ...none, nearly: -MOST, behind: MOST };
  }
  const pointed = from(cue);
  const log = pointed.contentLog(content);
  const { begins, ends } = pointed.edgeLogs(content);
  return {
    content: oddsOf(log),
    contentBegins: oddsOf(begins),
    contentEnds: oddsOf(ends),
    source: oddsOf(pointed.sourceLog(source)),
    nearly: oddsOf(pointed.nearlyLog(content)),
    behind: Math.max(0, Math.min(MOST, (pointed.contents()[0]?.log ?? log) - log)),
  };
}

/** What the network sees of a candidate, whose content is not empty. */
export function viewOf(sight: Sight, candidate: PassageCandidate): View {
  const { odds } = sight;
  const { content, cue } = candidate;
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
    anyCue: mostOf(cue, ANY_CUE),
    ...fromCue(sight, candidate),
  };
}

const fine = (odds: number): number => Math.round(2 * odds);
const coarse = (odds: number): number => Math.round(odds / 1.5);
const half = (odds: number): number => Math.round(odds / 2.5);

/** Pairs that are told together. */
const PAIRS: readonly (readonly [keyof View, keyof View])[] = [
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
  ['content', 'cue'],
  ['content', 'mean'],
  ['content', 'behind'],
  ['content', 'source'],
  ['behind', 'ends'],
  ['behind', 'least'],
  ['source', 'cue'],
  ['anyCue', 'cue'],
  ['contentBegins', 'begins'],
  ['contentEnds', 'ends'],
  ['contentBegins', 'contentEnds'],
  ['nearly', 'cue'],
  ['nearly', 'content'],
  ['nearly', 'source'],
  ['nearly', 'mean'],
  ['nearly', 'behind'],
];
const TRIPLES: readonly (readonly [keyof View, keyof View, keyof View])[] = [
  ['begins', 'ends', 'mean'],
  ['begins', 'ends', 'cue'],
  ['least', 'ends', 'otherEnd'],
  ['least', 'begins', 'otherBegin'],
  ['ends', 'after', 'endAfter'],
  ['content', 'cue', 'mean'],
  ['content', 'cue', 'source'],
  ['behind', 'ends', 'contentEnds'],
  ['behind', 'begins', 'contentBegins'],
  ['nearly', 'cue', 'source'],
  ['nearly', 'content', 'cue'],
];
/** Those that are told with what else is known of the candidate. */
const BESIDE = [
  'begins',
  'ends',
  'mean',
  'least',
  'cue',
  'content',
  'source',
  'behind',
  'nearly',
] as const;

/** Adds to the item that is being made. */
export function addNetworkFeatures(
  view: View,
  { cue }: PassageCandidate,
  { by, share, quoted, side, words, head }: Known,
  out: FeatureBuffer,
): void {
  let t = 900;
  const add = (x: number, y = 0, z = 0) => out.add(mix(t++, x, y, z));
  const cued = cue.length ? 1 : 0;
  for (const odds of Object.values(view)) add(fine(odds), cued);
  for (const [a, b] of PAIRS) add(coarse(view[a]), coarse(view[b]));
  for (const [a, b, c] of TRIPLES) add(half(view[a]), half(view[b]), half(view[c]));
  for (const name of BESIDE) {
    const odds = coarse(view[name]);
    add(odds, by);
    add(odds, share);
    add(odds, quoted, side);
    add(odds, head.lexicon);
  }
  add(half(view.cue), half(view.mean), share);
  add(half(view.cue), head.id);
  add(half(view.mean), Math.min(9, words >> 2), share);
}
