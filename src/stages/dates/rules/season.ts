/** Seasons: spring 2011, the winter of 1944, last summer, in autumn. */
import { ambiguous } from '../../../language/en/seasons.ts';
import type { Word } from '../words.ts';
import { CHOICE_WORDS, choiceAt } from './choices.ts';
import { isCapitalized } from './context.ts';
import type { Rule } from './rule.ts';
import { plainYear, yearTail } from './years.ts';

const BEFORE_SEASON = new Set(
  'in this last next since until by during throughout spent of early late mid'.split(' '),
);

/** "the spring", "in fall": a noun of time, not the verb, the source or the loss. */
function seasonal(words: readonly Word[], at: number, i: number): boolean {
  const before = BEFORE_SEASON.has(words[at - 1]?.lower ?? '');
  return before && (i > at || !isCapitalized(words[i + 1]));
}

export const season: Rule = {
  name: 'season',
  words: CHOICE_WORDS,
  kinds: ['season', 'figures'],
  match(words, at) {
    const choice = choiceAt(words, at);
    let i = choice?.to ?? (words[at]?.lower === 'the' ? at + 1 : at);
    const front = choice ? undefined : plainYear(words, i);
    if (front) i = front.to;
    const word = words[i];
    const code = word?.lexeme.season;
    if (!word || !code) return undefined;
    const tail = front ?? yearTail(words, i + 1);
    const dated = tail && !(ambiguous.has(word.lower) && words[i + 1]?.lower === 'in' && i === at);
    if (!dated && !choice) {
      if (words[i + 1]?.lower === 'of' && ambiguous.has(word.lower)) return undefined;
      if (ambiguous.has(word.lower) && !seasonal(words, at, i)) return undefined;
      if (words[i + 1]?.lexeme.season || words[i + 1]?.text === 'Olympics') return undefined;
    }
    return {
      to: dated ? Math.max(tail.to, i + 1) : i + 1,
      reading: {
        type: 'DATE',
        fields: { season: code, ...(dated && tail.year !== undefined && { year: tail.year }) },
        ...(dated && 'step' in tail && tail.step && { step: tail.step }),
        ...(choice && { choose: choice.choose }),
      },
      score: dated || choice ? 0.9 : 0.7,
    };
  },
};
