/** A period as TIMEX3 writes it, as EDTF does, and its first and last day. */
import { civil, dayNumber } from './calendar.ts';
import { lastDay, type Period, shift } from './period.ts';
import type { Season } from './reading.ts';

const pad = (n: number, width = 2): string => String(n).padStart(width, '0');

const SEASONS: ReadonlyMap<number, Season> = new Map([
  [3, 'SP'],
  [6, 'SU'],
  [9, 'FA'],
  [12, 'WI'],
]);
/** EDTF: 21 spring to 24 winter, 33 to 36 the quarters, 40 and 41 the halves. */
const EDTF_SEASON: Record<Season, number> = { SP: 21, SU: 22, FA: 23, WI: 24 };

/** ISO year and week of a Monday. */
function isoWeek(monday: number): { year: number; week: number } {
  const { year } = civil(monday + 3);
  const first = dayNumber(year, 1, 4);
  const firstMonday = first - ((((first + 3) % 7) + 7) % 7);
  return { year, week: Math.round((monday - firstMonday) / 7) + 1 };
}

/** BC0480 for the astronomical year -479. */
const timexYear = (year: number): string => (year > 0 ? pad(year, 4) : `BC${pad(1 - year, 4)}`);

/** TIMEX3 value of a period: 1998-Q3, 199, 1998-W12-WE. */
export function timexOf(period: Period): string {
  const { year, month, day } = civil(period.start);
  const y = timexYear(year);
  switch (period.precision) {
    case 'century':
      return year > 0 ? pad(Math.floor(year / 100)) : `BC${pad(Math.floor(-year / 100))}`;
    case 'decade':
      return year > 0 ? pad(Math.floor(year / 10), 3) : `BC${pad(Math.floor((1 - year) / 10), 3)}`;
    case 'year':
      return y;
    case 'half':
      return `${y}-H${month <= 6 ? 1 : 2}`;
    case 'season':
      return `${y}-${SEASONS.get(month)}`;
    case 'quarter':
      return `${y}-Q${Math.ceil(month / 3)}`;
    case 'month':
      return `${y}-${pad(month)}`;
    case 'week':
    case 'weekend': {
      const monday = period.precision === 'week' ? period.start : period.start - 5;
      const iso = isoWeek(monday);
      const end = period.precision === 'week' ? '' : '-WE';
      return `${timexYear(iso.year)}-W${pad(iso.week)}${end}`;
    }
    case 'day':
      return `${y}-${pad(month)}-${pad(day)}`;
  }
}

/** EDTF year: astronomical, four digits, with its sign. */
const edtfYear = (year: number): string => (year < 0 ? `-${pad(-year, 4)}` : pad(year, 4));

/** A day as ISO 8601 writes it, before the year 1 with a minus. */
export function isoDay(day: number): string {
  const date = civil(day);
  return `${edtfYear(date.year)}-${pad(date.month)}-${pad(date.day)}`;
}

/** EDTF of a period; weeks and periods before the year 1 that EDTF cannot mask become intervals. */
export function edtfOf(period: Period): string {
  const { year, month } = civil(period.start);
  const y = edtfYear(year);
  const interval = `${isoDay(period.start)}/${isoDay(lastDay(period))}`;
  switch (period.precision) {
    case 'century':
      return year > 0 ? `${pad(Math.floor(year / 100))}XX` : interval;
    case 'decade':
      return year > 0 ? `${pad(Math.floor(year / 10), 3)}X` : interval;
    case 'year':
      return y;
    case 'half':
      return `${y}-${month <= 6 ? 40 : 41}`;
    case 'season':
      return `${y}-${EDTF_SEASON[SEASONS.get(month) ?? 'SP']}`;
    case 'quarter':
      return `${y}-${32 + Math.ceil(month / 3)}`;
    case 'month':
      return `${y}-${pad(month)}`;
    case 'week':
    case 'weekend':
      return interval;
    case 'day':
      return isoDay(period.start);
  }
}

/** First and last day that the period can mean; a winter may be the one at either end of its year. */
export function boundsOf(period: Period): { earliest: string; latest: string } {
  const { month } = civil(period.start);
  const winter = period.precision === 'season' && month === 12;
  const first = winter
    ? shift({ precision: 'month', start: period.start }, -12).start
    : period.start;
  return { earliest: isoDay(first), latest: isoDay(lastDay(period)) };
}
