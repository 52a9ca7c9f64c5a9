/** The second pass: an underspecified reading and its anchors give a period of the calendar. */
import type { DateMention } from '../../../article/index.ts';
import { civil } from '../calendar.ts';
import { addMonths, type Period, type Precision, periodOf, shift } from '../period.ts';
import type { Fields, Reading, Step } from '../reading.ts';
import type { Anchors } from './context.ts';
import { era, within } from './within.ts';
import { narratedNext, nearest, nearestDay, nearestWeekday, onWeekday } from './yearless.ts';

export interface Resolved {
  readonly period: Period;
  readonly from: DateMention['resolvedFrom'];
}

const MONTHS = { month: 1, quarter: 3, half: 6, season: 3, year: 12, decade: 120, century: 1200 };

/** A count of periods from a day, as precise as the unit: two weeks ago is a week. */
function stepped({ precision, by }: Step, anchor: Period): Period {
  if (precision === 'day' || precision === 'week' || precision === 'weekend')
    return shift(periodOf(precision, anchor.start), by);
  return periodOf(precision, addMonths(anchor.start, by * MONTHS[precision]));
}

/** On a weekday, the weekend is the one that is over, unless the words look ahead. */
function weekend(step: Step, anchor: Period, ahead: boolean): Period {
  const coming = periodOf('weekend', anchor.start);
  const over = step.by === 0 && step.from === 'told' && coming.start > anchor.start && !ahead;
  return shift(coming, over ? -1 : step.by);
}

/** Coarse to fine. */
const GRAIN: readonly Precision[] = [
  'century',
  'decade',
  'year',
  'half',
  'season',
  'quarter',
  'month',
  'week',
  'weekend',
  'day',
];

const isAsFine = (period: Period, precision: Precision): boolean =>
  GRAIN.indexOf(period.precision) >= GRAIN.indexOf(precision);

const dayOf = ({ published }: Anchors): Period | undefined =>
  published === undefined ? undefined : { precision: 'day', start: published };

/** What a step is counted from; a coarser date that was told cannot carry a finer count. */
function anchorOf(step: Step, anchors: Anchors): Resolved | undefined {
  const day = dayOf(anchors);
  const { told, narrative } = anchors;
  if (step.from === 'publication' || (step.from === 'told' && !narrative))
    return day && { period: day, from: 'publication' };
  if (step.precision === 'quarter' && told.quarter && step.by === 0)
    return { period: told.quarter, from: 'previous' };
  const fine = [told.last, told.narrated, told.day].find((p) => p && isAsFine(p, step.precision));
  if (fine) return { period: fine, from: 'previous' };
  return narrative ? undefined : day && { period: day, from: 'publication' };
}

/** "a year ago" is the quarter a year before, where a quarter is compared. */
function compared(step: Step, { told }: Anchors): Resolved | undefined {
  const quarter = step.comparing ? told.compared : undefined;
  if (!quarter) return undefined;
  const start = addMonths(quarter.start, 12 * step.by);
  return { period: { precision: 'quarter', start }, from: 'previous' };
}

function counted(step: Step, fields: Fields | undefined, anchors: Anchors): Resolved | undefined {
  const comparison = fields ? undefined : compared(step, anchors);
  if (comparison) return comparison;
  const anchor = anchorOf(step, anchors);
  if (!anchor) return undefined;
  const { from } = anchor;
  const period =
    step.precision === 'weekend'
      ? weekend(step, anchor.period, anchors.direction === 'ahead')
      : stepped(step, anchor.period);
  if (!fields) return { period, from };
  const { weekday, month } = fields;
  if (weekday !== undefined && month === undefined)
    return { period: { precision: 'day', start: period.start + weekday - 1 }, from };
  const { year, month: stepMonth } = civil(period.start);
  const monthly = step.precision === 'month' && fields.day !== undefined;
  const inside = within(year, monthly ? { ...fields, month: stepMonth } : fields);
  return inside && { period: inside, from };
}

/** A time of the clock without a date: the day that was spoken of, if it was a day. */
function sameDay(anchors: Anchors): Resolved | undefined {
  const { last } = anchors.told;
  if (last?.precision === 'day') return { period: last, from: 'previous' };
  const day = dayOf(anchors);
  return day && { period: day, from: 'publication' };
}

function withoutYear({ choose }: Reading, fields: Fields, anchors: Anchors): Resolved | undefined {
  const { told, narrative, direction } = anchors;
  const { weekday, month } = fields;
  const day = dayOf(anchors);
  const narrated = narrative ? told.narrated : undefined;
  const anchor = narrated ?? day ?? told.narrated;
  if (!anchor) return undefined;
  const from = anchor === day ? 'publication' : 'previous';
  const way = choose ?? direction;
  if (month === undefined && fields.day !== undefined) {
    const period = nearestDay({ ...fields, day: fields.day }, anchor, direction);
    return period && { period, from };
  }
  if (weekday !== undefined && month === undefined) {
    const narratedDay = narrated?.precision === 'day' ? narrated : undefined;
    const near = narratedDay ?? day;
    if (!near) return undefined;
    const start = nearestWeekday(weekday, near.start, narratedDay ? (choose ?? 'ahead') : way);
    return {
      period: { precision: 'day', start },
      from: narratedDay ? 'previous' : 'publication',
    };
  }
  const period =
    narrated && !choose ? narratedNext(fields, anchor) : nearest(fields, anchor, way, anchors.over);
  return period && { period: onWeekday(fields, period, day ?? anchor), from };
}

/** The period that a reading means; undefined when nothing tells it. */
export function resolve(reading: Reading, anchors: Anchors): Resolved | undefined {
  const { fields, step, widen, plus } = reading;
  const ahead = plus && plus.days + plus.months > 1;
  const looking: Anchors = ahead ? { ...anchors, direction: 'ahead' } : anchors;
  const found = step
    ? counted(step, fields, looking)
    : fields
      ? ofFields(reading, fields, looking)
      : reading.time
        ? sameDay(looking)
        : undefined;
  if (!found || !(widen || plus)) return found;
  const { precision, start } = found.period;
  if (widen) return { ...found, period: periodOf(widen, start) };
  return { ...found, period: { precision, start: beside(start, plus) } };
}

const beside = (day: number, plus: Reading['plus']): number =>
  plus ? addMonths(day, plus.months) + plus.days : day;

function ofFields(reading: Reading, fields: Fields, anchors: Anchors): Resolved | undefined {
  const own = era(fields);
  if (own) return { period: own, from: 'explicit' };
  if (fields.year === undefined) return withoutYear(reading, fields, anchors);
  const period = within(fields.year, fields);
  return period && { period, from: 'explicit' };
}
