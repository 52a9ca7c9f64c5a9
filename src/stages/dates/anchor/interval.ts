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

function moved(item: Anchored, months: number): Anchored {
  const { resolved } = item;
  if (!resolved) return item;
  const { precision, start } = resolved.period;
  return {
    ...item,
    resolved: { ...resolved, period: { precision, start: addMonths(start, months) } },
  };
}

/** Puts the interval that opens at `items[at]` in order: its first end a year back, or its last one on. */
export function inOrder(items: Anchored[], at: number): void {
  const [first, last] = [items[at], items[at + 1]];
  if (!first?.resolved || !last?.resolved) return;
  if (first.resolved.period.start <= last.resolved.period.start) return;
  if (isYearless(first) && !(isLeapDay(first) && isYearless(last))) items[at] = moved(first, -12);
  else if (isYearless(last)) items[at + 1] = moved(last, 12);
}
