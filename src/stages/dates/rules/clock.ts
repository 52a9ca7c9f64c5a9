/** Times of the clock: 10 a.m. EST, 10:30, 7.30pm, noon, five o'clock, 1900 GMT. */
import { timeZones } from '../../../language/en/day-parts.ts';
import type { Word } from '../words.ts';
import type { Found, Rule } from './rule.ts';

interface Time {
  readonly hour: number;
  /** Undefined when the words give the hour alone. */
  readonly minute: number | undefined;
  readonly to: number;
}

const pad = (n: number): string => String(n).padStart(2, '0');
const MERIDIEM = /^([ap])\.?m\.?$/;

/** a.m. or p.m. at `at`; 12 a.m. is midnight. */
function meridiem(
  words: readonly Word[],
  at: number,
): { add: (h: number) => number; to: number } | undefined {
  const match = MERIDIEM.exec(words[at]?.lower ?? '');
  if (!match) return undefined;
  const dot =
    !words[at]?.text.endsWith('.') &&
    words[at]?.text.includes('.') &&
    words[at + 1]?.text === '.' &&
    words[at + 2];
  return { add: (h) => (h % 12) + (match[1] === 'p' ? 12 : 0), to: dot ? at + 2 : at + 1 };
}

/** Digits with or without minutes, a.m. or p.m. joined or not. */
function figures(words: readonly Word[], at: number): Time | undefined {
  const match = /^(\d{1,2})(?:[:.](\d{2}))?(?::\d{2})?([ap]m?)?$/.exec(words[at]?.lower ?? '');
  if (!match) return undefined;
  const [, h = '', m, half] = match;
  const hour = Number(h);
  const minute = m === undefined ? undefined : Number(m);
  if (hour > 24 || (minute ?? 0) > 59) return undefined;
  if (half) {
    if (hour > 12 || (half.length === 1 && m === undefined && half !== 'p')) return undefined;
    return { hour: (hour % 12) + (half.startsWith('p') ? 12 : 0), minute, to: at + 1 };
  }
  const after = meridiem(words, at + 1);
  if (after && hour <= 12 && hour > 0) return { hour: after.add(hour), minute, to: after.to };
  if (words[at + 1]?.lower === "o'clock" || words[at + 1]?.lower === 'o’clock')
    return { hour, minute, to: at + 2 };
  // 10.30 is a number; 10:30 a time, unless it is a score or a verse.
  if (minute === undefined || !words[at]?.text.includes(':')) return undefined;
  return { hour, minute, to: at + 1 };
}

/** Five o'clock, ten a.m. */
function spelledOut(words: readonly Word[], at: number): Time | undefined {
  const hour = words[at]?.lexeme.cardinal ?? Number.NaN;
  if (!(hour >= 1 && hour <= 12)) return undefined;
  const after = meridiem(words, at + 1);
  if (after) return { hour: after.add(hour), minute: undefined, to: after.to };
  const next = words[at + 1]?.lower;
  return next === "o'clock" || next === 'o’clock'
    ? { hour, minute: undefined, to: at + 2 }
    : undefined;
}

/** 1900 GMT, 1430 hours: four digits need what follows. */
function military(words: readonly Word[], at: number): Time | undefined {
  const word = words[at];
  if (word?.text.length !== 4 || Number.isNaN(word.number)) return undefined;
  const next = words[at + 1]?.lower ?? '';
  if (next !== 'gmt' && next !== 'utc' && next !== 'hours' && next !== 'hrs') return undefined;
  const [hour, minute] = [Math.floor(word.number / 100), word.number % 100];
  if (hour > 24 || minute > 59) return undefined;
  return { hour, minute, to: next === 'gmt' || next === 'utc' ? at + 1 : at + 2 };
}

const DAY_HALF: ReadonlyMap<string, 'a' | 'p'> = new Map([
  ['morning', 'a'],
  ['afternoon', 'p'],
  ['evening', 'p'],
]);

/** "in the evening" after an hour. */
function partOfDay(words: readonly Word[], { hour, minute, to }: Time): Time {
  if (words[to]?.lower !== 'in' || words[to + 1]?.lower !== 'the') return { hour, minute, to };
  const half = DAY_HALF.get(words[to + 2]?.lower ?? '');
  if (!half || hour > 12) return { hour, minute, to };
  return { hour: (hour % 12) + (half === 'p' ? 12 : 0), minute, to: to + 3 };
}

/** Four in the morning: the part of the day makes the number an hour. */
function hourOfPart(words: readonly Word[], at: number): Time | undefined {
  const { number = Number.NaN, lexeme } = words[at] ?? {};
  const hour = Number.isNaN(number) ? (lexeme?.cardinal ?? 0) : number;
  if (!(hour >= 1 && hour <= 12) || words[at - 1]?.text === '.') return undefined;
  const bare = { hour, minute: undefined, to: at + 1 };
  return partOfDay(words, bare).to > bare.to ? bare : undefined;
}

/** The time at a word, with its zone, as TIMEX3 writes it: T10:00. */
export function clockAt(words: readonly Word[], at: number): Found | undefined {
  const word = words[at];
  if (!word) return undefined;
  if (word.lexeme.clock)
    return { to: at + 1, reading: { type: 'TIME', time: word.lexeme.clock }, score: 0.85 };
  const bare =
    military(words, at) ?? figures(words, at) ?? spelledOut(words, at) ?? hourOfPart(words, at);
  const time = bare && partOfDay(words, bare);
  if (!time) return undefined;
  const before = words[at - 1];
  if (before?.text === '$' || before?.text === '£' || before?.text === '€') return undefined;
  const zone = words[time.to];
  const zoned = zone && zone.text === zone.text.toUpperCase() && timeZones.has(zone.lower);
  const offset = zoned ? (timeZones.get(zone.lower) ?? '') : '';
  return {
    to: zoned ? time.to + 1 : time.to,
    reading: {
      type: 'TIME',
      time: `T${pad(time.hour)}:${pad(time.minute ?? 0)}${offset === 'Z' ? 'Z' : ''}`,
    },
    score: 0.85,
  };
}

export const clock: Rule = {
  name: 'clock',
  kinds: ['figures', 'clock', 'cardinal'],
  match: clockAt,
};
