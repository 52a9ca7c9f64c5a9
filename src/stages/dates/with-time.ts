/** A time and its date as one expression: Tuesday evening, Nov. 5 at 10 a.m., noon on 5 May. */
import type { Reading } from './reading.ts';
import { clockAt } from './rules/clock.ts';
import type { Found, Parse } from './rules/rule.ts';
import { hourAt, timexTime } from './rules/times.ts';
import { plainYear } from './rules/years.ts';
import type { Word } from './words.ts';

const LINKS = new Set([',', 'at', 'around', 'about', 'on', 'of']);
const LATE = new Set(['TAF', 'TEV', 'TNI']);

function isWithinDay({ type, value, fields, step, time }: Reading): boolean {
  if (type !== 'DATE' || value !== undefined || time) return false;
  if (fields?.day !== undefined || fields?.weekday !== undefined || fields?.holiday) return true;
  return step?.precision === 'day' && !fields;
}

const afterLinks = (words: readonly Word[], at: number): number => {
  let i = at;
  while (i < at + 2 && LINKS.has(words[i]?.lower ?? '')) i++;
  return i;
};

/** "at 4", "around 7" after a day: an hour only where no noun follows that it could count. */
function hourAlone(words: readonly Word[], at: number, late: boolean): string | undefined {
  const before = words[at - 1]?.lower;
  if (before !== 'at' && before !== 'around') return undefined;
  const time = hourAt(words, at);
  const next = words[time?.to ?? at];
  if (!time || (next && /^[\p{L}\p{N}$£€%/-]/u.test(next.text))) return undefined;
  return timexTime(late ? { ...time, hour: (time.hour % 12) + 12 } : time);
}

/** "Tuesday evening", "tomorrow in the morning": the part of the day after its day. */
function partAfter(words: readonly Word[], at: number): { part: string; to: number } | undefined {
  const i = words[at]?.lower === 'in' && words[at + 1]?.lower === 'the' ? at + 2 : at;
  const word = words[i];
  const part = word?.lexeme.dayPart;
  return part && !word.lower.endsWith('s') ? { part: `T${part}`, to: i + 1 } : undefined;
}

/** A date with the time that follows it; a part of the day with the hour that does. */
export function withTime(words: readonly Word[], date: Found): Found {
  const { reading } = date;
  const ofPart = reading.type === 'TIME' && LATE.has(reading.time ?? '');
  if (!ofPart && !isWithinDay(reading)) return date;
  const part = ofPart ? undefined : partAfter(words, date.to);
  if (part) return { ...date, to: part.to, reading: { ...reading, type: 'TIME', time: part.part } };
  const i = afterLinks(words, date.to);
  const clock = ofPart ? undefined : clockAt(words, i);
  const hour = clock ? undefined : hourAlone(words, i, ofPart);
  const time = clock?.reading.time ?? hour;
  if (time === undefined) return date;
  const to = clock?.to ?? i + 1;
  const timed: Found = { ...date, to, reading: { ...reading, type: 'TIME', time } };
  return clock ? withLateYear(words, timed) : timed;
}

/** "Mon Mar 14 08:15:30 EDT 2022": the year of a log stands after the time. */
function withLateYear(words: readonly Word[], date: Found): Found {
  const { reading, to } = date;
  const year = plainYear(words, to);
  const next = words[to + 1];
  if (!year || reading.step || reading.fields?.month === undefined) return date;
  if (reading.fields.year !== undefined || (next && /^[\p{L}\p{N}]/u.test(next.text))) return date;
  return {
    ...date,
    to: year.to,
    reading: { ...reading, fields: { ...reading.fields, year: year.year } },
  };
}

/** "10 a.m. EST Tuesday", "noon on 5 May": a time with the date that follows it. */
export function withDate(words: readonly Word[], clock: Found, parse: Parse): Found {
  const date = parse(afterLinks(words, clock.to));
  if (!date || !isWithinDay(date.reading)) return clock;
  const { time } = clock.reading;
  return {
    ...clock,
    to: date.to,
    reading: { ...date.reading, type: 'TIME', ...(time && { time }) },
  };
}
