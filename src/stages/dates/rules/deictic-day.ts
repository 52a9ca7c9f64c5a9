/** Days counted from the day of speaking: today, yesterday, tomorrow, tonight, overnight. */
import type { Reading } from '../reading.ts';
import type { Found, Rule } from './rule.ts';

const day = (by: number, time?: string): Reading => ({
  type: time ? 'TIME' : 'DATE',
  step: { precision: 'day', by, from: 'publication' },
  ...(time && { time }),
});

const DAYS: ReadonlyMap<string, Reading> = new Map([
  ['today', day(0)],
  ['yesterday', day(-1)],
  ['tomorrow', day(1)],
  ['tonight', day(0, 'TNI')],
  ['tonite', day(0, 'TNI')],
  ['overnight', day(0, 'TNI')],
]);

export const deicticDay: Rule = {
  name: 'deictic-day',
  words: [...DAYS.keys(), 'the', 'day'],
  match(words, at): Found | undefined {
    const start = words[at]?.lower === 'the' ? at + 1 : at;
    if (words[start]?.lower === 'day') {
      const turn = words[start + 1]?.lower;
      const named = words[start + 2]?.lower;
      if (turn === 'before' && named === 'yesterday') return { to: start + 3, reading: day(-2) };
      if (turn === 'after' && named === 'tomorrow') return { to: start + 3, reading: day(2) };
    }
    const word = words[at];
    const reading = DAYS.get(word?.lower ?? '');
    if (!reading) return undefined;
    // The newspaper's name: USA Today; and "today's" stays the day.
    const before = words[at - 1];
    if (
      word?.text === 'Today' &&
      before &&
      before.text !== before.lower &&
      /^[A-Z]/.test(before.text)
    )
      return undefined;
    return { to: at + 1, reading, score: 0.95 };
  },
};
