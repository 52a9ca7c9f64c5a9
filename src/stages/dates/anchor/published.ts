/** The publication date as a day. */
import { dayNumber, isDay } from '../calendar.ts';

/** The day of an ISO 8601 date or date-time; undefined when it is less precise than a day. */
export function parseDay(published: string | null): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T|$| )/.exec(published ?? '');
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isDay(year, month, day) ? dayNumber(year, month, day) : undefined;
}
