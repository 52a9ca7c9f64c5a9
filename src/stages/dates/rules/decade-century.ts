/** Decades and centuries: the 1990s, the '80s, the nineties, the mid-19th century, the 480s BC. */
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
    return { decade: 1900 + Number(digits.text.slice(0, 2)), to: at + 2 };
  }
  const code = text.charCodeAt(0);
  if (code < 48 || code > 57 || text.length < 3 || text.length > 5) return undefined;
  if (/^\d{1,3}0s$/.test(text)) {
    const decade = Number(text.slice(0, -1));
    if (text.length === 3) return { decade: 1900 + decade, to: at + 1 };
    return { decade, to: at + 1 };
  }
  // 1990's
  const s = words[at + 1];
  if (/^\d{3}0$/.test(text) && s?.joined && (s.lower === '’s' || s.lower === "'s"))
    return { decade: word.number, to: at + 2 };
  return undefined;
}

export const decadeOrCentury: Rule = {
  name: 'decade-or-century',
  words: ['the', ...APOSTROPHES],
  kinds: ['decade', 'figures', 'ordinal', 'cardinal'],
  match(words, at) {
    const the = words[at]?.lower === 'the';
    const start = the ? at + 1 : at;
    const decade = decadeAt(words, start);
    if (decade) {
      const word = words[start];
      // "in his 90s" and "temperatures in the 80s" are no decades; two digits need an apostrophe.
      if (/^\d0s$/.test(word?.text ?? '') && !the) return undefined;
      if (decade.decade < 1000 && !isBc(words[decade.to])) return undefined;
      return withEra(words, decade.to, { decade: decade.decade });
    }
    const ordinal = ordinalAt(words, start);
    if (!ordinal?.value || ordinal.value > 30) return undefined;
    if (words[ordinal.to]?.lower !== 'century') return undefined;
    return withEra(words, ordinal.to + 1, { century: ordinal.value });
  },
};
