/** The second pass: an underspecified reading and its anchors give a period of the calendar. */
import type { DateMention } from '../../../article/index.ts';
import type { Holiday } from '../../../language/en/holidays.ts';
import { civil, dayNumber, easterSunday, isDay, nthWeekday, weekdayOf } from '../calendar.ts';
import { addMonths, type Period, type Precision, periodOf, shift } from '../period.ts';
import type { Fields, Reading, Season, Step } from '../reading.ts';
import type { Anchors } from './context.ts';

export interface Resolved {
  readonly period: Period;
  readonly from: DateMention['resolvedFrom'];
}

const SEASON_MONTH: Record<Season, number> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** The day of a holiday in a year. */
function holidayIn(year: number, holiday: Holiday): number {
  if ('easter' in holiday) return easterSunday(year) + holiday.easter;
  if ('nth' in holiday) return nthWeekday(year, holiday.month, holiday.weekday, holiday.nth);
  return dayNumber(year, holiday.month, holiday.day);
}

/** The period that the fields name in a year; undefined when the year has none such. */
function within(year: number, fields: Fields): Period | undefined {
  const { half, quarter, season, month, week, day, holiday } = fields;
  if (holiday) return { precision: 'day', start: holidayIn(year, holiday) };
  if (half !== undefined) return { precision: 'half', start: dayNumber(year, 6 * half - 5) };
  if (quarter !== undefined)
    return { precision: 'quarter', start: dayNumber(year, 3 * quarter - 2) };
  if (season) return { precision: 'season', start: dayNumber(year, SEASON_MONTH[season]) };
  if (week !== undefined) return shift(periodOf('week', dayNumber(year, 1, 4)), week - 1);
  if (month === undefined) return { precision: 'year', start: dayNumber(year) };
  if (day === undefined) return { precision: 'month', start: dayNumber(year, month) };
  return isDay(year, month, day)
    ? { precision: 'day', start: dayNumber(year, month, day) }
    : undefined;
}

/** Decades and centuries say their own year. */
function era({ decade, century, bc }: Fields): Period | undefined {
  if (decade !== undefined)
    return { precision: 'decade', start: dayNumber(bc ? -(decade + 8) : decade) };
  if (century === undefined) return undefined;
  return {
    precision: 'century',
    start: dayNumber(bc ? 1 - 100 * century : 100 * (century - 1)),
  };
}

/** Last, this or next of a thing that every year has; without such a word the sentence decides. */
function nearest(fields: Fields, anchor: Period, way: 'last' | 'this' | 'next' | 'past' | 'ahead') {
  const { year } = civil(anchor.start);
  const candidates = [year - 1, year, year + 1].map((y) => within(y, fields));
  const [before, same, after] = candidates;
  const current = same && periodOf(same.precision, anchor.start).start;
  if (!same || current === undefined) return before ?? after;
  if (way === 'this') return same;
  const past = way === 'last' ? same.start < current : same.start <= current;
  if (way === 'last' || way === 'past') return past ? same : before;
  const future = way === 'next' ? same.start > current : same.start >= current;
  return future ? same : after;
}

/** The weekday before, on or after the anchor's day. */
function nearestWeekday(weekday: number, day: number, way: Parameters<typeof nearest>[2]): number {
  const back = (weekdayOf(day) - weekday + 7) % 7;
  if (way === 'this') return day - weekdayOf(day) + weekday;
  if (way === 'last') return day - (back || 7);
  if (way === 'past') return day - back;
  if (way === 'next') return day + (7 - back);
  return day + ((7 - back) % 7);
}

/** A count of periods from a day, as precise as the unit: two weeks ago is a week. */
function stepped({ precision, by }: Step, anchor: Period): Period {
  if (precision === 'day' || precision === 'week' || precision === 'weekend')
    return shift(periodOf(precision, anchor.start), by);
  const months = { month: 1, quarter: 3, half: 6, season: 3, year: 12, decade: 120, century: 1200 };
  return periodOf(precision, addMonths(anchor.start, by * months[precision]));
}

const FINER: readonly Precision[] = ['quarter', 'month', 'day'];

/** "a year ago" is the quarter a year before, where a quarter is compared. */
function compared(step: Step, anchors: Anchors): Period | undefined {
  const { previous } = anchors;
  if (!step.comparing || !previous || !FINER.includes(previous.precision)) return undefined;
  if (previous.precision !== 'quarter') return undefined;
  return { precision: previous.precision, start: addMonths(previous.start, 12 * step.by) };
}

const PRECISE: readonly Precision[] = [
  'day',
  'weekend',
  'week',
  'month',
  'quarter',
  'season',
  'half',
  'year',
  'decade',
  'century',
];

/** The anchor that a step is counted from; a coarser previous date cannot carry a finer count. */
function anchorOf(step: Step, { published, previous, narrative }: Anchors): Resolved | undefined {
  const day: Period | undefined =
    published === undefined ? undefined : { precision: 'day', start: published };
  if (step.from === 'publication' && !narrative) return day && { period: day, from: 'publication' };
  if (step.from === 'publication') return day && { period: day, from: 'publication' };
  const fine =
    previous && PRECISE.indexOf(previous.precision) <= Math.max(PRECISE.indexOf(step.precision), 0);
  if (previous && fine) return { period: previous, from: 'previous' };
  return narrative ? undefined : day && { period: day, from: 'publication' };
}

/** The period that a reading means; undefined when nothing tells it. */
export function resolve(reading: Reading, anchors: Anchors): Resolved | undefined {
  const { fields, step } = reading;
  if (step) {
    const anchor = anchorOf(step, anchors);
    if (!anchor) return undefined;
    const period = compared(step, anchors) ?? stepped(step, anchor.period);
    if (!fields) return { period, from: anchor.from };
    if (fields.weekday !== undefined && fields.month === undefined)
      return {
        period: { precision: 'day', start: period.start + fields.weekday - 1 },
        from: anchor.from,
      };
    const inside = within(civil(period.start).year, fields);
    return inside && { period: inside, from: anchor.from };
  }
  if (!fields) return reading.time ? ofDay(anchors) : undefined;
  const own = era(fields);
  if (own) return { period: own, from: 'explicit' };
  if (fields.year !== undefined) {
    const period = within(fields.year, fields);
    return period && { period, from: 'explicit' };
  }
  return withoutYear(reading, fields, anchors);
}

/** A time of the clock without a date: the day that was spoken of, if it was a day. */
function ofDay({ previous, published }: Anchors): Resolved | undefined {
  if (previous?.precision === 'day') return { period: previous, from: 'previous' };
  return published === undefined
    ? undefined
    : { period: { precision: 'day', start: published }, from: 'publication' };
}

function withoutYear(reading: Reading, fields: Fields, anchors: Anchors): Resolved | undefined {
  const { previous, published, narrative, ahead } = anchors;
  const told = narrative && previous && !reading.choose;
  const day: Period | undefined =
    published === undefined ? undefined : { precision: 'day', start: published };
  const anchor = told ? previous : (day ?? previous);
  if (!anchor) return undefined;
  const from = anchor === day ? 'publication' : 'previous';
  const way = reading.choose ?? (ahead ? 'ahead' : 'past');
  const { weekday } = fields;
  if (weekday !== undefined && fields.month === undefined) {
    if (anchor.precision !== 'day') return undefined;
    const forward = told ? 'ahead' : way;
    return {
      period: { precision: 'day', start: nearestWeekday(weekday, anchor.start, forward) },
      from,
    };
  }
  const period = told ? within(civil(anchor.start).year, fields) : nearest(fields, anchor, way);
  return period && { period, from };
}
