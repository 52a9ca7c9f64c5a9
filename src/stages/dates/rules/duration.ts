/** Lengths of time: three years, the past two weeks, 20-year, several months, a minute and a half. */

import type { TimeUnit } from '../../../language/en/time-units.ts';
import type { Reading } from '../reading.ts';
import type { Word } from '../words.ts';
import { amountAt } from './numbers.ts';
import type { Found, Rule } from './rule.ts';

/** The ISO 8601 duration of an amount of a unit; X where the amount is not told. */
export function isoDuration(amount: number | undefined, unit: TimeUnit): string {
  const { designator, times } = unit;
  const [t, letter] = designator.length === 2 ? ['T', designator.charAt(1)] : ['', designator];
  if (amount === undefined) return `P${t}X${letter}`;
  const total = amount * times;
  const whole = Math.floor(total);
  const half = total - whole === 0.5;
  const parts = (big: string, small: string) => (whole ? `${whole}${big}${small}` : small);
  if (half && letter === 'Y') return `P${parts('Y', '6M')}`;
  if (half && designator === 'TH') return `PT${parts('H', '30M')}`;
  if (half && designator === 'TM') return `PT${parts('M', '30S')}`;
  return `P${t}${Number(total.toFixed(3))}${letter}`;
}

/** Where the past, the coming … stand before the amount. */
const FRAMES = new Set(
  'past last next first latest coming previous following final previous preceding same remaining initial subsequent intervening'.split(
    ' ',
  ),
);
const ADJECTIVES = new Set(
  'more full whole consecutive straight additional extra long short solid entire trading business working calendar other previous following past coming bloody peaceful difficult hard'.split(
    ' ',
  ),
);

export interface Length {
  readonly amount: number | undefined;
  readonly unit: TimeUnit;
  readonly to: number;
}

/** "three years", "20-year", "two and a half months": an amount right before a unit. */
export function lengthAt(words: readonly Word[], at: number): Length | undefined {
  const amount = amountAt(words, at);
  if (!amount) return undefined;
  let i = amount.to;
  if (ADJECTIVES.has(words[i]?.lower ?? '') && words[i + 1]?.lexeme.unit) i++;
  const unit = words[i]?.lexeme.unit;
  if (!unit) return undefined;
  // "one second" is a time, "a second" most often an ordinal.
  if (
    words[i]?.lower === 'second' &&
    !(amount.value === 1 && words[at]?.lower === 'one') &&
    !words[i]?.hyphenated
  )
    return undefined;
  let { value } = amount;
  let to = i + 1;
  // a year and a half
  if (words[to]?.lower === 'and') {
    const half = words[to + 1]?.lower === 'a' ? to + 2 : to + 1;
    if (words[half]?.lower === 'half' && value !== undefined && half <= to + 2) {
      value += 0.5;
      to = half + 1;
    }
  }
  return { amount: value, unit, to };
}

const duration = (value: string): Reading => ({ type: 'DURATION', value });

const AFTER_LENGTH = new Set(['period', 'term', 'span', 'stretch']);

/** Plural units without a number: for years, in months. */
function bare(words: readonly Word[], at: number): Found | undefined {
  const unit = words[at]?.lexeme.unit;
  if (!unit?.plural) return undefined;
  const value = isoDuration(undefined, unit);
  return { to: at + 1, reading: duration(value), score: 0.6 };
}

export const durationRule: Rule = {
  name: 'duration',
  match(words, at) {
    let i = at;
    const the = /^(?:the|these|those|its|his|her|their|our)$/.test(words[i]?.lower ?? '');
    if (the) i++;
    const framed = FRAMES.has(words[i]?.lower ?? '');
    if (framed) i++;
    const length = lengthAt(words, i);
    if (length) {
      if (words[i]?.lower === 'a' && framed) return undefined;
      let { to } = length;
      const next = words[to];
      if (next?.hyphenated && next.lower === 'old') return undefined;
      if (AFTER_LENGTH.has(next?.lower ?? '') && words[to - 1]?.hyphenated) to++;
      const from = the && !framed && !words[at]?.lower.startsWith('the') ? i : at;
      return { from, to, reading: duration(isoDuration(length.amount, length.unit)) };
    }
    if (the || framed) return bare(words, i);
    return bare(words, at);
  },
};
