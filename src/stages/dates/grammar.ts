/**
 * The first pass: the rules are asked from left to right, the longest match at a word stands, and
 * the next one begins after it. A time of the clock and its date become one expression.
 */

import { isLookalike } from './lookalikes.ts';
import { rulesFor } from './openings.ts';
import type { Item } from './reading.ts';
import type { Found } from './rules/rule.ts';
import { withDate, withTime } from './with-time.ts';
import type { Word } from './words.ts';

/** How deep an expression may stand in another: the end of the first half of last year. */
const DEEPEST = 4;
/** Where a rule says no less; `calibration` lowers it to what was measured. */
const USUAL_SCORE = 0.99;

interface Match {
  readonly found: readonly Found[];
  readonly to: number;
  readonly by: string;
}

const many = (found: Found | readonly Found[]): found is readonly Found[] => Array.isArray(found);

function matchAt(words: readonly Word[], at: number, depth: number): Match | undefined {
  const word = words[at];
  if (!word || depth > DEEPEST) return undefined;
  const candidates = rulesFor(word.lower, word.lexeme);
  if (candidates.length === 0) return undefined;
  const parse = (i: number): Found | undefined => {
    const match = matchAt(words, i, depth + 1);
    return match?.found.length === 1 ? match.found[0] : undefined;
  };
  let best: Match | undefined;
  for (const rule of candidates) {
    const result = rule.match(words, at, parse);
    if (!result) continue;
    const found = many(result) ? result : [result];
    const to = found.at(-1)?.to ?? at;
    if (!best || to > best.to) best = { found, to, by: rule.name };
  }
  const last = best?.found.at(-1);
  if (!best || !last) return undefined;
  const { reading } = last;
  const whole =
    reading.type === 'TIME' && reading.time && !reading.step && !reading.fields
      ? withDate(words, last, parse)
      : withTime(words, last);
  if (whole === last) return best;
  return { ...best, found: [...best.found.slice(0, -1), whole], to: whole.to };
}

/** The temporal expressions of one sentence, in order, none overlapping another. */
export function scan(words: readonly Word[]): Item[] {
  const items: Item[] = [];
  for (let at = 0; at < words.length; ) {
    const match = matchAt(words, at, 0);
    if (!match) {
      at++;
      continue;
    }
    const found = match.found.map(({ from = at, to, reading, score = USUAL_SCORE }): Item => {
      return { from, to, reading, by: match.by, score };
    });
    const kept = found.filter((item) => !isLookalike(words, item));
    items.push(...kept);
    // Inside what only looks like a date another one may begin: Theresa May in 2019.
    at = kept.length < found.length ? Math.max(kept.at(-1)?.to ?? at + 1, at + 1) : match.to;
  }
  return items;
}
