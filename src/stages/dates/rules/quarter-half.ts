/** Quarters, halves and numbered weeks: the third quarter of 1998, Q3 2022, H1, week 12. */
import type { Fields, Reading, Step } from '../reading.ts';
import type { Word } from '../words.ts';
import { ordinalAt } from './numbers.ts';
import type { Found, Rule } from './rule.ts';
import { plainYear, relativeYear, yearTail } from './years.ts';

interface Part {
  readonly fields: Fields;
  readonly to: number;
}

/** Q3, 3Q, H1, 1H. */
function code(words: readonly Word[], at: number): Part | undefined {
  const match = /^(?:([qh])([1-4])|([1-4])([qh]))$/.exec(words[at]?.lower ?? '');
  if (!match) return undefined;
  const letter = match[1] ?? match[4];
  const number = Number(match[2] ?? match[3]);
  if (letter === 'q') return { fields: { quarter: number }, to: at + 1 };
  return number <= 2 ? { fields: { half: number }, to: at + 1 } : undefined;
}

const HALVES: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['last', 2],
  ['latter', 2],
]);

/** Third quarter, second half: the half needs its year (the second half of a match is no date). */
function named(words: readonly Word[], at: number): Part | undefined {
  const i = words[at]?.lower === 'fiscal' ? at + 1 : at;
  const ordinal = ordinalAt(words, i);
  if (ordinal?.value && ordinal.value <= 4 && words[ordinal.to]?.lower === 'quarter')
    return { fields: { quarter: ordinal.value }, to: ordinal.to + 1 };
  const half = HALVES.get(words[i]?.lower ?? '');
  return half && words[i + 1]?.lower === 'half' ? { fields: { half }, to: i + 2 } : undefined;
}

const COMPARED = new Set(['ago', 'earlier']);

/** What stands before the quarter and says its year: "1998", "last year's", "year-ago". */
function head(
  words: readonly Word[],
  at: number,
): { year?: number; step?: Step; to: number } | undefined {
  const year = plainYear(words, at);
  if (year) return year;
  if (words[at]?.lower === 'year' && COMPARED.has(words[at + 1]?.lower ?? ''))
    return { step: { precision: 'year', by: -1, from: 'publication' }, to: at + 2 };
  const relative = relativeYear(words, at);
  const s = relative && words[relative.to]?.lower;
  return relative && (s === "'s" || s === '’s') ? { ...relative, to: relative.to + 1 } : undefined;
}

export const quarterOrHalf: Rule = {
  name: 'quarter-or-half',
  words: 'the its fiscal year last this next that first latter week q1 q2 q3 q4 h1 h2'.split(' '),
  kinds: ['figures', 'ordinal'],
  match(words, at) {
    const the = words[at]?.lower === 'the' || words[at]?.lower === 'its';
    const start = the ? at + 1 : at;
    const front = head(words, start);
    const part = code(words, front?.to ?? start) ?? named(words, front?.to ?? start);
    if (!part) return numberedWeek(words, at);
    const tail = front ?? yearTail(words, part.to);
    const to = Math.max(part.to, tail?.to ?? 0);
    if (part.fields.half !== undefined && !tail) return undefined;
    const reading: Reading = {
      type: 'DATE',
      fields: { ...part.fields, ...(tail?.year !== undefined && { year: tail.year }) },
      ...(tail?.step && { step: tail.step }),
    };
    return { to, reading };
  },
};

/** Week 12 of 2022; the week of March 5 is a rule of its own. */
function numberedWeek(words: readonly Word[], at: number): Found | undefined {
  const the = words[at]?.lower === 'the' ? 1 : 0;
  const week = at + the;
  const number = words[week + 1]?.number ?? Number.NaN;
  if (words[week]?.lower !== 'week' || !(number >= 1 && number <= 53)) return undefined;
  const tail = yearTail(words, week + 2);
  const reading: Reading = {
    type: 'DATE',
    fields: { week: number, ...(tail?.year !== undefined && { year: tail.year }) },
    ...(tail?.step && { step: tail.step }),
  };
  return { to: tail?.to ?? week + 2, reading, score: tail ? 0.9 : 0.6 };
}
