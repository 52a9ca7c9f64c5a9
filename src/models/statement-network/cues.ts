/** Where a cue may stand: more places than there are cues, for the confidence to choose from. */

import { phraseOpeners } from '../../language/en/grammar.ts';
import { ANY_CUE, ANY_CUE_BEGINS, CUE, CUE_BEGINS, OUTPUTS } from './layout.ts';
import { isReportingVerb } from './lexicon.ts';
import type { Passage, Range } from './passage.ts';
import { EDGE } from './words.ts';

/** Log odds from which on a token may be in a cue: those of one in thirteen. */
const POSSIBLE = -2;
/** How much lower the log odds of a token may be than its neighbour's. */
const NEARLY = 1;
/** Log odds from which on another cue begins right behind one. */
const BEGINS = 0;

/** A paragraph of prose has fewer. */
const MOST = { cues: 1000, ofTokens: 1 / 32 };

const likelier = (odds: Float32Array, i: number, one: number, other: number): number =>
  Math.max(odds[i * OUTPUTS + one] as number, odds[i * OUTPUTS + other] as number);

/** Log odds that the token is in the cue of a statement, or of any attribution. */
export const cueOdds = (odds: Float32Array, i: number): number => likelier(odds, i, CUE, ANY_CUE);

/** Runs of tokens that may be a cue, cut where another begins, in order; of each the part that is one likeliest. */
export function cueCandidates(p: Pick<Passage, 'lexicon' | 'word'>, odds: Float32Array): Range[] {
  const found: Range[] = [];
  const count = odds.length / OUTPUTS;
  let first = -1;
  let reports = false;
  for (let i = 0; i <= count; i++) {
    const possible = i < count && cueOdds(odds, i) >= POSSIBLE;
    // "has repeatedly [promised]": what reports nothing by itself is no cue before another.
    const begins = possible && reports && likelier(odds, i, CUE_BEGINS, ANY_CUE_BEGINS) >= BEGINS;
    if (first >= 0 && (!possible || begins)) {
      found.push(trimmed(p, core(odds, { first, last: i - 1 })));
      first = -1;
    }
    if (possible && first < 0) [first, reports] = [i, false];
    reports ||= possible && p.lexicon(i) !== 0;
  }
  return surest(found, odds);
}

/** The run's likeliest token with those beside it that are more likely than not in the cue, or nearly as likely. */
function core(odds: Float32Array, { first, last }: Range): Range {
  let best = first;
  for (let i = first; i <= last; i++) if (cueOdds(odds, i) > cueOdds(odds, best)) best = i;
  const least = Math.min(0, cueOdds(odds, best) - NEARLY);
  let [begin, end] = [best, best];
  while (begin > first && cueOdds(odds, begin - 1) >= least) begin--;
  while (end < last && cueOdds(odds, end + 1) >= least) end++;
  return { first: begin, last: end };
}

const WORD = /[\p{L}\p{N}]/u;

const endsNoCue = (word: string): boolean =>
  !WORD.test(word) || phraseOpeners.has(word.toLowerCase());

const CAPITAL = /^\p{Lu}/u;

/**
 * The range without marks at its ends, "said" of "said:", without what opens a phrase behind it, and
 * without names behind small letters, "said" of "said Per"; one token at least.
 */
function trimmed(p: Pick<Passage, 'word'>, { first, last }: Range): Range {
  let [begin, end] = [first, last];
  while (begin < end && !WORD.test(p.word(begin))) begin++;
  const isName = (word: string) => CAPITAL.test(word) && !CAPITAL.test(p.word(begin));
  while (end > begin && (endsNoCue(p.word(end)) || isName(p.word(end)))) end--;
  return { first: begin, last: end };
}

/** Of more cues than prose can have, such as on a page made to keep us busy, the likeliest; in order. */
function surest(cues: Range[], odds: Float32Array): Range[] {
  const most = Math.max(MOST.cues, (odds.length / OUTPUTS) * MOST.ofTokens);
  if (cues.length <= most) return cues;
  return [...cues]
    .sort((a, b) => cueOdds(odds, b.first) - cueOdds(odds, a.first))
    .slice(0, most)
    .sort((a, b) => a.first - b.first);
}

/** The token that carries a cue: its reporting verb, else its first word of any lexicon, else its last. */
export function headOf(p: Passage, { first, last }: Range): number {
  let any = -1;
  for (let i = first; i <= last; i++) {
    const { lexicon } = p.words[i] ?? EDGE;
    if (isReportingVerb(lexicon)) return i;
    if (any < 0 && lexicon) any = i;
  }
  return any < 0 ? last : any;
}
