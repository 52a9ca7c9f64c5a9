/** The two ends of an interval do not run backwards: where one has no year of its own, it gives way. */
import { addMonths } from '../period.ts';
import type { Anchored } from './index.ts';

/** True for May, 12 June, Christmas: a date that every year has. */
const isYearless = ({ reading: { fields, step, choose } }: Anchored): boolean =>
  fields !== undefined &&
  fields.year === undefined &&
  (fields.month !== undefined || (fields.holiday !== undefined && 'day' in fields.holiday)) &&
  step === undefined &&
  choose === undefined;

/** 29 February has no such day a year before. */
const isLeapDay = ({ reading: { fields } }: Anchored): boolean =>
  fields?.month === 2 && fields.day === 29;

/** True for Monday: a day that every week has. */
const isWeekday = ({ reading: { fields, step, choose, type } }: Anchored): boolean =>
  type === 'DATE' &&
  fields?.weekday !== undefined &&
  fields.month === undefined &&
  fields.day === undefined &&
  step === undefined &&
  choose === undefined;

const DAYS_OF_WEEK = 7;

function later(item: Anchored, days: number): Anchored {
  const { resolved } = item;
  if (!resolved) return item;
  const { precision, start } = resolved.period;
  return { ...item, resolved: { ...resolved, period: { precision, start: start + days } } };
}

function moved(item: Anchored, months: number): Anchored {
  const { resolved } = item;
  if (!resolved) return item;
  const { precision, start } = resolved.period;
  return {
    ...item,
    resolved: { ...resolved, period: { precision, start: addMonths(start, months) } },
  };
}

/**
 * Puts the interval that opens at `items[at]` in order: its first end a year back, or its last one on.
 * Of two weekdays the one on the other side of the publication moves: Tuesday to Friday on a Thursday
 * are last week's, unless the Tuesday is still to come.
 */
export function inOrder(items: Anchored[], at: number, published = Infinity): void {
  const [first, last] = [items[at], items[at + 1]];
  if (!first?.resolved || !last?.resolved) return;
  if (first.resolved.period.start <= last.resolved.period.start) return;
  const week = isWeekday(first) && isWeekday(last) ? DAYS_OF_WEEK : 0;
  if (week && first.resolved.period.start > published) items[at + 1] = later(last, week);
  else if (week) items[at] = later(first, -week);
  else if (isYearless(first) && !(isLeapDay(first) && isYearless(last)))
    items[at] = moved(first, -12);
  else if (isYearless(last)) items[at + 1] = moved(last, 12);
}
