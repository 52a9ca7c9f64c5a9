/** What the statement network points at from each possible cue: the likeliest contents, each with its source. */
import { days } from '../../../language/en/grammar.ts';
import { logistic } from '../../../models/log-odds.ts';
import { areAlike } from '../../../models/statement-network/alike.ts';
import { cueCandidates, cueOdds } from '../../../models/statement-network/cues.ts';
import type { Sight } from '../../../models/statement-network/network.ts';
import type { Passage, Range } from '../../../models/statement-network/passage.ts';
import type { PassageCandidate } from '../candidate.ts';

/** Contents of one cue that are offered. */
const MOST = 6;
/** How much less likely than the likeliest of a sure cue they may be, as a log of likelihoods. */
const LESS = 4;
const WORD = /[\p{L}\p{N}]/u;

/** In order of their cues, the likeliest of each first. */
export const pointed = (p: Passage, sight: Sight): PassageCandidate[] =>
  cueCandidates(p, sight.odds).flatMap((cue) => contentsOf(p, sight, cue));

/** Those that a reader would not take for the same; of those that he would, the likeliest. */
function contentsOf(p: Passage, sight: Sight, cue: Range): PassageCandidate[] {
  const seen = sight.from(cue);
  const found: PassageCandidate[] = [];
  const known: Range[][] = [];
  const all = seen.contents();
  let odds = -Infinity;
  for (let i = cue.first; i <= cue.last; i++) odds = Math.max(odds, cueOdds(sight.odds, i));
  const least = (all[0]?.log ?? 0) - LESS - Math.log(logistic(odds));
  for (const { content, log } of all) {
    if (found.length && (log < least || found.length === MOST)) break;
    const words = content.flatMap((piece) => wordsOf(p, piece));
    if (!words.length || known.some((other) => areAlike(other, words))) continue;
    const source = seen.sources(content).find(({ range }) => !isDay(p, range))?.range;
    const by = 'statement-network';
    found.push({ by, cue: [cue], content, source: source ? [source] : [] });
    known.push(words);
  }
  return found;
}

/** "today" of "Acme today announced" is nobody. */
const isDay = (p: Passage, range: Range | null): boolean =>
  range !== null && range.first === range.last && days.has(p.word(range.first).toLowerCase());

/** From the first to the last word of a piece; none where it has but marks. */
function wordsOf(p: Passage, { first, last }: Range): Range[] {
  while (first <= last && !WORD.test(p.word(first))) first++;
  while (last >= first && !WORD.test(p.word(last))) last--;
  return first <= last ? [{ first, last }] : [];
}
