/** Dates with the name of a month: 28 September 2022, Sept. 28, March 5-7, June of that year, May. */
import { givenNames, needsContext } from '../../../language/en/months.ts';
import { isDay } from '../calendar.ts';
import type { Fields, Reading } from '../reading.ts';
import type { Word } from '../words.ts';
import { CHOICE_WORDS, choiceAt } from './choices.ts';
import {
  afterPreposition,
  afterStrictPreposition,
  isCapitalized,
  isOtherNumber,
} from './context.ts';
import { afterMark, type DatePart, dayAt, monthAt } from './month-parts.ts';
import type { Found, Rule } from './rule.ts';
import { plainYear, yearTail, yearWithEra } from './years.ts';

const isRangeMark = (word: Word | undefined): boolean =>
  word !== undefined && (word.text === '-' || word.text === '–' || word.text === '—');
const joins = (word: Word | undefined): boolean =>
  isRangeMark(word) || word?.lower === 'to' || word?.lower === 'and' || word?.lower === 'through';

/** A second day of the same month: the 7 of "March 5-7". */
function secondDay(words: readonly Word[], at: number): (DatePart & { from: number }) | undefined {
  if (!joins(words[at])) return undefined;
  const day = dayAt(words, at + 1);
  if (!day || words[day.to]?.lexeme.month || words[day.to]?.lexeme.unit) return undefined;
  return { ...day, from: at + 1 };
}

function withYear(words: readonly Word[], at: number, fields: Fields): Found {
  const tail =
    yearTail(words, afterMark(words, at)) ??
    yearTail(words, at) ??
    (fields.day === undefined ? undefined : farYear(words, at));
  if (!tail) return { to: at, reading: { type: 'DATE', fields } };
  const { year, step, to } = tail;
  const reading: Reading = {
    type: 'DATE',
    fields: { ...fields, ...(year !== undefined && { year }) },
    ...(step && { step }),
  };
  return { to, reading };
}

/** False for a day that the month has in no year. */
const plausible = ({ month = 1, day = 1 }: Fields): boolean => isDay(2000, month, day);

const isClosed = (word: Word | undefined): boolean => !word || !/^[\p{L}\p{N}$]/u.test(word.text);

/** Jan. 1, 3000: a year beyond the usual ones, where nothing follows that it could count. */
function farYear(words: readonly Word[], at: number): ReturnType<typeof yearTail> {
  const i = words[at]?.text === ',' ? at + 1 : at;
  const { number = Number.NaN, text = '' } = words[i] ?? {};
  if (text.length !== 4 || !(number >= 2200) || !isClosed(words[i + 1])) return undefined;
  return { year: number, to: i + 1 };
}

/** "In June 30 people died": the number counts what follows; the 30th would have "on" before it. */
const counts = (words: readonly Word[], month: number, day: number): boolean =>
  words[month - 1]?.lower === 'in' &&
  words[day]?.number !== undefined &&
  !Number.isNaN(words[day]?.number) &&
  /^(?:people|\p{Ll}{3,}s)$/u.test(words[day + 1]?.text ?? '');

/** 31 June, 45 May 2020: what is written as a day of a month that has no such day. */
const isNoDay = (words: readonly Word[], { to, reading }: Found): boolean =>
  reading.fields?.year !== undefined || isClosed(words[to]);

/** September 28, 2022; Sept. 28; March the 5th; March 5-7, 1998. */
function monthFirst(words: readonly Word[], at: number, extra: Fields): Found[] | undefined {
  const month = monthAt(words, at);
  if (!month) return undefined;
  const comma = words[month.to]?.text === ',' && /^\d+[a-z]/.test(words[month.to + 1]?.lower ?? '');
  const part = comma ? month.to + 1 : afterMark(words, month.to);
  const the = words[part]?.lower === 'the' ? part + 1 : part;
  if (yearWithEra(words, the)) return undefined;
  const day = dayAt(words, the);
  if (!day || isOtherNumber(words, the) || counts(words, at, the)) return undefined;
  const fields = { ...extra, month: month.value, day: day.value };
  if (!plausible(fields)) {
    const found = withYear(words, day.to, fields);
    return isNoDay(words, found) ? [found] : undefined;
  }
  const second = secondDay(words, day.to);
  if (!second || second.value <= day.value) return [withYear(words, day.to, fields)];
  const last = withYear(words, second.to, { month: month.value, day: second.value });
  const { year } = last.reading.fields ?? {};
  const first: Reading = {
    ...last.reading,
    fields: { ...fields, ...(year !== undefined && { year }) },
  };
  return [
    { to: day.to, reading: first },
    { ...last, from: second.from },
  ];
}

/** 28 September 2022; the 5th of March; 5–7 March. */
function dayFirst(words: readonly Word[], at: number, extra: Fields): Found[] | undefined {
  const start = words[at]?.lower === 'the' ? at + 1 : at;
  const day = dayAt(words, start);
  const marked = afterMark(words, start + 1) > start + 1;
  if (!day || (isOtherNumber(words, start) && !marked)) return undefined;
  const second = words[day.to + 1]?.lower === 'the' ? day.to + 2 : day.to + 1;
  const range = joins(words[day.to]) ? dayAt(words, second) : undefined;
  const last = range ?? day;
  const part = afterMark(words, last.to);
  const month = monthAt(words, words[part]?.lower === 'of' ? part + 1 : part);
  if (!month) return undefined;
  const end = withYear(words, month.to, {
    ...(range ? {} : extra),
    month: month.value,
    day: last.value,
  });
  if (!plausible({ month: month.value, day: last.value }))
    return !range && isNoDay(words, end) ? [end] : undefined;
  if (!range) return [end];
  if (range.value <= day.value) return undefined;
  const { year } = end.reading.fields ?? {};
  const fields = {
    ...extra,
    month: month.value,
    day: day.value,
    ...(year !== undefined && { year }),
  };
  return [
    { to: day.to, reading: { ...end.reading, fields } },
    { ...end, from: second },
  ];
}

/** 2019/Aug/01, 2017 April: the year stands first. */
function yearFirst(words: readonly Word[], at: number): Found | undefined {
  const year = plainYear(words, at);
  const month = year && monthAt(words, afterMark(words, year.to));
  if (!month) return undefined;
  const fields = { year: year.year, month: month.value };
  const day = dayAt(words, afterMark(words, month.to));
  const dated = day && plausible({ ...fields, day: day.value });
  return dated
    ? { to: day.to, reading: { type: 'DATE', fields: { ...fields, day: day.value } } }
    : { to: month.to, reading: { type: 'DATE', fields }, score: 0.7 };
}

/** May 1945; August of the same year; June. */
function monthAlone(words: readonly Word[], at: number): Found | undefined {
  const word = words[at];
  const month = monthAt(words, at);
  if (!word || !month) return undefined;
  const dated = withYear(words, month.to, { month: month.value });
  if (dated.to > month.to) return dated;
  // A number before it that is no day of it: 31 April.
  const before = words[at - 1];
  if (before && before.number <= 31 && before.number > 0) return undefined;
  const prepared = afterPreposition(words, at);
  if (needsContext.has(word.lower) && !prepared && month.to === at + 1 && !word.hyphenated)
    return undefined;
  const next = words[month.to];
  const named =
    givenNames.has(word.lower) &&
    isCapitalized(next) &&
    !next?.lexeme.weekday &&
    !next?.lexeme.month;
  if (named && !afterStrictPreposition(words, at)) return undefined;
  if (!isCapitalized(word) && !prepared) return undefined;
  return { ...dated, score: prepared ? 0.9 : 0.75 };
}

export const calendarDate: Rule = {
  name: 'calendar-date',
  words: CHOICE_WORDS,
  kinds: ['month', 'weekday', 'figures', 'ordinal', 'cardinal'],
  match(words, at) {
    const choice = choiceAt(words, at);
    let start = choice?.to ?? at;
    const { weekday } = words[start]?.lexeme ?? {};
    let extra: Fields = {};
    if (weekday) {
      start++;
      if (words[start]?.text === '.' && words[start]?.joined) start++;
      if (words[start]?.text === ',') start++;
      extra = { weekday };
    }
    const dates = monthFirst(words, start, extra) ?? dayFirst(words, start, extra);
    if (dates) return choice ? dates.map((found) => ({ ...found, from: found.from ?? at })) : dates;
    if (weekday) return undefined;
    const month = yearFirst(words, start) ?? monthAlone(words, start);
    if (!month || !choice) return month;
    return { ...month, reading: { ...month.reading, choose: choice.choose }, score: 0.9 };
  },
};
