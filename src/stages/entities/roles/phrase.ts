/** The parts of a role: its head with what stands before it, and its complements ("of the Red Cross"). */
import type { Span } from '../../../article/index.ts';
import { occupations } from '../../../language/en/index.ts';
import {
  isCapital,
  isDeterminer,
  isHead,
  isKnownModifier,
  isNounLike,
  isParticiple,
  isPerson,
  isPossessive,
  isPreposition,
  lower,
  type Words,
} from './words.ts';

const list = (words: string): string[] => words.split(' ');

/** Of a role's noun phrase, in words; longer ones are read wrong more often than right. */
const LONGEST = 8;

/** A role as it stands in the text; the range of its tokens is half-open. */
export interface RoleSpan extends Span {
  /** The word that it is built on, lower-cased and in full: "senator" of "Sen.". */
  readonly head: string;
}

const SUMS = new Set(list('million billion trillion percent % cent $ £ €'));

/** The role from token `from` to before `to`, whose head is token `head`. */
export function roleSpan(
  words: Words,
  from: number,
  to: number,
  head: number,
): RoleSpan | undefined {
  // "A 4 million figure": of a sum, and of nobody.
  for (let i = from; i < head; i++) if (SUMS.has(lower(words, i))) return undefined;
  // "The late Sen. Quist": that he is dead is no part of what he was.
  const start = lower(words, from) === 'late' && from < head ? from + 1 : from;
  const [first, last] = [words.tokens[start], words.tokens[to - 1]];
  return first && last && from <= head && head < to
    ? { start: first.start, end: last.end, head: lower(words, head) }
    : undefined;
}

/** "chief executive and president": the head before the "and" that stands before token `from`; else `from`. */
function coordinatedStart(words: Words, from: number): number {
  return lower(words, from - 1) === 'and' && isHead(words, from - 2) ? from - 2 : from;
}

/**
 * First token of the phrase whose head is token `head`. Known modifiers and the capitalised words of
 * a title belong to it ("Public Safety Minister"); other words only where the phrase's beginning is
 * seen before them ("by the retired school baker").
 */
export function phraseStart(words: Words, head: number): number {
  const start = plainStart(words, head);
  const joined = coordinatedStart(words, start);
  return joined === start ? start : Math.min(start, plainStart(words, joined));
}

function plainStart(words: Words, head: number): number {
  // "Company CEO": letters are capitals wherever they stand.
  const title = isCapital(words, head) && !isLetters(words, head);
  let from = head;
  let sure = head;
  while (from > 0 && head - from < LONGEST) {
    const i = from - 1;
    if (isPossessive(words, i) && words.mentions[i - 1]) {
      from = i;
      while (words.mentions[from - 1] === words.mentions[i - 1]) from--;
      return from;
    }
    // "the president's lawyer", "the transport department's chief".
    if (isPossessive(words, i)) return possessorStart(words, i);
    if (isKnownModifier(words, i) || (title && isTitleWord(words, i))) {
      from = i;
      if (sure === i + 1) sure = i;
    } else if (title && isTitleAnd(words, i)) from = sure = i;
    else if (isParticiple(words, i) && isDeterminer(words, i - 1)) from = i;
    else if (!title && isNounLike(words, i) && !isPerson(words, i)) from = i;
    else break;
  }
  // "by climate scientist"; but in "meet climate scientist" and "to meet" the phrase may begin later.
  if (from === 0) return opensSentence(words, head) ? 0 : sure;
  const begins = lower(words, from - 1) !== 'to' || lower(words, from).includes('-');
  return begins && !isNounLike(words, from - 1) ? from : sure;
}

/** Words that open a sentence before a role, and say nothing of it. */
const OPENERS = new Set(
  list(
    'meet ask watch see read hear enter like unlike despite per via regarding according thank call let help follow join given',
  ),
);
/** A role that opens its sentence has at most so many words before its head. */
const LONGEST_OPENING = 5;

/** "Transport chief Ada Quist spoke": nothing stands before the phrase but the words of the role. */
const opensSentence = (words: Words, head: number): boolean =>
  head <= LONGEST_OPENING && !OPENERS.has(lower(words, 0));

const isLetters = ({ tokens }: Words, i: number): boolean =>
  /^\p{Lu}{2,4}$/u.test(tokens[i]?.text ?? '');

/** Longest of a common noun that possesses, in words. */
const LONGEST_POSSESSOR = 3;

/** First token of "the transport department's", whose possessive is token `at`; the one after it where it is no such phrase. */
function possessorStart(words: Words, at: number): number {
  for (let i = at - 1; i >= 0 && at - i <= LONGEST_POSSESSOR && isNounLike(words, i); i--)
    if (isDeterminer(words, i - 1)) return i;
  return at + 1;
}

/** A capitalised word that is no name: part of a title before a capitalised head. */
const isTitleWord = (words: Words, i: number): boolean =>
  !words.mentions[i] &&
  isCapital(words, i) &&
  (isNounLike(words, i) || (i > 0 && isParticiple(words, i)));

/** "Water and Forests Minister". */
export const isTitleAnd = (words: Words, i: number): boolean =>
  lower(words, i) === 'and' && i > 1 && isTitleWord(words, i - 1) && isTitleWord(words, i + 1);

/** Where the noun phrase that begins at token `i` ends; `i` when there is none. */
function nounPhraseEnd(words: Words, i: number): number {
  let at = isDeterminer(words, i) ? i + 1 : i;
  const from = at;
  while (at - from < LONGEST && at < words.tokens.length) {
    const mention = words.mentions[at];
    if (isPerson(words, at)) break;
    if (mention) while (words.mentions[at] === mention) at++;
    else if (isNounLike(words, at) || isTitleWord(words, at) || isDescribing(words, at)) at++;
    else if (isPossessive(words, at) && at > from) at++;
    else if (
      lower(words, at) === 'and' &&
      at > from &&
      isNounLike(words, at + 1) &&
      !isPerson(words, at + 1)
    )
      at++;
    else break;
  }
  return at > from ? at : i;
}

/** "the website", "the Orva-based fact-checking website": a word that says more of the noun after it. */
const isDescribing = (words: Words, i: number): boolean =>
  (isParticiple(words, i) ||
    /^-?(?:based|led|owned|run)$/.test(lower(words, i)) ||
    lower(words, i) === '-') &&
  (isNounLike(words, i + 1) || isParticiple(words, i + 1));

/** Where the complements from token `at` on end ("of physics at the Port Institute"); `at` when there are none. */
export function complementsEnd(words: Words, at: number): number {
  let end = at;
  for (let n = 0; n < 3 && isPreposition(words, end); n++) {
    const place = words.mentions[isDeterminer(words, end + 1) ? end + 2 : end + 1];
    const preposition = lower(words, end);
    // "a baker in Rome" says where; "in charge of", "on the board of" say what.
    const isField = preposition === 'in' && occupations.inFields.has(lower(words, at - 1));
    const says = isField || (preposition !== 'in' && preposition !== 'on');
    if (!says && !place && !/^(?:charge|the)$/.test(lower(words, end + 1))) break;
    if (isPerson(words, end + 1)) break;
    const to = nounPhraseEnd(words, end + 1);
    if (to === end + 1) break;
    end = to;
  }
  return end;
}

const ENDS = new Set(list('. ; : ) ] ( – — - ? ! " ” ’ \' ,'));
/** After a role, how its sentence or its description of the person goes on. */
const GOES_ON = new Set(
  list(
    'who which whose whom and but in on from since until at for with when where as by based born living working serving specialising specializing representing responsible accused charged convicted known',
  ),
);

export const isClosing = (words: Words, i: number): boolean =>
  i >= words.tokens.length || ENDS.has(lower(words, i));

/** Whether a phrase between commas is over before token `i`. */
export const isOver = (words: Words, i: number): boolean =>
  isClosing(words, i) || GOES_ON.has(lower(words, i));
