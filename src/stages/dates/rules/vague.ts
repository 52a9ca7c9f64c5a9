/** Dates that are not told: now, recently, in the future, in recent years, at the moment. */
import { withDeterminer } from '../../../language/en/vague-dates.ts';
import type { Word } from '../words.ts';
import { isoDuration } from './lengths.ts';
import type { Found, Rule } from './rule.ts';

const found = (value: string, to: number, score = 0.8): Found => ({
  to,
  reading: { type: 'DATE', value },
  score,
});

const WORD = /[\p{L}\p{N}]/u;
const isWord = (word: Word | undefined): boolean => WORD.test(word?.text ?? '');

const PERIODS = new Set('days weeks months years quarters decades times seasons'.split(' '));
const SHORT = new Set(['day', 'week', 'month', 'quarter']);
const FRAMES: ReadonlyMap<string, string> = new Map([
  ['recent', 'PAST_REF'],
  ['past', 'PAST_REF'],
  ['previous', 'PAST_REF'],
  ['earlier', 'PAST_REF'],
  ['future', 'FUTURE_REF'],
  ['upcoming', 'FUTURE_REF'],
  ['coming', 'FUTURE_REF'],
  ['these', 'PRESENT_REF'],
]);

/** Recent years, past decades, these days. */
function framed(words: readonly Word[], at: number): Found | undefined {
  const value = FRAMES.get(words[at]?.lower ?? '');
  // "In recent months" is a length of time up to now; recent years are a past that is not told.
  const unit = words[at + 1]?.lexeme.unit;
  if (words[at]?.lower === 'recent' && unit?.plural && SHORT.has(unit.name))
    return {
      to: at + 2,
      reading: { type: 'DURATION', value: isoDuration(undefined, unit) },
      score: 0.6,
    };
  return value && PERIODS.has(words[at + 1]?.lower ?? '') ? found(value, at + 2, 0.7) : undefined;
}

/** Two or three words that together are one expression. */
const PHRASES: readonly (readonly [phrase: string, value: string])[] = [
  ['right now', 'PRESENT_REF'],
  ['more recently', 'PAST_REF'],
  ['the present time', 'PRESENT_REF'],
];

function phrase(words: readonly Word[], at: number): Found | undefined {
  for (const [spelled, value] of PHRASES) {
    const parts = spelled.split(' ');
    if (parts.every((part, i) => words[at + i]?.lower === part))
      return found(value, at + parts.length);
  }
  return undefined;
}

const NEAR = new Set(['near', 'foreseeable', 'immediate', 'recent', 'distant']);
const AFTER_NOUN = new Set(['and', 'to', 'of']);

/** The past, the near future, the present; not "the past president", "the present crisis". */
function determined(words: readonly Word[], at: number): Found | undefined {
  if (words[at]?.lower !== 'the') return undefined;
  const i = NEAR.has(words[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  const name = words[i]?.lower ?? '';
  const value = withDeterminer.get(name);
  if (!value) return undefined;
  const next = words[i + 1];
  const open = name !== 'future' && next && isWord(next) && !AFTER_NOUN.has(next.lower);
  const after = words[at - 1]?.lower === 'in' && !next?.lexeme.unit;
  return open && !after ? undefined : found(value, i + 1);
}

/** After "at present": no noun that it could describe. */
const AFTER_PRESENT = new Set(
  'it he she they we i you there no the a is are was and but'.split(' '),
);

/** At the moment, at present; present-day. */
function present(words: readonly Word[], at: number): Found | undefined {
  const [word, next] = [words[at], words[at + 1]];
  if (next?.hyphenated && next.lower === 'day' && /^(?:present|modern)$/.test(word?.lower ?? ''))
    return found('PRESENT_REF', at + 2);
  if (words[at - 1]?.lower !== 'at') return undefined;
  if (word?.lower === 'the' && next?.lower === 'moment') return found('PRESENT_REF', at + 2);
  if (word?.lower !== 'present') return undefined;
  const closed = !isWord(next) || AFTER_PRESENT.has(next?.lower ?? '');
  return closed ? found('PRESENT_REF', at + 1) : undefined;
}

/** Now, recently, current; a capital inside the sentence makes it a name: the Now Coalition. */
function single(words: readonly Word[], at: number): Found | undefined {
  const word = words[at];
  const value = word?.lexeme.reference;
  if (!value || (word.text !== word.lower && isWord(words[at - 1]))) return undefined;
  return found(value, at + 1, word.lower === 'recent' ? 0.5 : undefined);
}

export const vague: Rule = {
  name: 'vague',
  words: [...FRAMES.keys(), 'right', 'the', 'more', 'present', 'modern'],
  kinds: ['reference'],
  match: (words, at) =>
    framed(words, at) ??
    phrase(words, at) ??
    determined(words, at) ??
    present(words, at) ??
    single(words, at),
};
