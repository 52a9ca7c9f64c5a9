/** Dates that are not told: now, recently, in the future, in recent years, at the moment. */
import { withDeterminer } from '../../../language/en/vague-dates.ts';
import type { Found, Rule } from './rule.ts';

const found = (value: string, to: number, score: number): Found => ({
  to,
  reading: { type: 'DATE', value },
  score,
});

const NEAR = new Set(['near', 'foreseeable', 'immediate', 'recent', 'distant']);
const PERIODS = /^(?:days|weeks|months|years|quarters|decades|times|seasons)$/;
const FRAMES: ReadonlyMap<string, string> = new Map([
  ['recent', 'PAST_REF'],
  ['past', 'PAST_REF'],
  ['previous', 'PAST_REF'],
  ['earlier', 'PAST_REF'],
  ['future', 'FUTURE_REF'],
  ['upcoming', 'FUTURE_REF'],
  ['these', 'PRESENT_REF'],
]);

const WORD = /[\p{L}\p{N}]/u;

/** After "at present": no noun that it could describe. */
const AFTER_PRESENT = new Set(
  'it he she they we i you there no the a is are was and but'.split(' '),
);

export const vague: Rule = {
  name: 'vague',
  words: [...FRAMES.keys(), 'right', 'the', 'more', 'present', 'modern'],
  kinds: ['reference'],
  match(words, at) {
    const word = words[at];
    if (!word) return undefined;
    const plural = words[at + 1];
    const frame = FRAMES.get(word.lower);
    if (frame && plural && PERIODS.test(plural.lower)) return found(frame, at + 2, 0.7);
    const day = words[at + 1];
    if (/^(?:present|modern)$/.test(word.lower) && day?.hyphenated && day.lower === 'day')
      return found('PRESENT_REF', at + 2, 0.8);
    if (word.lower === 'right' && words[at + 1]?.lower === 'now')
      return found('PRESENT_REF', at + 2, 0.9);
    if (word.lower === 'the') {
      const i = NEAR.has(words[at + 1]?.lower ?? '') ? at + 2 : at + 1;
      const value = withDeterminer.get(words[i]?.lower ?? '');
      const noun = words[i + 1];
      // "the past president", "the present crisis": an adjective, no date.
      const adjective =
        noun &&
        words[i]?.lower !== 'future' &&
        /^[\p{L}\p{N}]/u.test(noun.text) &&
        noun.lower !== 'and' &&
        noun.lower !== 'to' &&
        noun.lower !== 'of';
      if (value && (!adjective || (words[at - 1]?.lower === 'in' && !noun.lexeme.unit)))
        return found(value, i + 1, 0.8);
      if (words[at + 1]?.lower === 'present' && words[at + 2]?.lower === 'time')
        return found('PRESENT_REF', at + 3, 0.8);
      if (words[at + 1]?.lower === 'moment' && words[at - 1]?.lower === 'at')
        return found('PRESENT_REF', at + 2, 0.8);
      return undefined;
    }
    if (word.lower === 'more' && words[at + 1]?.lower === 'recently')
      return found('PAST_REF', at + 2, 0.8);
    if (
      word.lower === 'present' &&
      words[at - 1]?.lower === 'at' &&
      (AFTER_PRESENT.has(words[at + 1]?.lower ?? '') || !WORD.test(words[at + 1]?.text ?? ''))
    )
      return found('PRESENT_REF', at + 1, 0.8);
    if (!word.lexeme.reference) return undefined;
    // A name: the Now Coalition.
    if (word.text !== word.lower && WORD.test(words[at - 1]?.text ?? '')) return undefined;
    return found(word.lexeme.reference, at + 1, word.lower === 'recent' ? 0.5 : 0.8);
  },
};
