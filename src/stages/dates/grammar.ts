/**
 * The first pass: the rules are asked from left to right, the longest match at a word stands, and
 * the next one begins after it. A time of the clock and its date become one expression.
 */

import { rulesFor } from './openings.ts';
import type { Item, Reading } from './reading.ts';
import { clockAt } from './rules/clock.ts';
import type { Found } from './rules/rule.ts';
import type { Word } from './words.ts';

/** How deep an expression may stand in another: the end of the first half of last year. */
const DEEPEST = 4;
const USUAL_SCORE = 0.9;

interface Match {
  readonly found: readonly Found[];
  readonly to: number;
  readonly by: string;
}

function isWithinDay({ type, value, fields, step, time }: Reading): boolean {
  if (type !== 'DATE' || value !== undefined || time) return false;
  if (fields?.day !== undefined || fields?.weekday !== undefined || fields?.holiday) return true;
  return step?.precision === 'day' && !fields;
}

const LINKS = new Set([',', 'at', 'around', 'about', 'on', 'of']);

/** "Tuesday evening", "Nov. 5 at 10 a.m.", "tomorrow, 7 p.m.": a date that a time follows. */
function withTime(words: readonly Word[], date: Found): Found {
  if (!isWithinDay(date.reading)) return date;
  const next = words[date.to];
  const part = next?.lexeme.dayPart;
  if (part && !next.lower.endsWith('s'))
    return {
      ...date,
      to: date.to + 1,
      reading: { ...date.reading, type: 'TIME', time: `T${part}` },
    };
  const inThe = next?.lower === 'in' && words[date.to + 1]?.lower === 'the';
  const later = inThe ? words[date.to + 2]?.lexeme.dayPart : undefined;
  if (later)
    return {
      ...date,
      to: date.to + 3,
      reading: { ...date.reading, type: 'TIME', time: `T${later}` },
    };
  let i = date.to;
  while (i < date.to + 2 && LINKS.has(words[i]?.lower ?? '')) i++;
  const clock = clockAt(words, i);
  if (!clock?.reading.time) return date;
  return {
    ...date,
    to: clock.to,
    reading: { ...date.reading, type: 'TIME', time: clock.reading.time },
  };
}

/** "10 a.m. EST Tuesday", "noon on 5 May": a time that a date follows. */
function withDate(
  words: readonly Word[],
  clock: Found,
  parse: (at: number) => Found | undefined,
): Found {
  let i = clock.to;
  while (i < clock.to + 2 && LINKS.has(words[i]?.lower ?? '')) i++;
  const date = parse(i);
  if (!date || !isWithinDay(date.reading)) return clock;
  const { time } = clock.reading;
  return {
    ...clock,
    to: date.to,
    reading: { ...date.reading, type: 'TIME', ...(time && { time }) },
  };
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
    for (const { from = at, to, reading, score = USUAL_SCORE } of match.found)
      items.push({ from, to, reading, by: match.by, score });
    at = match.to;
  }
  return items;
}
