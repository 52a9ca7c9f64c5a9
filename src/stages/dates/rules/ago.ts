/** Distances from a date: two weeks ago, a decade earlier, three days after that, a year from now. */
import type { Precision } from '../period.ts';
import type { Reading, Step } from '../reading.ts';
import type { Word } from '../words.ts';
import { isoDuration, type Length, lengthAt } from './lengths.ts';
import type { Found, Rule } from './rule.ts';

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

/** Unit by unit: a year ago is a year, a fortnight ago a week, two hours ago a time of the day. */
function stepOf({ amount, unit }: Length, { sign, from }: Turn): Step | undefined {
  if (amount === undefined || unit.designator.startsWith('T')) return undefined;
  const years = unit.designator === 'Y' ? unit.times : 1;
  const precision: Precision =
    unit.name === 'decade' || unit.name === 'century' ? 'year' : (unit.name as Precision);
  const by = sign * Math.floor(amount) * (unit.name === 'week' ? unit.times : years);
  return { precision, by, from, ...(unit.name === 'year' && amount === 1 && { comparing: true }) };
}

function readingOf(length: Length, turn: Turn): Reading {
  const step = stepOf(length, turn);
  if (step) {
    // Half a year more is six months: a year and a half ago.
    if (step.precision === 'year' && length.amount !== undefined && length.amount % 1 === 0.5)
      return {
        type: 'DATE',
        step: { precision: 'month', by: turn.sign * length.amount * 12, from: turn.from },
      };
    return { type: 'DATE', step };
  }
  if (length.amount === undefined)
    return { type: 'DATE', value: turn.sign < 0 ? 'PAST_REF' : 'FUTURE_REF' };
  return { type: 'DURATION', value: isoDuration(length.amount, length.unit) };
}

export const ago: Rule = {
  name: 'ago',
  words: ['a', 'an', 'couple', 'half', 'the', '½'],
  kinds: ['figures', 'cardinal', 'vague', 'unit'],
  match(words, at): Found | undefined {
    const length = lengthAt(words, at);
    if (length) {
      const so = words[length.to]?.lower === 'or' && words[length.to + 1]?.lower === 'so';
      const turn = turnAt(words, so ? length.to + 2 : length.to);
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
    return theDayBefore(words, at);
  },
};

/** "the day before", "the day after", "the year before": one step from what was spoken of. */
function theDayBefore(words: readonly Word[], at: number): Found | undefined {
  if (words[at]?.lower !== 'the') return undefined;
  const unit = words[at + 1]?.lexeme.unit;
  if (!unit || unit.plural || unit.designator.startsWith('T')) return undefined;
  const turn = turnAt(words, at + 2);
  if (turn?.from !== 'previous') return undefined;
  const step = stepOf({ amount: 1, unit, to: at + 2 }, turn);
  return step && { to: turn.to, reading: { type: 'DATE', step } };
}
