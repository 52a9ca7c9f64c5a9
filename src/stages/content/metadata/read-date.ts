/** Reads the first calendar date of a short text, with its time and zone where they stand beside it. */
import { FORMS, isoDay, type ReadOptions } from './date-patterns.ts';

const two = (n: number): string => String(n).padStart(2, '0');

const ZONES: Readonly<Record<string, string>> = {
  z: 'Z',
  utc: 'Z',
  gmt: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  bst: '+01:00',
  cet: '+01:00',
  cest: '+02:00',
  msk: '+03:00',
  ist: '+05:30',
};

const CLOCK = String.raw`(\d{1,2})[:.h](\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)?\s?(a\.?m\b\.?|p\.?m\b\.?|صباح|مساء)?\s?(?:\(?(Z|UTC|GMT|[ECMP][SD]T|BST|CES?T|MSK|IST|ET)\b\)?)?\s?([+-]\d\d:?\d\d)?`;
const AFTER = new RegExp(
  String.raw`^(?:T|[,\s]{0,4}(?:at|um|à|às|-|–|—|\||·|•|в|klo|a las)?[,\s]{0,3})${CLOCK}`,
  'i',
);
/** A weekday may stand between the time and the day. */
const BEFORE = new RegExp(
  String.raw`(?<![\d:.])${CLOCK}(?:[,\s]{0,2}(?:-|–|—|\||·|•|on|am)?[,\s]{1,3})(?:[\p{L}\p{M}]{2,12},?\s)?$`,
  'iu',
);
/** A time before a day and what stands between them is no longer. */
const LONGEST_BEFORE = 40;

/** The time beside a day, as `T…`, or nothing. */
function timeOf(match: RegExpExecArray | null): string {
  if (!match) return '';
  const [, h = '', m = '', s, half, zone, offset] = match;
  let hour = Number(h);
  if (half && /^[pم]/i.test(half) && hour < 12) hour += 12;
  if (half && /^[aص]/i.test(half) && hour === 12) hour = 0;
  if (hour > 23 || Number(m) > 59) return '';
  const shift = offset
    ? offset.replace(/^(...):?/, '$1:')
    : (ZONES[zone?.toLowerCase() ?? ''] ?? '');
  return `T${two(hour)}:${m}${s ? `:${s}` : ''}${shift}`;
}

type Reading = { day: string; end: number; at: number };

const OTHER_DIGIT = /[٠-٩۰-۹०-९০-৯]/g;
const DIGIT_ZEROS = [0x660, 0x6f0, 0x966, 0x9e6];

/** Arabic, Persian, Devanagari and Bengali digits as ASCII ones. */
const withAsciiDigits = (text: string): string =>
  text.replace(OTHER_DIGIT, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (DIGIT_ZEROS.findLast((zero) => zero <= code) ?? code));
  });

/** Longer texts are not searched beyond this. */
const WINDOW = 300;

/** Every day has a year of four digits, or digits that a mark parts from the rest. */
const MAY_BE_DAY = /\d{4}|\d\s?[./|-]/;

/** The first day of a text and where it stands; digits of other scripts are already ASCII. */
function firstDay(window: string, options: ReadOptions): Reading | undefined {
  if (!MAY_BE_DAY.test(window)) return undefined;
  let best: Reading | undefined;
  for (const [pattern, read] of FORMS) {
    const match = pattern.exec(window);
    if (!match || (best && match.index >= best.at)) continue;
    const day = read(match, options);
    if (day) best = { day, at: match.index, end: match.index + match[0].length };
  }
  return best;
}

/** The time of "20220928T101500Z". */
const COMPACT = /^T(\d\d)(\d\d)(\d\d)?(Z|[+-]\d\d:?\d\d)?(?!\d)/;

const withColons = (text: string): string =>
  text.replace(
    COMPACT,
    (_, h: string, m: string, s?: string, zone = '') => `T${h}:${m}${s ? `:${s}` : ''}${zone}`,
  );

/** The date in ISO 8601 whose day was found in `window`, with the time beside it. */
function withTime(window: string, { day, at, end }: Reading): string {
  const before = window.slice(Math.max(0, at - LONGEST_BEFORE), at);
  return day + (timeOf(AFTER.exec(withColons(window.slice(end)))) || timeOf(BEFORE.exec(before)));
}

/** The first date of a text in ISO 8601, as precise as the text is. */
export function readDate(text: string, options: ReadOptions): string | undefined {
  if (!/\p{Nd}/u.test(text)) return undefined;
  const window = withAsciiDigits(text.slice(0, WINDOW));
  const first = firstDay(window, options);
  return first && withTime(window, first);
}

/** A date and what stands around it: from the date before it, and to the one behind it. */
export interface DateInText {
  readonly value: string;
  readonly before: string;
  readonly after: string;
}

/** A line that says when an article was published and changed has no more dates. */
const MOST_IN_LINE = 4;

/** The dates at the beginning of a text, in order. */
export function datesOfText(text: string, options: ReadOptions): DateInText[] {
  if (!/\p{Nd}/u.test(text)) return [];
  const window = withAsciiDigits(text.slice(0, WINDOW));
  const days: Reading[] = [];
  for (let from = 0; days.length < MOST_IN_LINE; from = days.at(-1)?.end ?? 0) {
    const next = firstDay(window.slice(from), options);
    if (!next) break;
    days.push({ day: next.day, at: from + next.at, end: from + next.end });
  }
  return days.map((day, i) => ({
    value: withTime(window, day),
    before: window.slice(days[i - 1]?.end ?? 0, day.at),
    after: window.slice(day.end, days[i + 1]?.at),
  }));
}

/** What a text says beside its first day; undefined when it has none. */
export function withoutDate(text: string): string | undefined {
  if (!/\p{Nd}/u.test(text)) return undefined;
  const first = firstDay(withAsciiDigits(text.slice(0, WINDOW)), { dayFirst: true });
  return first && text.slice(0, first.at) + text.slice(first.end);
}

/** Seconds or milliseconds since 1970 as ISO 8601 in UTC. */
export function readTimestamp(text: string): string | undefined {
  if (!/^\d{10}(?:\d{3})?$/.test(text.trim())) return undefined;
  const number = Number(text);
  const iso = new Date(text.trim().length === 10 ? number * 1000 : number).toISOString();
  const [day = ''] = iso.split('T');
  const [y, m, d] = day.split('-').map(Number);
  return isoDay(y ?? 0, m ?? 0, d ?? 0) && iso.replace('.000Z', 'Z');
}
