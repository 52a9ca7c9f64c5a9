/** Parts of a day by themselves: this morning, last night, that afternoon, the evening, at night. */
import type { Step } from '../reading.ts';
import type { Rule } from './rule.ts';

const day = (by: number, from: Step['from']): Step => ({ precision: 'day', by, from });

const OPENERS: ReadonlyMap<string, Step> = new Map([
  ['this', day(0, 'publication')],
  ['last', day(-1, 'publication')],
  ['that', day(0, 'previous')],
  ['that same', day(0, 'previous')],
  ['the same', day(0, 'previous')],
  ['the following', day(1, 'previous')],
  ['the next', day(1, 'previous')],
  ['the previous', day(-1, 'previous')],
  ['the', day(0, 'previous')],
]);

export const dayPart: Rule = {
  name: 'day-part',
  words: ['this', 'last', 'that', 'the', 'early', 'late'],
  kinds: ['dayPart'],
  match(words, at, parse) {
    const first = words[at]?.lower ?? '';
    const two = OPENERS.get(`${first} ${words[at + 1]?.lower}`);
    const step = two ?? OPENERS.get(first);
    const i = step ? at + (two ? 2 : 1) : at;
    let edge = i;
    if (words[i]?.lower === 'early' || words[i]?.lower === 'late') edge++;
    const part = words[edge]?.lexeme.dayPart;
    if (!part || words[edge]?.lower.endsWith('s')) return undefined;
    const time = `T${part}`;
    // "the morning of 10 August 1792", "the night of April 18"
    if (words[edge + 1]?.lower === 'of' || words[edge + 1]?.lower === 'on') {
      const date = parse(edge + 2);
      if (date?.reading.type === 'DATE' && !date.reading.value)
        return { to: date.to, reading: { ...date.reading, type: 'TIME', time } };
    }
    if (!step) return undefined;
    if (first === 'the' && !two && words[at - 1]?.lower !== 'in') return undefined;
    return {
      to: edge + 1,
      reading: { type: 'TIME', step, time },
      score: two || first !== 'the' ? 0.9 : 0.5,
    };
  },
};
