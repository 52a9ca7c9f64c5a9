/** Weekdays: Friday, last Tuesday, Monday of last week, Tuesday evening (with `day-part`). */
import { CHOICE_WORDS, choiceAt } from './choices.ts';
import { isCapitalized } from './context.ts';
import type { Rule } from './rule.ts';

export const weekday: Rule = {
  name: 'weekday',
  words: CHOICE_WORDS,
  kinds: ['weekday'],
  match(words, at, parse) {
    const choice = choiceAt(words, at);
    const i = choice?.to ?? at;
    const word = words[i];
    if (!word?.lexeme.weekday || word.lower.endsWith('days')) return undefined;
    const short = !word.lower.endsWith('day');
    let to = i + 1;
    if (short) {
      // A short form is a weekday only with its dot, or before a date (read elsewhere).
      if (!isCapitalized(word) || words[to]?.text !== '.' || !words[to + 1]) return undefined;
      to++;
    }
    const reading = {
      type: 'DATE' as const,
      fields: { weekday: word.lexeme.weekday },
      ...(choice && { choose: choice.choose }),
    };
    // "Monday of last week", "Friday of this week"
    if (words[to]?.lower === 'of' || words[to]?.lower === 'last' || words[to]?.lower === 'next') {
      const week = parse(words[to]?.lower === 'of' ? to + 1 : to);
      if (week?.reading.step?.precision === 'week')
        return { to: week.to, reading: { ...reading, step: week.reading.step } };
    }
    // "Friday week": the one after the coming Friday.
    const last = words[to + 1];
    if (
      words[to]?.lower === 'week' &&
      !words[to]?.hyphenated &&
      !/^[\p{L}\p{N}]/u.test(last?.text ?? '')
    )
      return { to: to + 1, reading: { ...reading, plus: { days: 7, months: 0 } } };
    return { to, reading };
  },
};
