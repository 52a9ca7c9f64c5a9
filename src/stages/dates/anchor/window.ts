/** The days that a length of time covers which ends or begins at the publication. */
import { addMonths, type Period, periodOf, shift } from '../period.ts';
import type { Window } from '../reading.ts';
import { isoDay } from '../render.ts';

const DAYS = { D: 1, W: 7 };
const MONTHS = { M: 1, Q: 3, Y: 12 };

export interface Days {
  readonly earliest: string;
  readonly latest: string;
}

/** The past three years: from the day three years ago to the publication; undefined for hours. */
export function daysOf({ unit, by }: Window, published: number): Days | undefined {
  const { designator, times } = unit;
  const count = by * times;
  const past = by < 0;
  if (designator === 'TS' || designator === 'TM' || designator === 'TH') return undefined;
  if (designator === 'Q') return quarters(periodOf('quarter', published), count);
  const end =
    designator === 'D' || designator === 'W'
      ? published + Math.round(count * DAYS[designator])
      : addMonths(published, Math.round(count * MONTHS[designator]));
  const [from, to] = past ? [end, published] : [published + 1, end];
  return { earliest: isoDay(from), latest: isoDay(to) };
}

/** Whole quarters before the current one, or after it. */
function quarters(current: Period, count: number): Days {
  const first = shift(current, count < 0 ? count : 1);
  const after = shift(current, count < 0 ? 0 : count + 1);
  return { earliest: isoDay(first.start), latest: isoDay(after.start - 1) };
}
