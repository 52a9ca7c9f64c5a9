/** Lengths of time: three years, the past two weeks, 20-year, several months, the last week of May. */
import type { Reading } from '../reading.ts';
import type { Word } from '../words.ts';
import { isoDuration, lengthAt } from './lengths.ts';
import type { Found, Parse, Rule } from './rule.ts';

/** Where the past, the coming … stand before the amount. */
const FRAMES = new Set(
  'past last next first latest coming previous following final preceding same remaining initial subsequent intervening opening closing'.split(
    ' ',
  ),
);
/** Frames that reach back from the publication, or on from it. */
const WINDOWS: ReadonlyMap<string, 1 | -1> = new Map([
  ['past', -1],
  ['last', -1],
  ['next', 1],
  ['coming', 1],
]);
const DETERMINERS = new Set('all the these those its his her their our'.split(' '));
const AFTER_LENGTH = new Set(['period', 'term', 'span', 'stretch']);

const duration = (value: string): Reading => ({ type: 'DURATION', value });

const COUNTED =
  /^(?:million|billion|trillion|%|percent|cents?|dollars|euros|pounds|times|barrels|flights|seats|tons|tonnes|units|hours|\d.*)$/;

/** "$2 million a year", "four flights a week": what comes before is counted by the unit. */
const isRate = (words: readonly Word[], at: number): boolean => {
  const article = words[at]?.lower === 'a' || words[at]?.lower === 'an';
  return article && COUNTED.test(words[at - 1]?.lower ?? '');
};

const isLong = (word: Word | undefined): boolean => word?.lower === 'long' && word.hyphenated;

/** "The weeks before the vote", "the first days after it": a time that an event tells, no length. */
function isOfEvent(words: readonly Word[], at: number): boolean {
  const turn = words[at + 1]?.lower;
  if (turn !== 'before' && turn !== 'after') return false;
  const start = FRAMES.has(words[at - 1]?.lower ?? '') ? at - 2 : at - 1;
  return words[start]?.lower === 'the';
}

/** Plural units without a number: for years, in months. */
function bare(words: readonly Word[], at: number): Found | undefined {
  const unit = words[at]?.lexeme.unit;
  if (!unit?.plural || unit.name === 'quarter' || words[at + 1]?.lower === 'old') return undefined;
  if (isOfEvent(words, at)) return undefined;
  const to = isLong(words[at + 1]) ? at + 2 : at + 1;
  return { to, reading: duration(isoDuration(undefined, unit)), score: 0.6 };
}

/** "of May", "of 1990" after the first weeks, the last month: the whole is one expression. */
function withPeriod(words: readonly Word[], to: number, parse: Parse): number {
  if (words[to]?.lower !== 'of') return to;
  const period = parse(to + 1);
  const { fields, step } = period?.reading ?? {};
  return period && (fields?.month ?? fields?.year ?? step) !== undefined ? period.to : to;
}

/** "the last week of August": one unit without a number, in a period that is named. */
function unitOf(words: readonly Word[], at: number, parse: Parse): Found | undefined {
  const unit = words[at]?.lexeme.unit;
  if (!unit || unit.plural) return undefined;
  const to = withPeriod(words, at + 1, parse);
  if (to === at + 1) return undefined;
  return { to, reading: duration(isoDuration(1, unit)), score: 0.7 };
}

/** What stands before the length: "the past", "all", "its first". */
interface Opening {
  readonly determiner: string;
  readonly frame: string;
  /** The first word after both. */
  readonly to: number;
}

function openingAt(words: readonly Word[], at: number): Opening {
  const first = words[at]?.lower ?? '';
  const determiner = DETERMINERS.has(first) ? first : '';
  const start = determiner ? at + 1 : at;
  const second = words[start]?.lower ?? '';
  const frame = FRAMES.has(second) ? second : '';
  return { determiner, frame, to: frame ? start + 1 : start };
}

/** A unit without a number: year-long, the past decade, all week, the last week of May, for years. */
function withoutAmount(
  words: readonly Word[],
  { determiner, frame, to }: Opening,
  parse: Parse,
): Found | undefined {
  const unit = words[to]?.lexeme.unit;
  if (!unit) return undefined;
  if (unit.plural) return bare(words, to);
  const reading = duration(isoDuration(1, unit));
  if (isLong(words[to + 1])) return { from: to, to: to + 2, reading };
  // "the past decade" is ten years up to now, no decade of the calendar.
  const sign = WINDOWS.get(frame);
  const next = words[to + 1];
  const short = unit.name === 'minute' || unit.name === 'second';
  const last = frame === 'last' && determiner === 'the' && unit.times === 1 && !short;
  const upToNow = frame === 'past' || last;
  if (upToNow && sign && next?.lower !== 'of' && !next?.hyphenated && !words[to]?.hyphenated)
    return { to: to + 1, reading: { ...reading, window: { unit, by: sign } } };
  if (determiner === 'all' && !frame) return { to: to + 1, reading, score: 0.7 };
  return frame ? unitOf(words, to, parse) : undefined;
}

/** True where the determiner is part of the expression: the three days, these two weeks. */
const belongs = ({ determiner, frame }: Opening, hyphenated: boolean): boolean =>
  frame !== '' || (!hyphenated && determiner.startsWith('th'));

export const durationRule: Rule = {
  name: 'duration',
  words: [...DETERMINERS, ...FRAMES, 'a', 'an', 'another', 'couple', 'half', '½'],
  kinds: ['figures', 'cardinal', 'vague', 'unit'],
  match(words, at, parse) {
    const opening = openingAt(words, at);
    const { determiner, frame, to: i } = opening;
    const length = lengthAt(words, i);
    if (!length) return withoutAmount(words, opening, parse);
    if (frame && (words[i]?.lower === 'a' || words[i]?.lower === 'an')) return undefined;
    let { to } = length;
    // An age or a rate: 52 years old, $2 million a year.
    if (words[to]?.lower === 'old' || isRate(words, i)) return undefined;
    if (isLong(words[to])) to++;
    if (AFTER_LENGTH.has(words[to]?.lower ?? '') && words[to - 1]?.hyphenated) to++;
    const end = frame ? withPeriod(words, to, parse) : to;
    const hyphenated = words[length.to - 1]?.hyphenated === true && to === length.to;
    const from = determiner && !belongs(opening, hyphenated) ? i : at;
    const reading = duration(isoDuration(length.amount, length.unit));
    const sign = end === to ? WINDOWS.get(frame) : undefined;
    if (sign === undefined || length.amount === undefined) return { from, to: end, reading };
    const window = { unit: length.unit, by: sign * length.amount };
    return { from, to: end, reading: { ...reading, window } };
  },
};
