/** What is certain of a reading that nothing anchors, as TIMEX3 writes it: XXXX-06-12, XXXX-WXX-5. */
import { isDay } from '../calendar.ts';
import type { Fields, Reading } from '../reading.ts';

/** True for 31 June and for 29 February of a year that has none. */
export const isNoDay = ({ year = 2000, month, day }: Fields): boolean =>
  month !== undefined && day !== undefined && !isDay(year, month, day);

const pad = (n: number | undefined): string =>
  n === undefined ? 'XX' : String(n).padStart(2, '0');

export function unresolvedValue({ fields, time = '', step }: Reading): string {
  if (!fields) return step ? '' : time;
  const { year, month, day, weekday, quarter, half, season, week } = fields;
  if (isNoDay(fields)) return '';
  const y = year === undefined ? 'XXXX' : String(year);
  if (month !== undefined)
    return `${y}-${pad(month)}${day === undefined ? '' : `-${pad(day)}`}${time}`;
  if (weekday !== undefined) return `${y}-WXX-${weekday}${time}`;
  if (quarter !== undefined) return `${y}-Q${quarter}`;
  if (half !== undefined) return `${y}-H${half}`;
  if (season) return `${y}-${season}`;
  if (week !== undefined) return `${y}-W${pad(week)}`;
  return '';
}
