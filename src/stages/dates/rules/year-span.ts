/** Spans of years of which one is cut short: 1914–18, 2022/23, 499–493 BC. */
import type { Fields } from '../reading.ts';
import type { Word } from '../words.ts';
import type { Found, Rule } from './rule.ts';
import { plainYear, yearWithEra } from './years.ts';

const DASHES = new Set(['–', '-', '—']);
const SCORE = 0.85;

const end = (to: number, fields: Fields, from?: number): Found => ({
  ...(from !== undefined && { from }),
  to,
  reading: { type: 'DATE', fields },
  score: SCORE,
});

/** The 18 of "1914–18" and the 23 of "2022/23": the last year takes its century from the first. */
function shortEnd(words: readonly Word[], at: number): Found[] | undefined {
  const first = plainYear(words, at);
  const [mark, last] = [words[at + 1], words[at + 2]];
  if (!first || !mark?.joined || !last?.joined || last.text.length !== 2) return undefined;
  if (Number.isNaN(last.number) || words[at + 3]?.hyphenated) return undefined;
  const century = first.year - (first.year % 100);
  const turn = last.number === 0 && first.year % 100 === 99;
  const year = turn ? first.year + 1 : century + last.number;
  const allowed = mark.text === '/' ? year === first.year + 1 : DASHES.has(mark.text);
  if (!allowed || year <= first.year) return undefined;
  return [end(first.to, { year: first.year }), end(at + 3, { year }, at + 2)];
}

/** 499–493 BC, 499 to 493 BC: the era stands once and holds for both. */
function sharedEra(words: readonly Word[], at: number): Found[] | undefined {
  const first = words[at]?.number ?? Number.NaN;
  const link = words[at + 1];
  if (!(first > 0) || !link || !(DASHES.has(link.text) || link.lower === 'to')) return undefined;
  const last = yearWithEra(words, at + 2);
  if (!last || last.year > 0 || 1 - last.year >= first) return undefined;
  return [end(at + 1, { year: 1 - first }), end(last.to, { year: last.year }, at + 2)];
}

export const yearSpan: Rule = {
  name: 'year-span',
  kinds: ['figures'],
  match: (words, at) => shortEnd(words, at) ?? sharedEra(words, at),
};
