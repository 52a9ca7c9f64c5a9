/** Years as other rules need them: 1998, '98, 480 BC, nineteen ninety-eight. */
import type { Step } from '../reading.ts';
import type { Word } from '../words.ts';

export interface Year {
  readonly year: number;
  readonly to: number;
}

const BEFORE_CHRIST = new Set(['bc', 'b.c', 'b.c.', 'bce', 'b.c.e', 'b.c.e.']);
const ANNO_DOMINI = new Set(['ad', 'a.d', 'a.d.', 'ce', 'c.e.']);

/** The word after an era's abbreviation that stands at `at` (its dot included), or `at`. */
const afterDot = (words: readonly Word[], at: number): number =>
  words[at]?.text === '.' && words[at]?.joined && words[at + 1] ? at + 1 : at;

/** 44 BC, 44 B.C., AD 79: the era must be written. */
export function yearWithEra(words: readonly Word[], at: number): Year | undefined {
  const first = words[at];
  if (!first) return undefined;
  if (ANNO_DOMINI.has(first.lower) && first.text !== first.lower) {
    const year = words[at + 1]?.number ?? Number.NaN;
    return year > 0 ? { year, to: at + 2 } : undefined;
  }
  if (Number.isNaN(first.number) || first.number === 0) return undefined;
  const era = words[at + 1];
  if (!era || era.text === era.lower) return undefined;
  const to = era.text.includes('.') && !era.text.endsWith('.') ? afterDot(words, at + 2) : at + 2;
  if (BEFORE_CHRIST.has(era.lower)) return { year: 1 - first.number, to };
  if (ANNO_DOMINI.has(era.lower)) return { year: first.number, to };
  return undefined;
}

/** Marks that stand for the century in '98. */
export const APOSTROPHES: readonly string[] = ['’', "'", '‘'];

/** '98 as its two digits; the century is that of the nearest year to 1970. */
export function shortYear(words: readonly Word[], at: number): Year | undefined {
  const mark = words[at]?.text;
  const digits = words[at + 1];
  if (!APOSTROPHES.includes(mark ?? '') || !digits?.joined) return undefined;
  if (digits.text.length !== 2 || Number.isNaN(digits.number)) return undefined;
  return { year: fullYear(digits.number), to: at + 2 };
}

/** Two digits as a year: 00 to 39 in this century, 40 to 99 in the last one. */
export const fullYear = (two: number): number => (two < 40 ? 2000 + two : 1900 + two);

const SPELLED_CENTURIES: ReadonlyMap<string, number> = new Map([
  ['eighteen', 1800],
  ['nineteen', 1900],
  ['twenty', 2000],
]);

/** Nineteen ninety-six; two thousand (and) three. */
export function spelledYear(words: readonly Word[], at: number): Year | undefined {
  const first = words[at]?.lower ?? '';
  const value = (i: number) => words[i]?.lexeme.cardinal ?? Number.NaN;
  if (first === 'two' && words[at + 1]?.lower === 'thousand') {
    const to = words[at + 2]?.lower === 'and' ? at + 3 : at + 2;
    const rest = value(to);
    const ones = rest >= 20 ? value(to + 1) : Number.NaN;
    if (ones > 0 && ones < 10) return { year: 2000 + rest + ones, to: to + 2 };
    return rest > 0 && rest < 100 ? { year: 2000 + rest, to: to + 1 } : undefined;
  }
  const century = SPELLED_CENTURIES.get(first);
  if (century === undefined) return undefined;
  const tens = value(at + 1);
  if (Number.isNaN(tens) || tens < 10 || tens > 99) return undefined;
  const ones = value(at + 2);
  return tens >= 20 && ones > 0 && ones < 10
    ? { year: century + tens + ones, to: at + 3 }
    : { year: century + tens, to: at + 2 };
}

/** A year of four digits between 1000 and 2199. */
export function plainYear(words: readonly Word[], at: number): Year | undefined {
  const word = words[at];
  return word && word.text.length === 4 && word.number >= 1000 && word.number < 2200
    ? { year: word.number, to: at + 1 }
    : undefined;
}

/** Any of these forms. */
export const yearAt = (words: readonly Word[], at: number): Year | undefined =>
  yearWithEra(words, at) ?? plainYear(words, at) ?? shortYear(words, at) ?? spelledYear(words, at);

const RELATIVE: ReadonlyMap<string, Step> = new Map<string, Step>([
  ['last', { precision: 'year', by: -1, from: 'publication' }],
  ['this', { precision: 'year', by: 0, from: 'publication' }],
  ['next', { precision: 'year', by: 1, from: 'publication' }],
  ['that', { precision: 'year', by: 0, from: 'previous' }],
  ['that same', { precision: 'year', by: 0, from: 'previous' }],
  ['the same', { precision: 'year', by: 0, from: 'previous' }],
  ['the following', { precision: 'year', by: 1, from: 'previous' }],
  ['the next', { precision: 'year', by: 1, from: 'previous' }],
  ['the previous', { precision: 'year', by: -1, from: 'previous' }],
]);

/** "last year", "of that year", "the following year" after a month or a quarter. */
export function relativeYear(
  words: readonly Word[],
  at: number,
): { step: Step; to: number } | undefined {
  let i = words[at]?.lower === 'of' || words[at]?.lower === 'in' ? at + 1 : at;
  let key = words[i]?.lower ?? '';
  if (key === 'the' && words[i + 1]?.lower === 'year')
    return { step: { precision: 'year', by: 0, from: 'told' }, to: i + 2 };
  if (key === 'the' || (key === 'that' && words[i + 1]?.lower === 'same'))
    key += ` ${words[++i]?.lower}`;
  const step = RELATIVE.get(key);
  return step && words[i + 1]?.lower === 'year' ? { step, to: i + 2 } : undefined;
}

/** A year or relative year that follows a month or quarter: ", 1998", "of 1998", "last year". */
export function yearTail(
  words: readonly Word[],
  at: number,
): { year?: number; step?: Step; to: number } | undefined {
  const link = words[at]?.lower;
  const i = link === ',' || link === 'of' || link === 'in' || link === '.' ? at + 1 : at;
  return yearAt(words, i) ?? (link === ',' ? undefined : relativeYear(words, at));
}
