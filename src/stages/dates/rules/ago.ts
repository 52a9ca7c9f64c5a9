/** Distances from a date: two weeks ago, a decade earlier, three days after that, a year from now. */
import type { Precision } from '../period.ts';
import type { Reading, Step } from '../reading.ts';
import type { Word } from '../words.ts';
import { isoDuration, type Length, lengthAt } from './lengths.ts';
import type { Found, Parse, Rule } from './rule.ts';

interface Turn {
  readonly sign: 1 | -1;
  readonly from: Step['from'];
}

const TURNS: ReadonlyMap<string, Turn> = new Map([
  ['ago', { sign: -1, from: 'publication' }],
  ['hence', { sign: 1, from: 'publication' }],
  ['earlier', { sign: -1, from: 'previous' }],
  ['before', { sign: -1, from: 'previous' }],
  ['previously', { sign: -1, from: 'previous' }],
  ['later', { sign: 1, from: 'previous' }],
  ['after', { sign: 1, from: 'previous' }],
  ['afterwards', { sign: 1, from: 'previous' }],
  ['afterward', { sign: 1, from: 'previous' }],
]);

const SENTENCE_MARKS = new Set(['.', ',', ';', ':', ')', '?', '!', '”', '"', '—', '–']);

/** "In ten days’ time", "in 2 days time". */
function timeAt(words: readonly Word[], at: number): (Turn & { to: number }) | undefined {
  const owned =
    /^['’]$/.test(words[at]?.text ?? '') || words[at]?.lower === '’s' || words[at]?.lower === "'s";
  const to = owned ? at + 1 : at;
  if (words[to]?.lower !== 'time') return undefined;
  return { sign: 1, from: 'publication', to: to + 1 };
}

/** "before" and "after" count only where nothing follows that they could govern, or "that". */
function turnAt(words: readonly Word[], at: number): (Turn & { to: number }) | undefined {
  const word = words[at]?.lower ?? '';
  if (word === 'from' && words[at + 1]?.lower === 'now')
    return { sign: 1, from: 'publication', to: at + 2 };
  if ((word === 'from' || word === 'after') && words[at + 1]?.lower === 'today')
    return { sign: 1, from: 'publication', to: at + 2 };
  const turn = TURNS.get(word);
  if (!turn) return undefined;
  const next = words[at + 1];
  const demonstrative = next?.lower === 'that' || next?.lower === 'this';
  if (word === 'before' || word === 'after') {
    if (demonstrative && (!words[at + 2] || SENTENCE_MARKS.has(words[at + 2]?.text ?? '')))
      return { ...turn, to: at + 2 };
    if (next && !SENTENCE_MARKS.has(next.text)) return undefined;
  }
  return { ...turn, to: at + 1 };
}

/**
 * Unit by unit: a year ago is a year, a fortnight ago a week, half a century ago a year fifty years
 * back, a year and a half ago a month; two hours ago is a time of the day.
 */
function stepOf({ amount, unit }: Length, { sign, from }: Turn): Step | undefined {
  if (amount === undefined || unit.designator.startsWith('T')) return undefined;
  if (unit.designator === 'Y') {
    const years = amount * unit.times;
    if (years % 1 === 0.5) return { precision: 'month', by: sign * years * 12, from };
    const comparing = unit.name === 'year' && amount === 1;
    return {
      precision: 'year',
      by: sign * Math.floor(years),
      from,
      ...(comparing && { comparing }),
    };
  }
  const by = sign * Math.floor(amount) * (unit.name === 'week' ? unit.times : 1);
  return { precision: unit.name as Precision, by, from };
}

function readingOf(length: Length, turn: Turn): Reading {
  const step = stepOf(length, turn);
  if (step) return { type: 'DATE', step };
  if (length.amount === undefined)
    return { type: 'DATE', value: turn.sign < 0 ? 'PAST_REF' : 'FUTURE_REF' };
  return { type: 'DURATION', value: isoDuration(length.amount, length.unit) };
}

/** True for a reading that names one day: Friday, Christmas, 5 May, tomorrow. */
const isDay = ({ type, value, fields, step }: Reading): boolean =>
  type === 'DATE' &&
  value === undefined &&
  (fields?.day ??
    fields?.weekday ??
    fields?.holiday ??
    (step?.precision === 'day' || undefined)) !== undefined;

/** "a week from Friday", "three weeks from Dec. 5": a length counted on from a day that is named. */
function fromDay(words: readonly Word[], length: Length, parse: Parse): Found | undefined {
  const { amount, unit } = length;
  const link = words[length.to]?.lower;
  if (amount === undefined || amount % 1) return undefined;
  // In Britain also "a week on Friday".
  const onDay = link === 'on' && unit.name === 'week' && words[length.to + 1]?.lexeme.weekday;
  if (link !== 'from' && !onDay) return undefined;
  const day = parse(length.to + 1);
  if (!day || !isDay(day.reading) || day.reading.choose === 'last') return undefined;
  if (UNTIL.has(words[day.to]?.lower ?? '')) return undefined;
  const months = MONTHS.get(unit.designator);
  const days = DAYS.get(unit.designator);
  if (months === undefined && days === undefined) return undefined;
  const count = amount * unit.times;
  const plus = { days: count * (days ?? 0), months: count * (months ?? 0) };
  return { to: day.to, reading: { ...day.reading, plus } };
}

/** "64 days from Nov. 21 to Jan. 31": that day opens an interval of its own. */
const UNTIL = new Set(['to', 'until', 'till', 'through', '-', '–', '—']);
const DAYS: ReadonlyMap<string, number> = new Map([
  ['D', 1],
  ['W', 7],
]);
const MONTHS: ReadonlyMap<string, number> = new Map([
  ['M', 1],
  ['Y', 12],
]);

/** "the day before Thanksgiving", "the day after 5 May": the day beside one that is named. */
function besideDay(words: readonly Word[], at: number, parse: Parse): Found | undefined {
  const turn = words[at + 2]?.lower;
  if (words[at + 1]?.lower !== 'day' || (turn !== 'before' && turn !== 'after')) return undefined;
  const day = parse(at + 3);
  if (!day || day.reading.step || !isDay(day.reading)) return undefined;
  const plus = { days: turn === 'before' ? -1 : 1, months: 0 };
  return { to: day.to, reading: { ...day.reading, plus } };
}

export const ago: Rule = {
  name: 'ago',
  words: ['a', 'an', 'couple', 'half', 'the', '½'],
  kinds: ['figures', 'cardinal', 'vague', 'unit'],
  match(words, at, parse): Found | undefined {
    const length = lengthAt(words, at);
    if (length) {
      const counted = fromDay(words, length, parse);
      if (counted) return counted;
      const so = words[length.to]?.lower === 'or' && words[length.to + 1]?.lower === 'so';
      const within = words[at - 1]?.lower === 'in' ? timeAt(words, length.to) : undefined;
      const turn = within ?? turnAt(words, so ? length.to + 2 : length.to);
      return (
        turn && {
          to: turn.to,
          reading: { ...readingOf(length, turn), ...(so && { modifier: 'approx' as const }) },
        }
      );
    }
    const unit = words[at]?.lexeme.unit;
    if (unit?.plural) {
      const turn = turnAt(words, at + 1);
      if (!turn) return undefined;
      return {
        to: turn.to,
        reading: { type: 'DATE', value: turn.sign < 0 ? 'PAST_REF' : 'FUTURE_REF' },
      };
    }
    if (words[at]?.lower !== 'the') return undefined;
    return besideDay(words, at, parse) ?? theDayBefore(words, at);
  },
};

/** "the day before", "the day after", "the year before": one step from what was spoken of. */
function theDayBefore(words: readonly Word[], at: number): Found | undefined {
  const unit = words[at + 1]?.lexeme.unit;
  if (!unit || unit.plural || unit.designator.startsWith('T')) return undefined;
  const turn = turnAt(words, at + 2);
  if (turn?.from !== 'previous') return undefined;
  const step = stepOf({ amount: 1, unit, to: at + 2 }, turn);
  return step && { to: turn.to, reading: { type: 'DATE', step } };
}
