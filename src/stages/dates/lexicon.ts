/** One entry a word, from the language's lists: what a word can be in a temporal expression. */
import { clockWords, dayParts } from '../../language/en/day-parts.ts';
import { holidays } from '../../language/en/holidays.ts';
import { months } from '../../language/en/months.ts';
import * as numberWords from '../../language/en/number-words.ts';
import { seasons } from '../../language/en/seasons.ts';
import { type TimeUnit, timeUnits } from '../../language/en/time-units.ts';
import * as vagueDates from '../../language/en/vague-dates.ts';
import { weekdays } from '../../language/en/weekdays.ts';
import type { Season } from './reading.ts';

export interface Lexeme {
  readonly month: number;
  readonly weekday: number;
  readonly season: Season | undefined;
  readonly unit: TimeUnit | undefined;
  /** NaN when the word is no number word. */
  readonly cardinal: number;
  readonly ordinal: number;
  readonly vague: boolean;
  readonly dayPart: string | undefined;
  readonly clock: string | undefined;
  readonly decade: number;
  readonly reference: string | undefined;
  readonly holiday: boolean;
  /** A sentence without such a word, and without a digit, holds no temporal expression. */
  readonly triggers: boolean;
}

export const NOTHING: Lexeme = {
  month: 0,
  weekday: 0,
  season: undefined,
  unit: undefined,
  cardinal: Number.NaN,
  ordinal: Number.NaN,
  vague: false,
  dayPart: undefined,
  clock: undefined,
  decade: 0,
  reference: undefined,
  holiday: false,
  triggers: false,
};

/** Words that make a sentence worth reading though the grammar knows them by their spelling. */
const OTHER_TRIGGERS = [
  'today yesterday tomorrow tonight tonite overnight moment past present future thousand',
  'hourly daily everyday nightly weekly monthly yearly annually',
  'fiscal fy h1 h2 q1 q2 q3 q4 eighteen nineteen bc b.c bce b.c.e ad a.d',
].join(' ');

const entries = (() => {
  const table = new Map<string, Lexeme>();
  const add = (word: string, part: Partial<Lexeme>, triggers = true) => {
    const known = table.get(word) ?? NOTHING;
    table.set(word, { ...known, ...part, triggers: known.triggers || triggers });
  };
  for (const [word, month] of months) add(word, { month });
  for (const [word, weekday] of weekdays) {
    add(word, { weekday });
    if (word.endsWith('day')) add(`${word}s`, { weekday });
  }
  for (const [word, season] of seasons) add(word, { season });
  for (const [word, unit] of timeUnits) add(word, { unit }, word !== 'second');
  for (const [word, cardinal] of numberWords.cardinals) add(word, { cardinal }, false);
  for (const [word, ordinal] of numberWords.ordinals) add(word, { ordinal }, false);
  for (const word of numberWords.vagueNumbers) add(word, { vague: true }, false);
  for (const [word, decade] of numberWords.decadeNames) add(word, { decade });
  for (const [word, dayPart] of dayParts) add(word, { dayPart });
  for (const [word, clock] of clockWords) add(word, { clock });
  for (const [word, reference] of vagueDates.references) add(word, { reference });
  for (const name of holidays.keys()) add(name.split(' ')[0] ?? name, { holiday: true });
  for (const word of OTHER_TRIGGERS.split(' ')) add(word, {});
  return table;
})();

/** Every word that the lexicon lists, lower-cased. */
export const lexiconWords = (): Iterable<string> => entries.keys();

/** True for a word that begins with a digit, and for a fiscal year written as one (FY2022). */
export function isFigures(lower: string): boolean {
  const code = lower.charCodeAt(0);
  if (code >= 48 && code <= 57) return true;
  const third = lower.charCodeAt(2);
  return code === 0x66 && lower.charCodeAt(1) === 0x79 && third >= 48 && third <= 57;
}

const ORDINAL_ENDINGS = new Set(['st', 'nd', 'rd', 'th']);

/** The entry of a word, lower-cased; digits with an ordinal's ending are read here (21st). */
export function lexemeOf(lower: string): Lexeme {
  const known = entries.get(lower);
  if (known) return known;
  const code = lower.charCodeAt(0);
  if (code < 48 || code > 57 || lower.length < 3 || lower.length > 6) return NOTHING;
  const ending = lower.slice(-2);
  if (!ORDINAL_ENDINGS.has(ending)) return NOTHING;
  const value = Number(lower.slice(0, -2));
  return Number.isInteger(value) ? { ...NOTHING, ordinal: value } : NOTHING;
}

/** True when a token of this text can open or hold a temporal expression. */
export function triggers(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code >= 48 && code <= 57) return true;
  if (text.length < 2) return false;
  if (text.startsWith('FY')) return true;
  const lower = text.toLowerCase();
  const known = entries.get(text) ?? (lower === text ? undefined : entries.get(lower));
  if (known) return known.triggers;
  const hyphen = text.indexOf('-');
  return hyphen > 0 && text.split('-').some((part) => part !== '' && triggers(part));
}
