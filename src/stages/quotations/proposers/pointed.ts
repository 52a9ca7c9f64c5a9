/** What the statement network points at from each possible cue: the likeliest contents, each with its source. */
import { logistic } from '../../../models/log-odds.ts';
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

/** Those that differ in more than marks and stops at their ends. */
function contentsOf(p: Passage, sight: Sight, cue: Range): PassageCandidate[] {
  const seen = sight.from(cue);
  const found = new Map<string, PassageCandidate>();
  const all = seen.contents();
  let odds = -Infinity;
  for (let i = cue.first; i <= cue.last; i++) odds = Math.max(odds, cueOdds(sight.odds, i));
  const least = (all[0]?.log ?? 0) - LESS - Math.log(logistic(odds));
  for (const { content, log } of all) {
    if (found.size && (log < least || found.size === MOST)) break;
    const key = wordsOf(p, content);
    if (!key || found.has(key)) continue;
    const source = seen.source(content);
    const by = 'statement-network';
    found.set(key, { by, cue: [cue], content, source: source ? [source] : [] });
  }
  return [...found.values()];
}

/** First and last words of the pieces; empty where there are none. */
function wordsOf(p: Passage, content: readonly Range[]): string {
  const pieces: string[] = [];
  for (let { first, last } of content) {
    while (first <= last && !WORD.test(p.word(first))) first++;
    while (last >= first && !WORD.test(p.word(last))) last--;
    if (first <= last) pieces.push(`${first}-${last}`);
  }
  return pieces.join();
}
