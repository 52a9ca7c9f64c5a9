/**
 * Units of time. `designator` and `times` make the ISO 8601 duration: a decade is P10Y, a fortnight
 * P2W. Caveats: "second" is an ordinal and "minute" an adjective; both need a number before them.
 */
export interface TimeUnit {
  readonly name:
    | 'second'
    | 'minute'
    | 'hour'
    | 'day'
    | 'weekend'
    | 'week'
    | 'month'
    | 'quarter'
    | 'year'
    | 'decade'
    | 'century';
  readonly designator: 'TS' | 'TM' | 'TH' | 'D' | 'W' | 'M' | 'Q' | 'Y';
  readonly times: number;
  readonly plural: boolean;
}

const table: readonly [string, TimeUnit['name'], TimeUnit['designator'], number][] = [
  ['second seconds sec secs', 'second', 'TS', 1],
  ['minute minutes min mins', 'minute', 'TM', 1],
  ['hour hours hr hrs', 'hour', 'TH', 1],
  ['day days night nights', 'day', 'D', 1],
  ['weekend weekends', 'weekend', 'D', 2],
  ['week weeks', 'week', 'W', 1],
  ['fortnight fortnights', 'week', 'W', 2],
  ['month months', 'month', 'M', 1],
  ['quarter quarters', 'quarter', 'Q', 1],
  ['year years yr yrs', 'year', 'Y', 1],
  ['decade decades', 'decade', 'Y', 10],
  ['century centuries', 'century', 'Y', 100],
];

export const timeUnits: ReadonlyMap<string, TimeUnit> = new Map(
  table.flatMap(([forms, name, designator, times]) =>
    forms
      .split(' ')
      .map((form): [string, TimeUnit] => [
        form,
        { name, designator, times, plural: form.endsWith('s') && form !== 'hrs' },
      ]),
  ),
);
