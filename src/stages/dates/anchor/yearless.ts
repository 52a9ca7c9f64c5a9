/** Which one is meant of a thing that every year, or every week, has: May, Friday, Christmas. */
import { civil, weekdayOf } from '../calendar.ts';
import { type Period, type Precision, periodOf } from '../period.ts';
import type { Fields } from '../reading.ts';
import { within } from './within.ts';

/** Undefined: the words do not tell. */
export type Way = 'last' | 'this' | 'next' | 'past' | 'ahead' | undefined;

/** How many days of the future are nearer than the past, where the words do not tell. */
const NEAR_FUTURE: Partial<Record<Precision, number>> = { day: 125, month: 125 };

/** What looks ahead so many days has just been: by 14 January, in a text of the 15th. */
const FAR = 340;

const around = (fields: Fields, year: number) =>
  [year - 1, year, year + 1].map((y) => within(y, fields));

/**
 * Last, this or next one. Without such a word a day is the nearest one, a month the nearest with the
 * past before the future, a quarter or a season the last that has begun. A nearest one that the
 * coming year brings gives way where the sentence tells what is `over`.
 */
export function nearest(
  fields: Fields,
  anchor: Period,
  way: Way,
  over: () => boolean,
): Period | undefined {
  const [before, same, after] = around(fields, civil(anchor.start).year);
  if (!same) return before ?? after;
  if (way === 'this' || fields.week !== undefined) return same;
  const current = periodOf(same.precision, anchor.start).start;
  if (way === 'last') return same.start < current ? same : before;
  if (way === 'next') return same.start > current ? same : after;
  const coming = same.start > current ? same : after;
  const begun = same.start > current ? before : same;
  if (way === 'past' || fields.quarter !== undefined) return begun;
  const distance = (coming?.start ?? Infinity) - current;
  if (way === 'ahead') return same.start === current ? same : distance < FAR ? coming : begun;
  const soon = distance < (NEAR_FUTURE[same.precision] ?? 0);
  const nearer = soon && distance < current - (begun?.start ?? -Infinity);
  if (!nearer || !coming) return begun;
  const nextYear = civil(coming.start).year > civil(anchor.start).year;
  return nextYear && over() ? begun : coming;
}

/** Days between two dates of a narrative that are still the same year's, or the turn of it. */
const SAME_YEAR = 183;
const TURN_OF_YEAR = 150;

/** In a narrative: the one of the year that is told, or after December the next year's. */
export function narratedNext(fields: Fields, anchor: Period): Period | undefined {
  const [, same, after] = around(fields, civil(anchor.start).year);
  const fine = anchor.precision === 'day' || anchor.precision === 'month';
  if (!fine || !same || !after) return same;
  if (Math.abs(same.start - anchor.start) <= SAME_YEAR) return same;
  return after.start - anchor.start <= TURN_OF_YEAR ? after : same;
}

/** How many years from the anchor a day with its weekday is looked for: within six, every weekday comes. */
const WEEKDAY_YEARS = 6;
/** A day that lies further ahead, in years, is given with its year. */
const FURTHEST_AHEAD = 1;

/**
 * Sunday 3 September: of the years, the one in which the day is such a weekday: the one that `found`
 * lies in where it fits, else the nearest to the anchor, the past one first. `found` itself where no
 * year fits: then the weekday, or the day, is a slip.
 */
export function onWeekday(fields: Fields, found: Period, anchor: Period): Period {
  const { weekday } = fields;
  const fits = (period: Period | undefined): period is Period =>
    period !== undefined && weekdayOf(period.start) === weekday;
  if (weekday === undefined || found.precision !== 'day' || fits(found)) return found;
  const { year } = civil(anchor.start);
  for (let by = 0; by <= WEEKDAY_YEARS; by++)
    for (const y of by > FURTHEST_AHEAD ? [year - by] : [year - by, year + by]) {
      const period = within(y, fields);
      if (fits(period)) return period;
    }
  return found;
}

/** The weekday before, on or after a day. */
export function nearestWeekday(weekday: number, day: number, way: Way): number {
  const back = (weekdayOf(day) - weekday + 7) % 7;
  if (way === 'this') return day - weekdayOf(day) + weekday;
  if (way === 'last') return day - (back || 7);
  if (way === 'next') return day + (7 - back);
  if (way === 'ahead') return day + ((7 - back) % 7);
  return day - back;
}

/** Tuesday the 4th: the nearest month whose day of that number is such a weekday. */
export function nearestDay(
  { day, weekday }: { readonly day: number; readonly weekday?: number },
  anchor: Period,
  way: Way,
): Period | undefined {
  const { year, month } = civil(anchor.start);
  const offsets = way === 'ahead' ? [0, 1, 2, 3, 4, 5, 6] : [0, -1, 1, -2, 2, -3, 3];
  for (const offset of offsets) {
    const count = year * 12 + month - 1 + offset;
    const period = within(Math.floor(count / 12), { month: (((count % 12) + 12) % 12) + 1, day });
    if (!period || (way === 'ahead' && period.start < anchor.start)) continue;
    if (weekday === undefined || weekdayOf(period.start) === weekday) return period;
  }
  return undefined;
}
