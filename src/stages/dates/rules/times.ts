/** Times of the clock as rules need them: 10 a.m., 10:30, half past seven, four in the morning. */
import type { Word } from '../words.ts';
import { amountAt } from './numbers.ts';

export interface Time {
  readonly hour: number;
  /** Undefined when the words give the hour alone. */
  readonly minute?: number;
  readonly second?: number;
  /** False when the hour may be before or after noon: half past seven. */
  readonly certain: boolean;
  readonly to: number;
}

const MERIDIEM = /^([ap])\.?m\.?$/;
const OCLOCK = new Set(["o'clock", 'o’clock', 'oclock']);

const afterNoon = (hour: number, half: string): number =>
  (hour % 12) + (half.startsWith('p') ? 12 : 0);

/** The word after a.m. or p.m. at `at`, its final dot included; undefined when there is neither. */
function meridiem(words: readonly Word[], at: number): { half: string; to: number } | undefined {
  const word = words[at];
  const half = MERIDIEM.exec(word?.lower ?? '')?.[1];
  if (!word || !half) return undefined;
  const dotless = word.text.includes('.') && !word.text.endsWith('.');
  const dot = dotless && words[at + 1]?.text === '.' && words[at + 2] !== undefined;
  return { half, to: dot ? at + 2 : at + 1 };
}

/** What makes an hour of a number: a.m., o'clock. */
function withMark(words: readonly Word[], hour: number, at: number): Time | undefined {
  if (hour < 1 || hour > 12) return undefined;
  const mark = meridiem(words, at);
  if (mark) return { hour: afterNoon(hour, mark.half), certain: true, to: mark.to };
  return OCLOCK.has(words[at]?.lower ?? '') ? { hour, certain: false, to: at + 1 } : undefined;
}

/** Figures with or without minutes, a.m. or p.m. joined or not: 10:30, 7.30pm, 9 a.m. */
function figures(words: readonly Word[], at: number): Time | undefined {
  const word = words[at];
  const match = /^(\d{1,2})(?:([:.])(\d{2}))?(?::(\d{2}))?([ap]m?)?$/.exec(word?.lower ?? '');
  if (!match) return undefined;
  const [, h = '', mark, m, s, half] = match;
  const hour = Number(h);
  const minute = m === undefined ? undefined : Number(m);
  if (hour > 24 || (minute ?? 0) > 59) return undefined;
  const fine = {
    ...(minute !== undefined && { minute }),
    ...(s !== undefined && { second: Number(s) }),
  };
  if (half) {
    const bare = half.length === 1 && minute === undefined && words[at - 1]?.lower !== 'at';
    if (hour > 12 || (bare && half !== 'p')) return undefined;
    return { hour: afterNoon(hour, half), ...fine, certain: true, to: at + 1 };
  }
  const marked = withMark(words, hour, at + 1);
  if (marked) return { ...marked, ...fine };
  // 10.30 is a number; 10:30 a time.
  return minute === undefined || mark !== ':'
    ? undefined
    : { hour, ...fine, certain: hour > 12 || h.length === 2, to: at + 1 };
}

/** An hour as a number, in figures or spelled: 7, seven; only where a rule expects one. */
export function hourAt(words: readonly Word[], at: number): Time | undefined {
  const { number = Number.NaN, lexeme, text = '' } = words[at] ?? {};
  const hour = Number.isNaN(number) ? (lexeme?.cardinal ?? Number.NaN) : number;
  if (!(hour >= 1 && hour <= 12) || text.length > 6 || text === 'dozen') return undefined;
  return { hour, certain: false, to: at + 1 };
}

/** Half past seven, twenty past eight, quarter to nine, 10 past 9. */
function pastHour(words: readonly Word[], at: number): Time | undefined {
  const first = words[at]?.lower;
  const start = first === 'a' && words[at + 1]?.lower === 'quarter' ? at + 1 : at;
  const named = words[start]?.lower === 'half' ? 30 : words[start]?.lower === 'quarter' ? 15 : 0;
  const amount = named ? { value: named, to: start + 1 } : amountAt(words, at);
  if (amount?.value === undefined || amount.value > 59) return undefined;
  const unit = words[amount.to]?.lexeme.unit?.name === 'minute';
  const link = words[unit ? amount.to + 1 : amount.to]?.lower;
  if (link !== 'past' && !(link === 'to' && (named === 15 || unit))) return undefined;
  const hour = hourAt(words, (unit ? amount.to + 1 : amount.to) + 1);
  if (!hour) return undefined;
  const to = OCLOCK.has(words[hour.to]?.lower ?? '') ? hour.to + 1 : hour.to;
  return link === 'past'
    ? { ...hour, minute: amount.value, to }
    : { ...hour, hour: (hour.hour + 11) % 12 || 12, minute: 60 - amount.value, to };
}

const BEFORE_TIME = new Set(['at', 'from', 'to', 'by', 'until', 'till', 'between', 'around']);

/** Seven twenty-seven, five-thirty: spelled minutes after a preposition or a hyphen. */
function spelledMinutes(words: readonly Word[], at: number): Time | undefined {
  const hour = Number.isNaN(words[at]?.number) ? hourAt(words, at) : undefined;
  const tens = words[at + 1]?.lexeme.cardinal ?? Number.NaN;
  if (!hour || !(tens >= 10 && tens < 60) || words[at + 1]?.text.length === 2) return undefined;
  if (!BEFORE_TIME.has(words[at - 1]?.lower ?? '') && !words[at + 1]?.hyphenated) return undefined;
  const ones = words[at + 2]?.lexeme.cardinal ?? Number.NaN;
  const fine = tens >= 20 && ones > 0 && ones < 10;
  const to = fine ? at + 3 : at + 2;
  if (words[to]?.lexeme.unit) return undefined;
  return { ...hour, minute: fine ? tens + ones : tens, to };
}

/** 1900 GMT, 1430 hours, 1140 a.m.: four digits need what follows. */
function military(words: readonly Word[], at: number): Time | undefined {
  const word = words[at];
  if (word?.text.length !== 4 || Number.isNaN(word.number)) return undefined;
  const [clock, minutes] = [Math.floor(word.number / 100), word.number % 100];
  const marked = minutes < 60 ? withMark(words, clock, at + 1) : undefined;
  if (marked) return { ...marked, minute: minutes };
  const next = words[at + 1]?.lower ?? '';
  const zone = next === 'gmt' || next === 'utc';
  if (!zone && next !== 'hours' && next !== 'hrs') return undefined;
  if (clock > 24 || minutes > 59) return undefined;
  return { hour: clock, minute: minutes, certain: true, to: zone ? at + 1 : at + 2 };
}

const PARTS: ReadonlyMap<string, 'am' | 'pm'> = new Map([
  ['morning', 'am'],
  ['afternoon', 'pm'],
  ['evening', 'pm'],
]);

/** "in the evening" after an hour says which half of the day. */
function inPart(words: readonly Word[], time: Time): Time {
  if (words[time.to]?.lower !== 'in' || words[time.to + 1]?.lower !== 'the') return time;
  const half = PARTS.get(words[time.to + 2]?.lower ?? '');
  if (!half || time.hour > 12) return time;
  return { ...time, hour: afterNoon(time.hour, half), certain: true, to: time.to + 3 };
}

/** The time of the clock that opens at a word. */
export function timeAt(words: readonly Word[], at: number): Time | undefined {
  const hour = hourAt(words, at);
  const spelled =
    hour && Number.isNaN(words[at]?.number) ? withMark(words, hour.hour, at + 1) : undefined;
  const marked =
    pastHour(words, at) ??
    spelledMinutes(words, at) ??
    military(words, at) ??
    figures(words, at) ??
    spelled;
  if (marked) return inPart(words, marked);
  // Four in the morning: the part of the day makes the number an hour.
  const whole = hour && words[at - 1]?.text !== '.' ? inPart(words, hour) : undefined;
  return whole?.certain ? whole : undefined;
}

/** The time with its hour after noon, when it stands with one that is. */
export const inHalfOf = (time: Time, other: Time): Time =>
  !time.certain &&
  other.certain &&
  other.hour >= 12 &&
  time.hour < 12 &&
  time.hour + 12 <= other.hour
    ? { ...time, hour: time.hour + 12, certain: true }
    : time;

const pad = (n: number): string => String(n).padStart(2, '0');

/** T10:30, T10:30:05: as TIMEX3 writes it. */
export const timexTime = ({ hour, minute = 0, second }: Time): string =>
  `T${pad(hour)}:${pad(minute)}${second === undefined ? '' : `:${pad(second)}`}`;
