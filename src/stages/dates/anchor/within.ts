/** The period that named fields of the calendar give, once the year is known or not needed. */
import type { Holiday } from '../../../language/en/holidays.ts';
import { dayNumber, easterSunday, isDay, nthWeekday } from '../calendar.ts';
import { type Period, periodOf, shift } from '../period.ts';
import type { Fields, Season } from '../reading.ts';

const SEASON_MONTH: Record<Season, number> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** The day of a holiday in a year. */
function holidayIn(year: number, holiday: Holiday): number {
  if ('easter' in holiday) return easterSunday(year) + holiday.easter;
  if ('nth' in holiday) return nthWeekday(year, holiday.month, holiday.weekday, holiday.nth);
  return dayNumber(year, holiday.month, holiday.day);
}

/** The period that the fields name in a year; undefined when the year has none such. */
export function within(year: number, fields: Fields): Period | undefined {
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

/** Decades and centuries say their own years. */
export function era({ decade, century, bc }: Fields): Period | undefined {
  if (decade !== undefined)
    return { precision: 'decade', start: dayNumber(bc ? -(decade + 8) : decade) };
  if (century === undefined) return undefined;
  return {
    precision: 'century',
    start: dayNumber(bc ? 1 - 100 * century : 100 * (century - 1)),
  };
}
