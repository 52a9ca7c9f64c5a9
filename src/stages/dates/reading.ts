/**
 * What the words of a temporal expression say by themselves, before anything is counted from
 * another date: the underspecified value of the first pass (Strötgen and Gertz 2013, HeidelTime).
 */
import type { DateMention } from '../../article/index.ts';
import type { Holiday } from '../../language/en/holidays.ts';
import type { TimeUnit } from '../../language/en/time-units.ts';
import type { Precision } from './period.ts';

export type Season = 'SP' | 'SU' | 'FA' | 'WI';

/** Fields of the calendar that the words name; a year is astronomical (480 BC is -479). */
export interface Fields {
  readonly year?: number;
  readonly decade?: number;
  readonly century?: number;
  /** The decade or century counts backwards from the year 1. */
  readonly bc?: boolean;
  readonly half?: number;
  readonly quarter?: number;
  readonly season?: Season;
  readonly month?: number;
  readonly week?: number;
  readonly weekend?: boolean;
  readonly day?: number;
  readonly weekday?: number;
  readonly holiday?: Holiday;
}

/** A count of periods from an anchor: last week is one week before the publication's week. */
export interface Step {
  readonly precision: Precision;
  readonly by: number;
  /** `told`: what was spoken of last in a narrative, the publication in news (the year). */
  readonly from: 'publication' | 'previous' | 'told';
  /** "a year ago" compares: where a quarter was spoken of, it is that quarter a year before. */
  readonly comparing?: boolean;
}

/** So many units back (negative) or on from the publication. */
export interface Window {
  readonly unit: TimeUnit;
  readonly by: number;
}

export interface Reading {
  readonly type: DateMention['type'];
  /** A TIMEX3 value that needs no anchor: P3Y, XXXX-07, PAST_REF. */
  readonly value?: string;
  readonly fields?: Fields;
  readonly step?: Step;
  /** The day's part: T10:00, TMO. */
  readonly time?: string;
  readonly modifier?: NonNullable<DateMention['modifier']>;
  /** "last Friday", "next June": which of the candidates is meant. */
  readonly choose?: 'last' | 'this' | 'next';
  /** The past three years: a length that ends, or begins, at the publication. */
  readonly window?: Window;
  /** The week of March 5: the period of this precision that holds the day. */
  readonly widen?: Precision;
  /** A week from Friday: so far after (or before) the day that the rest names. */
  readonly plus?: { readonly days: number; readonly months: number };
  /** For a date in figures: the order that it can only have, or that day and month may be swapped. */
  readonly order?: 'day-first' | 'month-first' | 'undecided';
}

/** Words `from` up to, not including, `to` and what they say. */
export interface Item {
  readonly from: number;
  readonly to: number;
  readonly reading: Reading;
  readonly by: string;
  readonly score: number;
}
