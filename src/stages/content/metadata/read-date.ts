/** Reads the first calendar date of a short text, with its time and zone where they follow it. */
import { monthNumber } from './months.ts';

export interface ReadOptions {
  /** How 03/04/2022 is read: true as 3 April. Dots are always day first. */
  readonly dayFirst: boolean;
}

const two = (n: number): string => String(n).padStart(2, '0');

const EARLIEST = 1990;
const LATEST = 2035;

/** The date in ISO 8601, or undefined when there is no such day or it is no date of a web page. */
export function isoDay(year: number, month: number, day: number): string | undefined {
  if (year < EARLIEST || year > LATEST || month < 1 || month > 12 || day < 1) return undefined;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return undefined;
  return `${year}-${two(month)}-${two(day)}`;
}

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

const TIME =
  /^(?:T|[,\s]{0,4}(?:at|um|à|às|-|–|—|\||·|•|в|a las)?[,\s]{0,3})(\d{1,2})[:.h](\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)?\s?(a\.?m\b\.?|p\.?m\b\.?)?\s?(?:\(?(Z|UTC|GMT|[ECMP][SD]T|BST|CES?T|MSK|IST|ET)\b\)?)?\s?([+-]\d\d:?\d\d)?/i;

/** The time that follows a date, as `T…`, or nothing. */
function timeAfter(text: string): string {
  const match = TIME.exec(text);
  if (!match) return '';
  const [, h = '', m = '', s, half, zone, offset] = match;
  let hour = Number(h);
  if (half?.toLowerCase().startsWith('p') && hour < 12) hour += 12;
  if (half?.toLowerCase().startsWith('a') && hour === 12) hour = 0;
  if (hour > 23 || Number(m) > 59) return '';
  const shift = offset
    ? offset.replace(/^(...):?/, '$1:')
    : (ZONES[zone?.toLowerCase() ?? ''] ?? '');
  return `T${two(hour)}:${m}${s ? `:${s}` : ''}${shift}`;
}

type Reading = { day: string; end: number; at: number };

const PATTERNS: readonly [RegExp, (m: RegExpExecArray, o: ReadOptions) => string | undefined][] = [
  [
    /(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/,
    (m) => isoDay(+(m[1] ?? 0), +(m[2] ?? 0), +(m[3] ?? 0)),
  ],
  [
    /(?<!\d)(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)/,
    (m) => isoDay(+(m[1] ?? 0), +(m[2] ?? 0), +(m[3] ?? 0)),
  ],
  [
    /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/,
    (m) => isoDay(+(m[1] ?? 0), +(m[2] ?? 0), +(m[3] ?? 0)),
  ],
  [
    /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?[\s-]{1,3}(?:of\s|de\s|d['’])?([\p{L}\p{M}]{3,14})\.?,?[\s-]{1,3}(?:de\s|del\s)?(\d{4})(?!\d)/iu,
    (m) => isoDay(+(m[3] ?? 0), monthNumber(m[2] ?? '') ?? 0, +(m[1] ?? 0)),
  ],
  [
    /(?<!\p{L})([\p{L}\p{M}]{3,14})\.?\s{1,3}(\d{1,2})(?:st|nd|rd|th)?,?\s{1,3}(\d{4})(?!\d)/iu,
    (m) => isoDay(+(m[3] ?? 0), monthNumber(m[1] ?? '') ?? 0, +(m[2] ?? 0)),
  ],
  [
    /(?<![\d/.])(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d\d)(?![\d/])/,
    ([, a = '', mark, b = '', y = ''], { dayFirst }) => {
      const year = y.length === 2 ? 2000 + Number(y) : Number(y);
      const [first, second] = [Number(a), Number(b)];
      if (mark !== '.' && (second > 12 || (!dayFirst && first <= 12)))
        return isoDay(year, first, second);
      return isoDay(year, second, first);
    },
  ],
  [
    /(?<!\d)((?:19|20)\d\d)(\d\d)(\d\d)(?=T?\d{4,6}|\D|$)/,
    (m) => isoDay(+(m[1] ?? 0), +(m[2] ?? 0), +(m[3] ?? 0)),
  ],
];

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

/** The first day of a text and where it stands; digits of other scripts are already ASCII. */
function firstDay(window: string, options: ReadOptions): Reading | undefined {
  let best: Reading | undefined;
  for (const [pattern, read] of PATTERNS) {
    const match = pattern.exec(window);
    if (!match || (best && match.index >= best.at)) continue;
    const day = read(match, options);
    if (day) best = { day, at: match.index, end: match.index + match[0].length };
  }
  return best;
}

/** The first date of a text in ISO 8601, as precise as the text is. */
export function readDate(text: string, options: ReadOptions): string | undefined {
  if (!/\p{Nd}/u.test(text)) return undefined;
  const window = withAsciiDigits(text.slice(0, WINDOW));
  const first = firstDay(window, options);
  return first && first.day + timeAfter(window.slice(first.end));
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
