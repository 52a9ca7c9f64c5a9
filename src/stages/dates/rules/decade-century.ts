/** Decades and centuries: the 1990s, the '80s, the nineties, the mid-19th century, the 480s BC. */
import { possessives, temperatureWords } from '../../../language/en/not-dates.ts';
import type { Fields } from '../reading.ts';
import type { Word } from '../words.ts';
import { ordinalAt } from './numbers.ts';
import type { Found, Rule } from './rule.ts';
import { APOSTROPHES } from './years.ts';

const isBc = (word: Word | undefined): boolean =>
  word !== undefined && /^B\.?C\.?(?:E\.?)?$/.test(word.text);

function withEra(words: readonly Word[], to: number, fields: Fields): Found {
  const bc = isBc(words[to]);
  return {
    to: bc ? to + 1 : to,
    reading: { type: 'DATE', fields: { ...fields, ...(bc && { bc }) } },
  };
}

/** 1990s, 90s after an apostrophe, nineties: the first year of the decade. */
function decadeAt(words: readonly Word[], at: number): { decade: number; to: number } | undefined {
  const word = words[at];
  if (!word) return undefined;
  if (word.lexeme.decade > 0) return { decade: 1900 + word.lexeme.decade, to: at + 1 };
  const { text } = word;
  if (APOSTROPHES.includes(text)) {
    const digits = words[at + 1];
    if (!digits?.joined || !/^\d0s$/.test(digits.text)) return undefined;
    const decade = Number(digits.text.slice(0, 2));
    // The ’00s and the ’10s were the last ones, the ’20s may be either and are told of as history.
    return { decade: decade + (decade < 20 ? 2000 : 1900), to: at + 2 };
  }
  const code = text.charCodeAt(0);
  if (code < 48 || code > 57 || text.length < 2 || text.length > 5) return undefined;
  if (/^\d{1,3}0s$/.test(text)) {
    const decade = Number(text.slice(0, -1));
    if (text.length === 3) return { decade: 1900 + decade, to: at + 1 };
    return { decade, to: at + 1 };
  }
  // 1990's, the 90's
  const s = words[at + 1];
  if (!s?.joined || (s.lower !== '’s' && s.lower !== "'s")) return undefined;
  if (/^\d{3}0$/.test(text)) return { decade: word.number, to: at + 2 };
  return /^[2-9]0$/.test(text) && words[at - 1]?.lower === 'the'
    ? { decade: 1900 + word.number, to: at + 2 }
    : undefined;
}

/** "The roaring twenties": names of decades. */
const CALLED = new Set(['roaring', 'swinging']);

const JOINS = new Set(['and', 'or', 'to', ',']);

/** "The 60s and 70s": the second has the article of the first. */
function goesOn(words: readonly Word[], at: number): boolean {
  if (!JOINS.has(words[at - 1]?.lower ?? '')) return false;
  const before = words[at - 2]?.text ?? '';
  if (!/^(?:\d\d)?\d0s$/.test(before)) return false;
  const opening = words[at - 3]?.lower ?? '';
  return (
    before.length > 3 || opening === 'the' || EDGES.has(opening) || APOSTROPHES.includes(opening)
  );
}

/** "18th and 19th centuries": where the word for both stands, behind this ordinal. */
function centuriesAt(words: readonly Word[], to: number): number | undefined {
  const word = words[to]?.lower;
  if (word === 'century' || word === 'centuries') return to + 1;
  if (!LISTED.has(word ?? '')) return undefined;
  const next = ordinalAt(words, words[to + 1]?.lower === 'the' ? to + 2 : to + 1);
  return next && words[next.to]?.lower === 'centuries' ? to : undefined;
}

const LISTED = new Set(['and', 'or', 'to', '-', '–']);

const EDGES = new Set(['early', 'mid', 'late', 'very', 'upper', 'lower', 'low', 'high']);
/** Words on either side in which degrees may be named. */
const REACH = 12;

/** In his seventies, temperatures in the 90s: years of a life, or degrees. */
function isAgeOrHeat(words: readonly Word[], at: number): boolean {
  let before = at - 1;
  while (EDGES.has(words[before]?.lower ?? '')) before--;
  if (possessives.has(words[before]?.lower ?? '')) return true;
  if (words[before]?.lower === 'aged') return true;
  return words
    .slice(Math.max(0, at - REACH), at + REACH)
    .some(({ lower }) => temperatureWords.has(lower));
}

/** The 1800s are a century; the 2000s, and years that say more than their hundred, a decade. */
const isCentury = (decade: number): boolean => decade % 100 === 0 && decade < 2000;

export const decadeOrCentury: Rule = {
  name: 'decade-or-century',
  words: ['the', ...APOSTROPHES],
  kinds: ['decade', 'figures', 'ordinal', 'cardinal'],
  match(words, at) {
    const the = words[at]?.lower === 'the';
    const called = the && CALLED.has(words[at + 1]?.lower ?? '');
    const start = the ? (called ? at + 2 : at + 1) : at;
    const decade = decadeAt(words, start);
    if (decade) {
      const text = words[start]?.text ?? '';
      // Two digits need an apostrophe or their article: it took 30s.
      if (/^\d0s$/.test(text) && !the && !goesOn(words, at)) return undefined;
      const short = words[start]?.lexeme.decade || /^\d0s?$/.test(text);
      if (short && isAgeOrHeat(words, at)) return undefined;
      const bc = isBc(words[decade.to]);
      if (decade.decade < 1000 && !bc) return undefined;
      if (isCentury(decade.decade) && !bc)
        return withEra(words, decade.to, { century: decade.decade / 100 + 1 });
      return withEra(words, decade.to, { decade: decade.decade });
    }
    const ordinal = ordinalAt(words, start);
    if (!ordinal?.value || ordinal.value > 30) return undefined;
    const to = centuriesAt(words, ordinal.to);
    return to === undefined ? undefined : withEra(words, to, { century: ordinal.value });
  },
};
