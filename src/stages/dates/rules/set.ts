/** Times that come again: every Friday, each month, daily, twice a month, Sundays, per day. */
import type { Word } from '../words.ts';
import { isoDuration } from './lengths.ts';
import { amountAt } from './numbers.ts';
import type { Found, Parse, Rule } from './rule.ts';

const ADVERBS: ReadonlyMap<string, string> = new Map([
  ['hourly', 'PT1H'],
  ['daily', 'P1D'],
  ['everyday', 'P1D'],
  ['nightly', 'XXXX-XX-XXTNI'],
  ['weekly', 'P1W'],
  ['monthly', 'P1M'],
  ['annually', 'P1Y'],
  ['yearly', 'P1Y'],
]);

const set = (value: string, to: number, from?: number, score = 0.85): Found => ({
  ...(from !== undefined && { from }),
  to,
  reading: { type: 'SET', value },
  score,
});

const pad = (n: number): string => String(n).padStart(2, '0');

/** The value of one of a kind that comes again: a weekday, month, season, part of the day, unit. */
function recurring(word: Word | undefined): string | undefined {
  const { weekday, month, season, dayPart, unit } = word?.lexeme ?? {};
  if (weekday) return `XXXX-WXX-${weekday}`;
  if (month) return `XXXX-${pad(month)}`;
  if (season) return `XXXX-${season}`;
  if (dayPart) return `XXXX-XX-XXT${dayPart}`;
  return unit ? isoDuration(1, unit) : undefined;
}

const EACH = new Set(['every', 'each']);
const TIMES = new Set(['once', 'twice', 'thrice', 'times', 'per']);
const RATES = new Set(['time', 'hour', 'day', 'week', 'month', 'year', 'night']);

function each(words: readonly Word[], at: number, parse: Parse): Found | undefined {
  if (!EACH.has(words[at]?.lower ?? '')) return undefined;
  let i = at + 1;
  const other = words[i]?.lower === 'other' ? 2 : 1;
  if (other === 2) i++;
  const value = recurring(words[i]);
  const dated = words[i]?.lexeme.month && !Number.isNaN(words[i + 1]?.number ?? Number.NaN);
  if (value && !dated) {
    const unit = words[i]?.lexeme.unit;
    const part = words[i]?.lexeme.weekday ? words[i + 1]?.lexeme.dayPart : undefined;
    if (part) return set(`${value}T${part}`, i + 2);
    return set(unit && other === 2 ? isoDuration(2, unit) : value, i + 1);
  }
  // Every 2 April, every April 2.
  const day = parse(i);
  const { month, day: number, year } = day?.reading.fields ?? {};
  if (day && month !== undefined && number !== undefined && year === undefined && !day.reading.step)
    return set(`XXXX-${pad(month)}-${pad(number)}`, day.to);
  const amount = amountAt(words, i);
  const unit = amount && words[amount.to]?.lexeme.unit;
  return unit ? set(isoDuration(amount.value, unit), amount.to + 1) : undefined;
}

/** "twice a month", "$5 a day", "per year": the unit is the set. */
function rate(words: readonly Word[], at: number): Found | undefined {
  const unit = words[at + 1]?.lexeme.unit;
  const word = words[at]?.lower;
  if (!unit || unit.plural || !RATES.has(words[at + 1]?.lower ?? '')) return undefined;
  const value = isoDuration(1, unit);
  if (word === 'per') return set(value, at + 2, undefined, 0.7);
  if (word !== 'a' && word !== 'an') return undefined;
  if (TIMES.has(words[at - 1]?.lower ?? '')) {
    const counted = words[at - 1]?.lower === 'times';
    return set(value, at + 2, counted ? at : at - 1);
  }
  return undefined;
}

/** "$3 million annually", "8.5% annually", "10,000 units annually": an amount, as in "a year". */
function isRate(words: readonly Word[], at: number): boolean {
  if (!words[at]?.lower.endsWith('ly') || words[at]?.lower === 'daily') return false;
  return [at - 1, at - 2].some((i) =>
    /^\d|^(?:%|percent|million|billion)$/.test(words[i]?.lower ?? ''),
  );
}

export const recurrence: Rule = {
  name: 'recurrence',
  words: [...ADVERBS.keys(), ...EACH, 'per', 'a', 'an'],
  kinds: ['weekday'],
  match(words, at, parse) {
    const word = words[at];
    if (!word) return undefined;
    const adverb = ADVERBS.get(word.lower);
    if (adverb && isRate(words, at)) return undefined;
    if (adverb) return word.text === word.lower ? set(adverb, at + 1, undefined, 0.8) : undefined;
    if (word.lexeme.weekday && word.lower.endsWith('days'))
      return set(`XXXX-WXX-${word.lexeme.weekday}`, at + 1);
    const part = words[at + 1];
    if (word.lexeme.weekday && part?.lexeme.dayPart && part.lower.endsWith('s'))
      return set(`XXXX-WXX-${word.lexeme.weekday}T${part.lexeme.dayPart}`, at + 2);
    return each(words, at, parse) ?? rate(words, at);
  },
};
