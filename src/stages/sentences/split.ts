/** Where sentences end inside one block. One pass; every decision looks at a bounded window. */
import type { Span } from '../../article/index.ts';
import { abbreviations } from '../../language/en/index.ts';
import { months } from '../../language/en/months.ts';
import { afterClock, afterTitle, starters } from '../../language/en/sentence-starters.ts';
import { weekdays } from '../../language/en/weekdays.ts';

const CLOSERS = new Set(['"', '”', '’', "'", '»', ')', ']', '“']);
const OPENERS = new Set([
  '"',
  '“',
  '‘',
  "'",
  '«',
  '„',
  '(',
  '[',
  '—',
  '–',
  '-',
  '•',
  '*',
  '¿',
  '¡',
]);
const SPACE = /\s/;
const LOWER = /\p{Ll}/u;
const WORD = /[\p{L}\p{N}]/u;
const LETTER = /\p{L}/u;
const LONGEST_ITEM_NUMBER = 3;
const LONGEST_ABBREVIATION = 12;

/** The word that ends right before `end`, inner dots included, lower-cased. */
function wordBefore(text: string, from: number, end: number): string {
  let start = end;
  const floor = Math.max(from, end - LONGEST_ABBREVIATION);
  while (start > floor && /[\p{L}\p{N}.]/u.test(text.charAt(start - 1))) start--;
  return text.slice(start, end).toLowerCase();
}

/** The next character that is neither space nor an opening mark, and where it stands. */
function nextWord(text: string, from: number, to: number): number {
  let i = from;
  while (i < to && (SPACE.test(text.charAt(i)) || OPENERS.has(text.charAt(i)))) i++;
  return i;
}

/** True for "2." where a sentence begins: it numbers the words that follow. */
function isItemNumber(text: string, from: number, dot: number): boolean {
  let start = from;
  while (start < dot && SPACE.test(text.charAt(start))) start++;
  return dot - start <= LONGEST_ITEM_NUMBER && /^\d+$/.test(text.slice(start, dot));
}

/** The word that begins at `next`, lower-cased. */
function wordAt(text: string, next: number, to: number): string {
  let end = next;
  while (end < to && end - next < LONGEST_ABBREVIATION && WORD.test(text.charAt(end))) end++;
  return text.slice(next, end).toLowerCase();
}

/** Words before a time that opens its sentence: "At 6 p.m. police came". */
const LONGEST_OPENING = 16;

/** After a time of the clock a day or a zone goes on, and so does what the time opens. */
function endsAfterClock(text: string, from: number, dot: number, following: string): boolean {
  // A digit, or one letter: 9 p.m. E.T.
  if (/^\d|^\p{L}$/u.test(following) || afterClock.has(following)) return false;
  if (weekdays.has(following) || months.has(following)) return false;
  if (starters.has(following)) return true;
  return text.slice(from, dot).trimStart().length > LONGEST_OPENING;
}

function endsAtDot(text: string, from: number, dot: number, to: number): boolean {
  const next = nextWord(text, dot + 1, to);
  if (next < to && LOWER.test(text.charAt(next))) return false;
  const word = wordBefore(text, from, dot);
  if (!WORD.test(text.charAt(dot - 1))) return true;
  if (next >= to) return true;
  if (isItemNumber(text, from, dot)) return false;
  if (abbreviations.always.has(word)) return false;
  const following = wordAt(text, next, to);
  if (abbreviations.beforeFigures.has(word)) return !/^\d/.test(following);
  if (abbreviations.titles.has(word)) return afterTitle.has(following);
  if (abbreviations.clock.has(word.replace(/^\d+/, '')))
    return endsAfterClock(text, from, dot, following);
  // One capital before the dot is an initial (J. Smith); two or more joined by dots an initialism.
  const initial = word.length === 1 && LETTER.test(word);
  if (initial) return starters.has(following) && word !== 'i' && following.length > 1;
  const initialism = word.length > 1 && word.includes('.') && word.charAt(word.length - 2) === '.';
  return initialism || abbreviations.oftenLast.has(word) ? starters.has(following) : true;
}

const NOTE = /(?:\[\d{1,3}\]|[¹²³⁰⁴-⁹])+/y;

/** Where the marks of notes that follow a stop end: "sand.[2] Then"; `end` itself when there are none. */
function afterNotes(text: string, end: number, to: number): number {
  NOTE.lastIndex = end;
  const found = NOTE.exec(text);
  const after = end + (found?.[0].length ?? 0);
  return after <= to ? after : end;
}

/**
 * Splits `text` between two offsets into sentences that together cover it. Abbreviations, initials,
 * decimals and ellipses inside a sentence do not end it; closing quotation marks and brackets stay
 * with the sentence that they close; after a quotation's final mark a lower-case word goes on.
 */
export function splitSentences(text: string, from: number, to: number): Span[] {
  const sentences: Span[] = [];
  let start = from;
  for (let i = from; i < to; i++) {
    const mark = text.charAt(i);
    if (mark === '\n') {
      if (i > start) sentences.push({ start, end: i });
      start = i + 1;
      continue;
    }
    if (mark !== '.' && mark !== '?' && mark !== '!' && mark !== '…') continue;
    let end = i + 1;
    while (end < to && '.?!…'.includes(text.charAt(end))) end++;
    // A straight mark after a space would open; right after the stop it closes.
    while (end < to && CLOSERS.has(text.charAt(end))) end++;
    const stop = end;
    end = afterNotes(text, end, to);
    if (end < to && !SPACE.test(text.charAt(end))) {
      i = end - 1;
      continue;
    }
    const next = nextWord(text, end, to);
    const goesOn = next < to && LOWER.test(text.charAt(next));
    // Dots that open a sentence stand for words that were left out.
    const opens = i - start < 4 && text.slice(start, i).trim() === '';
    const final =
      mark === '.' && stop === i + 1 ? endsAtDot(text, start, i, to) : !goesOn && !opens;
    if (final) {
      sentences.push({ start, end });
      start = end;
    }
    i = end - 1;
  }
  if (start < to) sentences.push({ start, end: to });
  return sentences;
}
