import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  civil,
  dayNumber,
  easterSunday,
  isDay,
  nthWeekday,
  weekdayOf,
} from '../../../src/stages/dates/calendar.ts';
import {
  addMonths,
  lastDay,
  type Precision,
  periodOf,
  shift,
} from '../../../src/stages/dates/period.ts';
import { boundsOf, edtfOf, isoDay, timexOf } from '../../../src/stages/dates/render.ts';

const DAY = 86_400_000;
const anyDay = fc.integer({ min: -2_000_000, max: 2_000_000 });
const PRECISIONS: Precision[] = [
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

describe('days', () => {
  test('agree with Date, which is proleptic Gregorian too', () =>
    fc.assert(
      fc.property(anyDay, (day) => {
        const date = new Date(day * DAY);
        expect(civil(day)).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        });
        expect(weekdayOf(day)).toBe(date.getUTCDay() || 7);
      }),
    ));

  test('come back from year, month and day', () =>
    fc.assert(
      fc.property(anyDay, (day) => {
        const { year, month, day: d } = civil(day);
        expect(dayNumber(year, month, d)).toBe(day);
        expect(isDay(year, month, d)).toBe(true);
      }),
    ));

  test.each([
    [2022, 2, 29, false],
    [2020, 2, 29, true],
    [2022, 4, 31, false],
    [2022, 13, 1, false],
    [2022, 0, 1, false],
  ])('%i-%i-%i is a day: %s', (year, month, day, expected) =>
    expect(isDay(year, month, day)).toBe(expected),
  );

  test.each([
    [1998, '1998-04-12'],
    [2019, '2019-04-21'],
    [2024, '2024-03-31'],
  ])('Easter of %i', (year, expected) => expect(isoDay(easterSunday(year))).toBe(expected));

  test('the fourth Thursday and the last Monday', () => {
    expect(isoDay(nthWeekday(2021, 11, 4, 4))).toBe('2021-11-25');
    expect(isoDay(nthWeekday(2021, 5, 1, -1))).toBe('2021-05-31');
  });
});

describe('periods', () => {
  test('hold the day that they are of, and their neighbours do not', () =>
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...PRECISIONS), (day, precision) => {
        if (precision === 'weekend') return;
        const period = periodOf(precision, day);
        expect(period.start).toBeLessThanOrEqual(day);
        expect(lastDay(period)).toBeGreaterThanOrEqual(day);
        expect(shift(period, 1).start).toBe(lastDay(period) + 1);
        expect(shift(shift(period, 3), -3)).toEqual(period);
      }),
    ));

  test('a month after the 31st is the last of a shorter month', () =>
    expect(isoDay(addMonths(dayNumber(2022, 1, 31), 1))).toBe('2022-02-28'));
});

describe('written', () => {
  const day = dayNumber(1998, 8, 15);
  test.each([
    ['century', '19', '19XX', '1900-01-01', '1999-12-31'],
    ['decade', '199', '199X', '1990-01-01', '1999-12-31'],
    ['year', '1998', '1998', '1998-01-01', '1998-12-31'],
    ['half', '1998-H2', '1998-41', '1998-07-01', '1998-12-31'],
    ['season', '1998-SU', '1998-22', '1998-06-01', '1998-08-31'],
    ['quarter', '1998-Q3', '1998-35', '1998-07-01', '1998-09-30'],
    ['month', '1998-08', '1998-08', '1998-08-01', '1998-08-31'],
    ['week', '1998-W33', '1998-08-10/1998-08-16', '1998-08-10', '1998-08-16'],
    ['weekend', '1998-W33-WE', '1998-08-15/1998-08-16', '1998-08-15', '1998-08-16'],
    ['day', '1998-08-15', '1998-08-15', '1998-08-15', '1998-08-15'],
  ] as const)('%s', (precision, timex, edtf, earliest, latest) => {
    const period = periodOf(precision, day);
    expect(timexOf(period)).toBe(timex);
    expect(edtfOf(period)).toBe(edtf);
    expect(boundsOf(period)).toEqual({ earliest, latest });
  });

  test('the week of a year’s first days can be the year before’s', () =>
    expect(timexOf(periodOf('week', dayNumber(2021, 1, 2)))).toBe('2020-W53'));
});
