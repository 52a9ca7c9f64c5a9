/** The rules in their order; where two matches are equally long, the earlier rule's stands. */
import { ago } from './ago.ts';
import { calendarDate } from './calendar-date.ts';
import { clock } from './clock.ts';
import { clockRange } from './clock-range.ts';
import { dayPart } from './day-part.ts';
import { decadeOrCentury } from './decade-century.ts';
import { deicticDay } from './deictic-day.ts';
import { deicticPeriod } from './deictic-period.ts';
import { durationRule } from './duration.ts';
import { holiday } from './holiday.ts';
import { modified } from './modified.ts';
import { nthDay } from './nth-day.ts';
import { numericDate } from './numeric-date.ts';
import { quarterOrHalf } from './quarter-half.ts';
import type { Rule } from './rule.ts';
import { season } from './season.ts';
import { recurrence } from './set.ts';
import { vague } from './vague.ts';
import { weekOf } from './week-of.ts';
import { weekday } from './weekday.ts';
import { year } from './year.ts';
import { yearAgo } from './year-ago.ts';
import { yearSpan } from './year-span.ts';

export const rules: readonly Rule[] = [
  numericDate,
  calendarDate,
  holiday,
  weekday,
  quarterOrHalf,
  season,
  decadeOrCentury,
  clock,
  clockRange,
  nthDay,
  dayPart,
  deicticDay,
  deicticPeriod,
  modified,
  ago,
  yearAgo,
  weekOf,
  recurrence,
  vague,
  durationRule,
  yearSpan,
  year,
];
