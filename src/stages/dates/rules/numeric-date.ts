/** Dates in figures: 2022-09-28, 28.09.2022, 9/28/22, 2022-09. */
import { isDay } from '../calendar.ts';
import type { Reading } from '../reading.ts';
import type { Word } from '../words.ts';
import { isOtherNumber } from './context.ts';
import type { Found, Rule } from './rule.ts';
import { fullYear } from './years.ts';

const whole = (text: string, digits: readonly number[]): number =>
  digits.includes(text.length) && /^\d+$/.test(text) ? Number(text) : Number.NaN;

/** Year, month and day as a reading; undefined when there is no such day. */
function date(year: number, month: number, day: number, time?: string): Reading | undefined {
  if (year < 1000 || year > 2199 || !isDay(year, month, day)) return undefined;
  return { type: time ? 'TIME' : 'DATE', fields: { year, month, day }, ...(time && { time }) };
}

/** 2022-09-28, with or without a time of ISO 8601. */
function iso(text: string): Reading | undefined {
  const [day = '', clock] = text.split(/T/, 2);
  const [y = '', m = '', d = ''] = day.split('-');
  if (y.length !== 4) return undefined;
  const time = clock && /^\d\d:\d\d(?::\d\d)?Z?$/.test(clock) ? `T${clock}` : undefined;
  if (clock && !time) return undefined;
  return date(whole(y, [4]), whole(m, [1, 2]), whole(d, [1, 2]), time);
}

/** The two readings of a date whose order is not plain: month first, marked as ambiguous. */
function unordered(first: number, second: number, year: number | undefined): Reading | undefined {
  const y = year ?? 2000;
  const monthFirst = isDay(y, first, second);
  const dayFirst = isDay(y, second, first);
  if (!monthFirst && !dayFirst) return undefined;
  const order = monthFirst && dayFirst ? 'undecided' : monthFirst ? 'month-first' : 'day-first';
  const [month, day] = monthFirst ? [first, second] : [second, first];
  return {
    type: 'DATE',
    fields: { ...(year !== undefined && { year }), month, day },
    ...(first !== second && { order }),
  };
}

const yearOf = (text: string): number => {
  const value = whole(text, [2, 4]);
  return text.length === 2 ? fullYear(value) : value;
};

/** One token: 28.09.2022, 9-28-2022, 2022-09-28T10:00Z. */
function inOneToken(text: string): Reading | undefined {
  const separator = text.includes('-') ? '-' : '.';
  if (separator === '-' && text.charCodeAt(4) === 0x2d) return iso(text);
  const parts = text.split(separator);
  if (parts.length !== 3) return undefined;
  const [a = '', b = '', c = ''] = parts;
  const [first, second] = [whole(a, [1, 2]), whole(b, [1, 2])];
  if (separator === '-') return unordered(first, second, yearOf(c));
  if (a.length === 4) return date(whole(a, [4]), second, whole(c, [1, 2]));
  // Dots go with day first everywhere; with two digits of the year only where both others have two.
  if (c.length !== 4 && !(c.length === 2 && a.length === 2 && b.length === 2)) return undefined;
  return date(yearOf(c), second, first);
}

const BEFORE_A_DAY = new Set(
  'on by from since until till before after between and to this next'.split(' '),
);

const isDash = (word: Word | undefined): boolean => word?.text === '-' || word?.text === '–';

/** True when another date with a slash stands at `at`: the other end of 2/28-3/1. */
const besides = (words: readonly Word[], at: number): boolean =>
  words[at + 1]?.text === '/' && !Number.isNaN(words[at + 2]?.number);

/** The year after a comma: 5/7, 2020. */
function yearAfter(words: readonly Word[], at: number): number | undefined {
  const [comma, year] = [words[at], words[at + 1]];
  if (comma?.text !== ',' || year?.text.length !== 4) return undefined;
  return year.number >= 1900 && year.number < 2100 ? year.number : undefined;
}

/** Eight figures that are a day: 20220928. */
function compact(words: readonly Word[], at: number): Reading | undefined {
  const text = words[at]?.text ?? '';
  if (!/^(?:19|20)\d{6}$/.test(text) || isOtherNumber(words, at)) return undefined;
  return date(Number(text.slice(0, 4)), Number(text.slice(4, 6)), Number(text.slice(6)));
}

/** Words with slashes: 9/28/22, 2022/09/28, "on 9/28". */
function slashed(words: readonly Word[], at: number): Found | undefined {
  const [a, s, b, t, c] = [0, 1, 2, 3, 4].map((i) => words[at + i]);
  if (!a || !b || s?.text !== '/' || !s.joined || !b.joined) return undefined;
  if (t?.text === '/' && t.joined && c?.joined) {
    const reading =
      a.text.length === 4
        ? date(a.number, b.number, c.number)
        : unordered(whole(a.text, [1, 2]), whole(b.text, [1, 2]), yearOf(c.text));
    return reading && { to: at + 5, reading };
  }
  const before = words[at - 1];
  const range = isDash(words[at + 3]) || (isDash(before) && words[at - 3]?.text === '/');
  const prepared = before && (BEFORE_A_DAY.has(before.lower) || before.lexeme.weekday);
  if (!prepared && !(range && besides(words, isDash(before) ? at - 4 : at + 4))) return undefined;
  if (words[at + 3]?.lexeme.unit) return undefined;
  const year = yearAfter(words, at + 3);
  const reading = unordered(whole(a.text, [1, 2]), whole(b.text, [1, 2]), year);
  return reading && { to: year === undefined ? at + 3 : at + 5, reading, score: 0.7 };
}

export const numericDate: Rule = {
  name: 'numeric-date',
  kinds: ['figures'],
  match(words, at) {
    const word = words[at];
    const code = word?.text.charCodeAt(0) ?? 0;
    if (!word || code < 48 || code > 57) return undefined;
    if (word.text.length >= 8) {
      const reading = inOneToken(word.text);
      if (reading) return { to: at + 1, reading, score: 0.95 };
      const figures = compact(words, at);
      if (figures) return { to: at + 1, reading: figures, score: 0.7 };
    }
    const month = words[at + 2];
    if (word.text.length === 4 && words[at + 1]?.text === '-' && month?.text.length === 2) {
      // 2011-12 is a season; 2022-09 can only be a month.
      if (month.number <= 12 && month.number !== (word.number + 1) % 100 && word.number >= 1900)
        if (month.number >= 1 && month.number < word.number % 100 && !isOtherNumber(words, at))
          return {
            to: at + 3,
            reading: { type: 'DATE', fields: { year: word.number, month: month.number } },
            score: 0.7,
          };
    }
    return slashed(words, at);
  },
};
