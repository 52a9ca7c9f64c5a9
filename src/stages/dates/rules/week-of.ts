/** The week that holds a day: the week of March 5, the weekend of 7 May, w/c 4 February. */
import type { Rule } from './rule.ts';

const BEGINS = new Set(['of', 'commencing', 'beginning', 'starting']);

export const weekOf: Rule = {
  name: 'week-of',
  words: ['the', 'week', 'weekend'],
  match(words, at, parse) {
    const start = words[at]?.lower === 'the' ? at + 1 : at;
    const unit = words[start]?.lower;
    if (unit !== 'week' && unit !== 'weekend') return undefined;
    if (!BEGINS.has(words[start + 1]?.lower ?? '')) return undefined;
    const day = parse(start + 2);
    if (day?.reading.type !== 'DATE' || day.reading.fields?.day === undefined) return undefined;
    return { to: day.to, reading: { ...day.reading, widen: unit } };
  },
};
