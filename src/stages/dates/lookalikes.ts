/**
 * What only looks like a date: titles in quotation marks, names of newspapers, songs and people,
 * numbers of telephones and models, the clock of a game. Each check looks at a few words around.
 */
import { men, women } from '../../language/en/given-names.ts';
import {
  beforeHouse,
  gameClockWords,
  gameParts,
  lengthOfRace,
  measuredBy,
  namedDays,
  namesAfterWeekday,
  streets,
  telephoneWords,
} from '../../language/en/not-dates.ts';
import { honorifics } from '../../language/en/titles.ts';
import type { Item } from './reading.ts';
import { isCapitalized } from './rules/context.ts';
import type { Word } from './words.ts';

type Check = (words: readonly Word[], item: Item) => boolean;

const MARKS: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['"', '"'],
  ['‘', '’'],
  ['«', '»'],
]);
/** A title has at most so many words. */
const LONGEST_TITLE = 8;
const SMALL_WORD = 4;

const isTitleWord = ({ text, lower }: Word): boolean =>
  /^[\p{Lu}\p{N}]/u.test(text) || text.length < SMALL_WORD || lower.startsWith("'");

/** “Summer of 2042”: words in marks, all but the small ones with capitals, without a stop. */
const inTitle: Check = (words, { from, to }) => {
  let open = from - 1;
  while (open > to - 2 - LONGEST_TITLE && open >= 0 && !MARKS.has(words[open]?.text ?? '')) open--;
  const close = MARKS.get(words[open]?.text ?? '');
  if (!close || !/^[\p{Lu}\p{N}]/u.test(words[open + 1]?.text ?? '')) return false;
  for (let i = open + 1; i <= open + 1 + LONGEST_TITLE; i++) {
    const word = words[i];
    if (!word) return false;
    if (word.text === close) return i >= to;
    if (!isTitleWord(word) || /^[.,;?!]$/.test(word.text)) return false;
  }
  return false;
};

const isGivenName = (word: Word | undefined): boolean =>
  isCapitalized(word) && (men.has(word?.lower ?? '') || women.has(word?.lower ?? ''));

/** The Sunday Times, Saturday Night Fever, Bloody Sunday, Tom Friday. */
const namesWeekday: Check = (words, { from, to, by, reading }) => {
  if (by !== 'weekday' || reading.choose || !isCapitalized(words[from])) return false;
  const [before, last, next] = [words[from - 1], words[to - 1], words[to]];
  if (isCapitalized(before) && namedDays.has(before?.lower ?? '')) return true;
  if (isGivenName(before)) return true;
  // The Mail on Sunday.
  if (before?.lower === 'on' && words[from - 2]?.text === 'Mail') return true;
  if (!isCapitalized(next) || before?.lower === 'on') return false;
  return namesAfterWeekday.has(next?.lower ?? '') || (to - from > 1 && isCapitalized(last));
};

/** Theresa May in 2019, Mrs. May. */
const namesPerson: Check = (words, { from, by }) => {
  if (by !== 'calendar-date' || !words[from]?.lexeme.month) return false;
  const before = words[from - 1];
  const dotted = before?.text === '.' ? words[from - 2] : before;
  return isGivenName(before) || (isCapitalized(dotted) && honorifics.has(dotted?.lower ?? ''));
};

const isDash = (word: Word | undefined): boolean => word?.text === '-' || word?.text === '–';
const isNumber = (word: Word | undefined): boolean => /^\d+$/.test(word?.text ?? '');

/** The groups of figures around a word that spaces and hyphens keep apart. */
function groupsAround(words: readonly Word[], at: number): { groups: string[]; from: number } {
  const step = (i: number, by: number): number => {
    if (isNumber(words[i + by])) return i + by;
    return isDash(words[i + by]) && isNumber(words[i + 2 * by]) ? i + 2 * by : i;
  };
  const LONGEST = 5;
  let [from, to] = [at, at];
  for (let n = 0; n < LONGEST; n++) from = step(from, -1);
  for (let n = 0; n < LONGEST; n++) to = step(to, 1);
  const groups = words.slice(from, to + 1).filter(isNumber);
  return { groups: groups.map(({ text }) => text), from };
}

/** 555-1990, 020 7946 1958, +44 1904 555 198: groups that no dates are written in. */
const numbersTelephone: Check = (words, { from, to, by }) => {
  if (by !== 'year' || to - from !== 1 || !isNumber(words[from])) return false;
  const { groups, from: first } = groupsAround(words, from);
  if (groups.length < 2) return false;
  if ([1, 2].some((i) => telephoneWords.has(words[first - i]?.lower ?? ''))) return true;
  if (words[first - 1]?.text === '+' || groups.some((group) => group.startsWith('0'))) return true;
  if (groups.length > 2) return groups.some((group) => group.length === 3);
  return isDash(words[from - 1]) && groups[0]?.length === 3;
};

/** The MQ-1999: figures joined to capitals that are no month. */
const numbersModel: Check = (words, { from, by }) => {
  const before = words[from - 1];
  return by === 'year' && words[from]?.hyphenated === true && /^\p{Lu}+$/u.test(before?.text ?? '');
};

/** The 2000-page report, a 1900-seat hall: the figures measure. */
const measures: Check = (words, { to, by }) =>
  by === 'year' && words[to]?.hyphenated === true && measuredBy.has(words[to]?.lower ?? '');

/** A street's name has at most so many words before its "Road". */
const LONGEST_STREET = 3;

/** "At 1984 Mill Road": the number of a house. */
const numbersHouse: Check = (words, { from, to, by }) => {
  if (by !== 'year' || !beforeHouse.has(words[from - 1]?.lower ?? '')) return false;
  for (let i = to; i <= to + LONGEST_STREET; i++) {
    if (!isCapitalized(words[i])) return false;
    if (i > to && streets.has(words[i]?.lower ?? '')) return true;
  }
  return false;
};

const ORDINALS = new Set(['first', 'second', 'third', 'fourth', 'final', 'last', 'opening']);

/** "The clock ran down to 5:12": what is left of a game. */
const ranDown = (words: readonly Word[], from: number): boolean =>
  words[from - 1]?.lower === 'to' &&
  words[from - 2]?.lower === 'down' &&
  words.slice(Math.max(0, from - 5), from - 2).some(({ lower }) => lower === 'clock');

/** 3:45 left, 12:30 of the third period, a time of 2:05:10. */
const isGameClock: Check = (words, { from, to, by }) => {
  if (by !== 'clock' || to - from !== 1 || !words[from]?.text.includes(':')) return false;
  const next = words[to]?.lower ?? '';
  if (gameClockWords.has(next)) return true;
  if (ranDown(words, from)) return true;
  if (next === 'to' && /^(?:go|play)$/.test(words[to + 1]?.lower ?? '')) return true;
  const link = words[from - 1]?.lower;
  const before = link === 'of' || link === 'was' ? words[from - 2] : words[from - 1];
  if (lengthOfRace.has(before?.lower ?? '')) return true;
  if (words[from]?.text.split(':').length === 3 && before?.lower === 'in') return true;
  if (next !== 'of' && next !== 'in' && next !== 'into') return false;
  let i = to + 1;
  while (words[i]?.lower === 'the' || ORDINALS.has(words[i]?.lower ?? '')) i++;
  if (gameParts.has(words[i]?.lower ?? '')) return true;
  return next === 'of' && i > to + 2 && !/^\p{L}/u.test(words[i]?.text ?? '');
};

/** With 4:21 left in the second quarter. */
const isQuarterOfGame: Check = (words, { from, by, reading }) =>
  by === 'quarter-or-half' &&
  reading.fields?.year === undefined &&
  words
    .slice(Math.max(0, from - 4), from)
    .some(({ lower }, i, near) => gameClockWords.has(lower) && near[i - 1]?.text.includes(':'));

/** High noon is a film and a figure of speech; "at high noon" is a time. */
const isFigureOfSpeech: Check = (words, { from }) =>
  words[from]?.lower === 'noon' &&
  words[from - 1]?.lower === 'high' &&
  words[from - 2]?.lower !== 'at';

const CHECKS: readonly Check[] = [
  inTitle,
  namesWeekday,
  namesPerson,
  numbersTelephone,
  numbersModel,
  numbersHouse,
  measures,
  isGameClock,
  isQuarterOfGame,
  isFigureOfSpeech,
];

/** True for an item of a sentence that is no date, whatever it looks like. */
export const isLookalike: Check = (words, item) => CHECKS.some((check) => check(words, item));
