/** The forms in which pages write a day. */
import { monthNumber } from './months.ts';

export interface ReadOptions {
  /** How 03/04/2022 is read: true as 3 April. Dots are always day first. */
  readonly dayFirst: boolean;
}

const two = (n: number): string => String(n).padStart(2, '0');

const EARLIEST = 1990;
const LATEST = 2035;
/** Thai pages count years from the Buddha's death. */
const BUDDHIST = 543;

/** The date in ISO 8601, or undefined when there is no such day or it is no date of a web page. */
export function isoDay(year: number, month: number, day: number): string | undefined {
  if (year < EARLIEST || year > LATEST || month < 1 || month > 12 || day < 1) return undefined;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return undefined;
  return `${year}-${two(month)}-${two(day)}`;
}

/** The same for a day whose month is named or may be counted the Thai way. */
function namedDay(year = '', month = '', day = ''): string | undefined {
  const number = /^\d+$/.test(month) ? Number(month) : (monthNumber(month) ?? 0);
  const written = Number(year);
  const full = year.length === 2 ? 2000 + written : written;
  return isoDay(full > LATEST + 400 ? full - BUDDHIST : full, number, Number(day));
}

type Form = readonly [RegExp, (m: RegExpExecArray, o: ReadOptions) => string | undefined];

const named = ({ groups: { year, month, day } = {} }: RegExpExecArray): string | undefined =>
  namedDay(year, month, day);

/**
 * Tried in this order; the one that stands first in the text is the day. Each letter of a month is a group
 * of its own: what three times or more without one is written out by V8 for each way that leads there,
 * which took it longer than to read a page.
 */
export const FORMS: readonly Form[] = [
  [/(?<!\d)(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})(?!\d)/, named],
  [/(?<!\d)(?<year>\d{4})([/.])\s?(?<month>\d{1,2})\2\s?(?<day>\d{1,2})(?!\d)/, named],
  [/(?<year>\d{4})\s?[年년]\s?(?<month>\d{1,2})\s?[月월]\s?(?<day>\d{1,2})\s?[日일]/, named],
  // 28 September 2022, 28. září 2022, 28 de septiembre de 2022, 24 نيسان / أبريل 2020
  [
    /(?<!\d)(?<day>\d{1,2})(?:st|nd|rd|th|er|º|ª)?[\s./-]{1,3}(?:of\s|de\s|d['’])?(?<month>([\p{L}\p{M}]){3,14})(?:\s?\/\s?([\p{L}\p{M}]){3,14})?\.?,?[\s./-]{1,3}(?:de\s|del\s)?(?<year>\d{4})(?!\d)/iu,
    named,
  ],
  [
    /(?<!\d)(?<day>\d{1,2})\s(?<month>(?:كانون|تشرين)\s([\p{L}\p{M}]){5,8})(?:\s?\/\s?([\p{L}\p{M}]){3,14})?،?\s(?<year>\d{4})(?!\d)/u,
    named,
  ],
  // 28.Sep.22, 28-Sep-22
  [/(?<!\d)(?<day>\d{1,2})([.-])(?<month>([\p{L}\p{M}]){3,9})\.?\2(?<year>\d\d)(?!\d)/u, named],
  // September 28, 2022
  [
    /(?<!\p{L})(?<month>([\p{L}\p{M}]){3,14})\.?\s{1,3}(?<day>\d{1,2})(?:st|nd|rd|th)?(?:,\s{0,3}|\s{1,3})(?<year>\d{4})(?!\d)/iu,
    named,
  ],
  // Sep 28 10:15:00 GMT 2022
  [
    /(?<!\p{L})(?<month>[a-z]{3})\s{1,2}(?<day>\d{1,2})\s\d\d:\d\d:\d\d(?:\s[a-z]{2,4})?\s(?<year>\d{4})(?!\d)/iu,
    named,
  ],
  // 2022. szeptember 28., 2022 m. rugsėjo 28 d.
  [
    /(?<!\d)(?<year>\d{4})[\s./-]{1,3}(?:m\.\s)?(?<month>([\p{L}\p{M}]){3,14})\.?[\s./-]{1,3}(?<day>\d{1,2})(?!\d)/iu,
    named,
  ],
  // 28 tháng 9, 2022
  [
    /(?<!\d)(?<day>\d{1,2})\s(?:tháng|thg)\s(?<month>\d{1,2}),?\s(?:năm\s)?(?<year>\d{4})(?!\d)/iu,
    named,
  ],
  [
    /(?<![\d/.])(\d{1,2})\s?([./|-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d\d)(?![\d/])/,
    ([, a = '', mark, b = '', y = ''], { dayFirst }) => {
      const [first, second] = [Number(a), Number(b)];
      if (mark !== '.' && (second > 12 || (!dayFirst && first <= 12))) return namedDay(y, a, b);
      return namedDay(y, b, a);
    },
  ],
  [/(?<!\d)(?<year>(?:19|20)\d\d)(?<month>\d\d)(?<day>\d\d)(?=T?\d{4,6}|\D|$)/, named],
];
