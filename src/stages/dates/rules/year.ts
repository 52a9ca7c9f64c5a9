/** Years by themselves: 1998, the year 2000, 44 BC, fiscal 1989, FY2022, '98. */
import type { Fields } from '../reading.ts';
import type { Word } from '../words.ts';
import { isOtherNumber } from './context.ts';
import type { Found, Rule } from './rule.ts';
import { APOSTROPHES, fullYear, plainYear, shortYear, spelledYear, yearWithEra } from './years.ts';

const found = (to: number, fields: Fields, score: number): Found => ({
  to,
  reading: { type: 'DATE', fields },
  score,
});

const BEFORE_A_YEAR = new Set(
  'in since until till by during before after from of through throughout between to early late mid circa c ca around year years summer spring autumn fall winter pre post and for that as'.split(
    ' ',
  ),
);

/** Lower-case plural after a number: it counts (1500 people), unless a determiner makes it a year. */
function counts(words: readonly Word[], at: number): boolean {
  const after = words[at + 1];
  if (!after || after.hyphenated) return false;
  if (after.lexeme.unit || after.lexeme.cardinal >= 100 || MAGNITUDES.has(after.lower)) return true;
  if (DETERMINERS.has(words[at - 1]?.lower ?? '')) return false;
  if (words[at - 3]?.lower === 'between' && plainYear(words, at - 2)) return false;
  if (COMPARED.has(after.lower) && BEFORE_COMPARED.has(words[at - 1]?.lower ?? '')) return false;
  const plural =
    after.lower.endsWith('s') && !SINGULAR_S.has(after.lower) && after.lower.length > 3;
  return (plural || COUNTED.has(after.lower)) && after.text === after.lower;
}

const isDash = (word: Word | undefined): boolean => /^[–—-]$/.test(word?.text ?? '');
const DETERMINERS = new Set('the its their his her our'.split(' '));
/** "below 2008 levels": what a year is compared by. */
const COMPARED = new Set('levels prices figures standards values highs lows results'.split(' '));
const BEFORE_COMPARED = new Set('of below above from to at with over than on'.split(' '));
const MAGNITUDES = new Set(['million', 'billion', 'trillion', 'percent', 'per', 'cent']);
const COUNTED = new Set(
  'people men women children other of more troops feet square local new hours armed dead police km kg m mph kmh mm cm ft lb hp cc'.split(
    ' ',
  ),
);
const SINGULAR_S = new Set('was has is as this his its thus across towards always does'.split(' '));

/** A year of four digits that nothing marks as one but its company. */
function plain(words: readonly Word[], at: number): Found | undefined {
  const year = plainYear(words, at);
  if (!year || isOtherNumber(words, at)) return undefined;
  const before = words[at - 1];
  const after = words[at + 1];
  if (before?.joined && before.text === '/') return undefined;
  const prepared = BEFORE_A_YEAR.has(before?.lower ?? '');
  if (counts(words, at) && !(prepared && before?.lower === 'in' && year.year > 1900))
    return undefined;
  const recent = year.year >= 1900 && year.year < 2060;
  const bracketed = before?.text === '(' || after?.text === ')';
  const ranged = [before?.text, after?.text].some((t) => t === '–' || t === '-' || t === '—');
  const other = isDash(before) ? (words[at - 2]?.number ?? Number.NaN) : Number.NaN;
  if (other >= year.year) return undefined;
  if (!recent && !prepared && !bracketed && !ranged && before?.lower !== 'the') return undefined;
  return found(year.to, { year: year.year }, recent && prepared ? 0.95 : recent ? 0.85 : 0.75);
}

/** FY2022, FY 22, fiscal 1989, fiscal year 1989. */
function fiscal(words: readonly Word[], at: number): Found | undefined {
  const word = words[at];
  if (!word) return undefined;
  if (word.text.startsWith('FY') && /^FY\d{2}(?:\d{2})?$/.test(word.text)) {
    const digits = Number(word.text.slice(2));
    return found(at + 1, { year: digits < 100 ? fullYear(digits) : digits }, 0.9);
  }
  if (word.text !== 'FY' && word.lower !== 'fiscal') return undefined;
  const i = words[at + 1]?.lower === 'year' ? at + 2 : at + 1;
  const year = plainYear(words, i);
  return year && found(year.to, { year: year.year }, 0.9);
}

const AFTER_YEAR = new Set(['the', 'in', 'of', 'since', 'by']);

export const year: Rule = {
  name: 'year',
  words: ['fy', 'fiscal', 'the', 'year', 'years', 'ad', 'a.d', ...APOSTROPHES],
  kinds: ['figures', 'cardinal'],
  match(words, at) {
    const word = words[at];
    if (!word) return undefined;
    const named = fiscal(words, at) ?? plain(words, at);
    if (named) return named;
    // "the year 2000", "the year two thousand"
    const start = word.lower === 'the' ? at + 1 : at;
    if (words[start]?.lower === 'year' || words[start]?.lower === 'years') {
      const inner = plainYear(words, start + 1) ?? spelledYear(words, start + 1);
      if (inner) return found(inner.to, { year: inner.year }, 0.9);
      if (words[start + 1]?.lower === 'two' && words[start + 2]?.lower === 'thousand')
        return found(start + 3, { year: 2000 }, 0.9);
    }
    const era = yearWithEra(words, at);
    if (era) return found(era.to, { year: era.year }, 0.95);
    const spelled = spelledYear(words, at);
    if (spelled && !words[spelled.to]?.lexeme.unit)
      return found(spelled.to, { year: spelled.year }, 0.8);
    const short = AFTER_YEAR.has(words[at - 1]?.lower ?? '') ? shortYear(words, at) : undefined;
    return short && found(short.to, { year: short.year }, 0.7);
  },
};
