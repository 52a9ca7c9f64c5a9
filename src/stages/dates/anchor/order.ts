/** Day first or month first: what decides how 3/4/2022 is read. */

import { dayNumber } from '../calendar.ts';
import type { Item, Reading } from '../reading.ts';
import { isoDay } from '../render.ts';

/** Regions that write the month first; every other one writes the day first. */
const MONTH_FIRST = new Set(['US', 'PH', 'FM', 'PW', 'MH']);
/** Country domains of newsrooms in English that write the day first. */
const DAY_FIRST_DOMAINS = new Set(
  'uk au nz ie in za ng ke gh pk bd lk sg my hk mt jm tt zw ug eu by ua ru'.split(' '),
);

export interface OrderEvidence {
  /** The user's word on the publisher. */
  readonly dayFirst: boolean | undefined;
  readonly language: string | undefined;
  readonly url: string | undefined;
}

/**
 * True for day first, false for month first, undefined when nothing shows it: first the dates of the
 * article itself that can only be read one way, then the option, the language's region, the domain.
 */
export function dayComesFirst(
  items: readonly Item[],
  { dayFirst, language, url }: OrderEvidence,
): boolean | undefined {
  let [day, month] = [0, 0];
  for (const { reading } of items) {
    if (reading.order === 'day-first') day++;
    if (reading.order === 'month-first') month++;
  }
  if (day !== month) return day > month;
  if (dayFirst !== undefined) return dayFirst;
  const region = /^en-([A-Z]{2})$/.exec(language ?? '')?.[1];
  if (region) return !MONTH_FIRST.has(region);
  const domain = /^https?:\/\/[^/:]*\.([a-z]{2})(?:[:/]|$)/.exec(url ?? '')?.[1];
  if (domain === 'us') return false;
  return domain !== undefined && DAY_FIRST_DOMAINS.has(domain) ? true : undefined;
}

/** A reading of undecided order with its day and month the way that `dayFirst` says. */
export function ordered(reading: Reading, dayFirst: boolean): Reading {
  const { fields } = reading;
  if (reading.order !== 'undecided' || !fields || !dayFirst) return reading;
  const { month, day } = fields;
  if (month === undefined || day === undefined) return reading;
  return { ...reading, fields: { ...fields, month: day, day: month } };
}

/** What is certain of a date that can be read both ways: its year, and that it is one of two days. */
export function eitherWay({ year, month = 1, day = 1 }: NonNullable<Reading['fields']>) {
  if (year === undefined) return { value: 'XXXX-XX-XX' };
  const days = [dayNumber(year, month, day), dayNumber(year, day, month)].sort((a, b) => a - b);
  const [earliest = '', latest = ''] = days.map(isoDay);
  return { value: `${year}-XX-XX`, edtf: `[${earliest},${latest}]`, earliest, latest };
}
