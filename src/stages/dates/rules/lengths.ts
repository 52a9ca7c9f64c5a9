/** Amounts of a unit of time, as durations and distances need them: three years, 20-year. */
import type { TimeUnit } from '../../../language/en/time-units.ts';
import type { Word } from '../words.ts';
import { amountAt } from './numbers.ts';

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

export interface Length {
  /** Undefined when it is not told. */
  readonly amount: number | undefined;
  readonly unit: TimeUnit;
  readonly to: number;
}

/** Words that never stand between an amount and its unit. */
const NO_ADJECTIVE = new Set('of and or to in on at by for the a an per times from'.split(' '));

/** True for a lower-case word that may describe the unit: two bitter weeks. */
const describes = (word: Word | undefined): boolean =>
  word !== undefined && /^[a-z]{3,}$/.test(word.text) && !NO_ADJECTIVE.has(word.lower);

/** "twelve to eighteen months", "a year or two": the amount is not told exactly. */
function spread(words: readonly Word[], at: number): Length | undefined {
  const first = amountAt(words, at);
  if (!first || first.value === undefined) return undefined;
  const unit = words[first.to]?.lexeme.unit;
  const link = words[unit ? first.to + 1 : first.to]?.lower ?? '';
  if (unit) {
    const second = link === 'or' ? amountAt(words, first.to + 2) : undefined;
    if (second?.value === undefined || words[second.to]?.lexeme.unit) return undefined;
    return { amount: undefined, unit, to: second.to };
  }
  if (link !== 'to' && link !== 'or' && link !== '-' && link !== '–') return undefined;
  const second = amountAt(words, first.to + 1);
  const last = second && words[second.to]?.lexeme.unit;
  return second && last?.plural && second.value !== undefined && second.value > first.value
    ? { amount: undefined, unit: last, to: second.to + 1 }
    : undefined;
}

/** "three years", "20-year", "two and a half months": an amount right before a unit. */
export function lengthAt(words: readonly Word[], at: number): Length | undefined {
  const inexact = spread(words, at);
  if (inexact) return inexact;
  const amount = amountAt(words, at);
  if (!amount) return undefined;
  let i = amount.to;
  if (words[i + 1]?.lexeme.unit?.plural && describes(words[i])) i++;
  else if (words[i + 1]?.lexeme.unit && (words[i]?.lower === 'full' || words[i]?.lower === 'whole'))
    i++;
  const unit = words[i]?.lexeme.unit;
  if (!unit || !isAmountOf(words, at, i)) return undefined;
  let { value } = amount;
  let to = i + 1;
  // a year and a half
  if (words[to]?.lower === 'and' && value !== undefined) {
    const half = words[to + 1]?.lower === 'a' ? to + 2 : to + 1;
    if (words[half]?.lower === 'half') {
      value += 0.5;
      to = half + 1;
    }
  }
  return { amount: value, unit, to };
}

const FRAMES = new Set('past last next previous coming following first for'.split(' '));

/** False for an ordinal second, a fraction (three-quarters) and a year's quarter (1988 quarter). */
function isAmountOf(words: readonly Word[], at: number, unitAt: number): boolean {
  const [first, unit] = [words[at], words[unitAt]];
  if (!first || !unit) return false;
  if (unit.lower === 'second') return first.lower === 'one' || unit.hyphenated;
  const isYear = first.text.length === 4 && first.number >= 1900;
  if (!unit.lower.startsWith('quarter')) return !isYear || unit.lexeme.unit?.plural === true;
  const fraction = first.lower === 'three' && !FRAMES.has(words[at - 1]?.lower ?? '');
  return !isYear && !fraction && first.lower !== 'a';
}
