/** Times of the clock: 10 a.m. EST, 10:30, 7.30pm, noon, five o'clock, 1900 GMT. */
import { timeZones } from '../../../language/en/day-parts.ts';
import { NOTHING } from '../lexicon.ts';
import type { Word } from '../words.ts';
import { afterPreposition, isCapitalized } from './context.ts';
import type { Found, Rule } from './rule.ts';
import { timeAt, timexTime } from './times.ts';

const CURRENCIES = new Set(['$', '£', '€']);

/** Psalm 23:10: a chapter and verse after a name. */
function isVerse(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return (
    before?.lexeme === NOTHING &&
    isCapitalized(before) &&
    !afterPreposition(words, at) &&
    words[at]?.text.includes(':') === true
  );
}

/** The time at a word, with its zone, as TIMEX3 writes it: T10:00. */
export function clockAt(words: readonly Word[], at: number): Found | undefined {
  const named = words[at]?.lexeme.clock;
  if (named) return { to: at + 1, reading: { type: 'TIME', time: named }, score: 0.85 };
  const time = timeAt(words, at);
  if (!time || isVerse(words, at) || CURRENCIES.has(words[at - 1]?.text ?? '')) return undefined;
  const zone = words[time.to];
  const zoned = zone && zone.text === zone.text.toUpperCase() && timeZones.has(zone.lower);
  const utc = zoned && timeZones.get(zone.lower) === 'Z' ? 'Z' : '';
  return {
    to: zoned ? time.to + 1 : time.to,
    reading: { type: 'TIME', time: `${timexTime(time)}${utc}` },
    score: 0.85,
  };
}

export const clock: Rule = {
  name: 'clock',
  words: ['half', 'quarter', 'a'],
  kinds: ['figures', 'clock', 'cardinal'],
  match: clockAt,
};
