/** Periods counted from now or from what was spoken of: last week, this year, that month, the quarter. */
import type { Precision } from '../period.ts';
import type { Step } from '../reading.ts';
import type { Word } from '../words.ts';
import { isoDuration } from './lengths.ts';
import type { Rule } from './rule.ts';

type Turn = Pick<Step, 'by' | 'from'>;

const from = (by: number, anchor: Step['from'] = 'publication'): Turn => ({ by, from: anchor });

/** The words before the unit, and what they count. */
const TURNS: ReadonlyMap<string, Turn> = new Map([
  ['last', from(-1)],
  ['this', from(0)],
  ['next', from(1)],
  ['this past', from(-1)],
  ['this last', from(-1)],
  ['this coming', from(1)],
  ['this current', from(0)],
  ['the past', from(-1)],
  ['the current', from(0)],
  ['the present', from(0)],
  ['the coming', from(1)],
  ['the last', from(-1)],
  ['past', from(-1)],
  ['current', from(0)],
  ['coming', from(1)],
  ['that', from(0, 'previous')],
  ['that same', from(0, 'previous')],
  ['the same', from(0, 'previous')],
  ['the next', from(1, 'previous')],
  ['the following', from(1, 'previous')],
  ['the previous', from(-1, 'previous')],
  ['the preceding', from(-1, 'previous')],
  ['the prior', from(-1, 'previous')],
  ['the latest', from(-1)],
  ['previous', from(-1, 'previous')],
  ['following', from(1, 'previous')],
]);

/** With the article alone, only these units name a period: the week, the year, the quarter. */
const BARE: ReadonlySet<string> = new Set(['week', 'weekend', 'month', 'quarter', 'year', 'day']);

const PRECISIONS: ReadonlyMap<string, Precision> = new Map(
  (['day', 'weekend', 'week', 'month', 'quarter', 'year', 'decade', 'century'] as const).map(
    (p) => [p, p],
  ),
);

const KINDS = new Set(['fiscal', 'calendar', 'full', 'current', 'financial', 'academic']);
const AFTER_BARE = new Set(['before', 'after']);

/** "player of the year", "days of the week": no date, unless it says how much of it. */
const isAward = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.lower === 'of' && !SHARES.has(words[at - 2]?.lower ?? '');

const SHARES = new Set(
  'most much all rest part half some course end outside because out instead beginning start middle close remainder remaining quarter day'.split(
    ' ',
  ),
);

const OVER = new Set(['over', 'in', 'for', 'during', 'within', 'throughout']);

/** "The past year", "over the last week": a length of time up to now, read as such elsewhere. */
function isUpToNow(words: readonly Word[], at: number, precision: Precision): boolean {
  const [first, second] = [words[at]?.lower, words[at + 1]?.lower];
  const long = precision === 'decade' || precision === 'century';
  if (first === 'past' || (first === 'this' && second === 'past')) return long;
  if (second === 'last' && long) return false;
  if (first !== 'the' || words[at + 3]?.lower === 'of') return false;
  if (precision === 'weekend' || precision === 'quarter') return false;
  return second === 'past' || (second === 'last' && OVER.has(words[at - 1]?.lower ?? ''));
}

export const deicticPeriod: Rule = {
  name: 'deictic-period',
  words: [...[...TURNS.keys()].map((turn) => turn.split(' ')[0] ?? turn), 'the'],
  match(words, at) {
    const first = words[at]?.lower ?? '';
    const pair = `${first} ${words[at + 1]?.lower}`;
    const two = TURNS.get(pair);
    const turn = two ?? TURNS.get(first);
    const i = turn ? at + (two ? 2 : 1) : at + 1;
    const adjective = words[i]?.lower;
    const skipped = KINDS.has(adjective ?? '') ? i + 1 : i;
    const word = words[skipped];
    const precision = PRECISIONS.get(word?.lower ?? '');
    if (!word || !precision) return undefined;
    // "this year-long war", "last week-end edition": a duration follows.
    if (words[skipped + 1]?.hyphenated && words[skipped + 1]?.lower === 'long') return undefined;
    if (isUpToNow(words, at, precision)) return undefined;
    if (turn) {
      const step: Step = { precision, ...turn };
      // "next week Wednesday": the day of that week.
      const day = precision === 'week' ? words[skipped + 1] : undefined;
      const weekday = day?.lower.endsWith('day') ? day.lexeme.weekday : 0;
      if (weekday) return { to: skipped + 2, reading: { type: 'DATE', fields: { weekday }, step } };
      return { to: skipped + 1, reading: { type: 'DATE', step } };
    }
    if (first !== 'the' || !BARE.has(word.text) || isAward(words, at)) return undefined;
    const after = words[skipped + 1];
    if (after?.lower === 'of' || AFTER_BARE.has(after?.lower ?? '') || after?.hyphenated)
      return undefined;
    // "The year ended March 31" is none of the calendar: a length that the date ends.
    const unit = word.lexeme.unit;
    const ends = after?.lower === 'ended' || after?.lower === 'ending';
    if (precision === 'year' && ends && unit)
      return {
        to: skipped + 1,
        reading: { type: 'DURATION', value: isoDuration(1, unit) },
        score: 0.9,
      };
    const spoken = precision === 'day' || precision === 'quarter';
    return {
      to: skipped + 1,
      reading: {
        type: 'DATE',
        step: { precision, by: 0, from: spoken ? 'previous' : 'told' },
      },
      score: 0.6,
    };
  },
};
