/** Holidays: Christmas Eve, Thanksgiving 2019, last Easter, New Year's Day. */
import { holidays } from '../../../language/en/holidays.ts';
import type { Word } from '../words.ts';
import { CHOICE_WORDS, choiceAt } from './choices.ts';
import { isCapitalized } from './context.ts';
import type { Rule } from './rule.ts';
import { yearTail } from './years.ts';

const LONGEST = 5;

/** The longest name that opens at `at`; an apostrophe joins the word before it. */
function nameAt(words: readonly Word[], at: number) {
  let name = '';
  let best: { name: string; to: number } | undefined;
  for (let i = at; i < at + LONGEST && i < words.length; i++) {
    const word = words[i];
    if (!word) break;
    const text = word.lower.replace('’', "'");
    const glued = word.joined || text.startsWith("'");
    if (text === '.') continue;
    name += i === at || glued ? text : ` ${text}`;
    if (holidays.has(name)) best = { name, to: i + 1 };
  }
  return best;
}

export const holiday: Rule = {
  name: 'holiday',
  words: CHOICE_WORDS,
  kinds: ['holiday'],
  match(words, at) {
    const choice = choiceAt(words, at);
    const start = choice?.to ?? at;
    if (!words[start]?.lexeme.holiday) return undefined;
    const named = nameAt(words, start);
    const date = named && holidays.get(named.name);
    // Christmas and the like are no other word; "good friday" and "may day" are, in lower case.
    const sure = /^(?:christmas|thanksgiving|halloween|easter)/.test(named?.name ?? '');
    if (!date || !(sure || isCapitalized(words[start]))) return undefined;
    const tail = yearTail(words, named.to);
    const next = words[named.to];
    // Easter Island, Christmas Carol, Halloween party: a name or a kind of thing.
    if (!tail && next && isCapitalized(next) && !next.lexeme.weekday) return undefined;
    return {
      to: tail?.to ?? named.to,
      reading: {
        type: 'DATE',
        fields: { holiday: date, ...(tail?.year !== undefined && { year: tail.year }) },
        ...(tail?.step && { step: tail.step }),
        ...(choice && { choose: choice.choose }),
      },
      score: 0.8,
    };
  },
};
