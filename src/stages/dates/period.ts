/** A period: a stretch of the calendar of a known kind, such as the third quarter of 1998. */
import { civil, dayNumber, daysInMonth, weekdayOf } from './calendar.ts';

export type Precision =
  | 'century'
  | 'decade'
  | 'year'
  | 'half'
  | 'season'
  | 'quarter'
  | 'month'
  | 'week'
  | 'weekend'
  | 'day';

/** `start` is the number of its first day. */
export interface Period {
  readonly precision: Precision;
  readonly start: number;
}

/** Length in months, for those that have one. */
const MONTHS: Partial<Record<Precision, number>> = {
  century: 1200,
  decade: 120,
  year: 12,
  half: 6,
  season: 3,
  quarter: 3,
  month: 1,
};
const DAYS: Partial<Record<Precision, number>> = { week: 7, weekend: 7, day: 1 };

/** The period of that precision that holds the day. */
export function periodOf(precision: Precision, dayNo: number): Period {
  const months = MONTHS[precision];
  if (precision === 'day') return { precision, start: dayNo };
  if (months === undefined) {
    const monday = dayNo - (weekdayOf(dayNo) - 1);
    return { precision, start: precision === 'weekend' ? monday + 5 : monday };
  }
  const { year, month } = civil(dayNo);
  // A season begins in March, June, September or December.
  const offset = precision === 'season' ? 1 : 0;
  const count = year * 12 + (month - 1) + offset;
  return fromMonths(precision, Math.floor(count / months) * months - offset);
}

const fromMonths = (precision: Precision, months: number): Period => ({
  precision,
  start: dayNumber(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1),
});

/** The period `by` lengths later (earlier when negative). */
export function shift({ precision, start }: Period, by: number): Period {
  const months = MONTHS[precision];
  if (months === undefined) return { precision, start: start + by * (DAYS[precision] ?? 1) };
  const { year, month } = civil(start);
  return fromMonths(precision, year * 12 + month - 1 + by * months);
}

/** Number of its last day. */
export const lastDay = (period: Period): number =>
  period.precision === 'weekend' ? period.start + 1 : shift(period, 1).start - 1;

/** The day `by` months later; the 31st becomes the last day of a shorter month. */
export function addMonths(dayNo: number, by: number): number {
  const { year, month, day } = civil(dayNo);
  const count = year * 12 + month - 1 + by;
  const y = Math.floor(count / 12);
  const m = (((count % 12) + 12) % 12) + 1;
  return dayNumber(y, m, Math.min(day, daysInMonth(y, m)));
}
