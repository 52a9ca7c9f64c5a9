/** Days by their number in a month that is named apart: the 15th day of next month, Tuesday the 4th. */
import type { Reading } from '../reading.ts';
import type { Word } from '../words.ts';
import { ordinalAt } from './numbers.ts';
import type { Found, Parse, Rule } from './rule.ts';

/** The 15th day of June, of next month. */
function dayOfMonth(words: readonly Word[], at: number, parse: Parse): Found | undefined {
  const start = words[at]?.lower === 'the' ? at + 1 : at;
  const ordinal = ordinalAt(words, start);
  if (!ordinal?.value || ordinal.value > 31) return undefined;
  if (words[ordinal.to]?.lower !== 'day' || words[ordinal.to + 1]?.lower !== 'of') return undefined;
  const month = parse(ordinal.to + 2);
  const { fields, step } = month?.reading ?? {};
  const named = fields?.month !== undefined && fields.day === undefined;
  if (!month || !(named || step?.precision === 'month')) return undefined;
  const reading: Reading = { ...month.reading, fields: { ...fields, day: ordinal.value } };
  return { to: month.to, reading };
}

/** Tuesday the 4th; on the 18th, where nothing follows that the number could count. */
function dayAlone(words: readonly Word[], at: number): Found | undefined {
  const { weekday } = words[at]?.lexeme ?? {};
  const start = weekday ? at + 1 : at;
  if (words[start]?.lower !== 'the') return undefined;
  const ordinal = ordinalAt(words, start + 1);
  if (!ordinal?.value || ordinal.value > 31) return undefined;
  const next = words[ordinal.to];
  const closed =
    !next || !/^[\p{L}\p{N}]/u.test(next.text) || next.lower === 'and' || next.lower === 'at';
  const before = words[at - 1]?.lower;
  if (!weekday && !(closed && (before === 'on' || before === 'until') && ordinal.value > 3))
    return undefined;
  const fields = { day: ordinal.value, ...(weekday && { weekday }) };
  return { to: ordinal.to, reading: { type: 'DATE', fields }, score: weekday ? 0.85 : 0.6 };
}

export const nthDay: Rule = {
  name: 'nth-day',
  words: ['the'],
  kinds: ['weekday', 'ordinal', 'cardinal'],
  match: (words, at, parse) => dayOfMonth(words, at, parse) ?? dayAlone(words, at),
};
