/** Comparisons of business news: year-ago, the year-earlier quarter, the year-ago period. */
import type { Rule } from './rule.ts';

const COMPARED = new Set(['ago', 'earlier']);
const PERIODS = new Set(['period', 'quarter', 'month', 'week', 'half']);

export const yearAgo: Rule = {
  name: 'year-ago',
  words: ['the', 'year'],
  match(words, at) {
    const start = words[at]?.lower === 'the' ? at + 1 : at;
    const turn = words[start + 1];
    if (words[start]?.lower !== 'year' || !turn?.hyphenated || !COMPARED.has(turn.lower))
      return undefined;
    const noun = PERIODS.has(words[start + 2]?.lower ?? '');
    return {
      to: noun ? start + 3 : start + 2,
      reading: {
        type: 'DATE',
        step: { precision: 'year', by: -1, from: 'publication', comparing: true },
      },
      score: 0.8,
    };
  },
};
