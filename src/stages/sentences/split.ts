/** Where sentences end inside one block. One pass; every decision looks at a bounded window. */
import type { Span } from '../../article/index.ts';
import { abbreviations } from '../../language/en/index.ts';

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
const UPPER = /[\p{Lu}\p{Lt}\p{Lo}]/u;
const LOWER = /\p{Ll}/u;
const WORD = /[\p{L}\p{N}]/u;
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

/** Common words that begin a sentence but are no part of a name, so that a dot before them is final. */
const STARTERS = new Set(
  'the a an he she it they we i you this that these those his her its their our in on at but and or so as if when while after before since for from by with to not no there here what who how why where which one some many most all also however meanwhile yet still'.split(
    ' ',
  ),
);

function endsAtDot(text: string, from: number, dot: number, to: number): boolean {
  const next = nextWord(text, dot + 1, to);
  const following = text.charAt(next);
  if (next < to && LOWER.test(following)) return false;
  const word = wordBefore(text, from, dot);
  if (!WORD.test(text.charAt(dot - 1))) return true;
  if (next >= to) return true;
  if (abbreviations.always.has(word)) return false;
  // One capital before the dot is an initial (J. Smith); two or more joined by dots an initialism.
  const initial = word.length === 1 && UPPER.test(text.charAt(dot - 1));
  const initialism = word.length > 1 && word.includes('.') && word.charAt(word.length - 2) === '.';
  if (initial || initialism || abbreviations.oftenLast.has(word)) {
    let end = next;
    while (end < to && WORD.test(text.charAt(end))) end++;
    const starts = STARTERS.has(text.slice(next, end).toLowerCase());
    return initial ? starts && word !== 'i' && end - next > 1 : starts;
  }
  return true;
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
    while (end < to && CLOSERS.has(text.charAt(end))) {
      // A straight mark after a space would open; right after the stop it closes.
      end++;
    }
    if (end < to && !SPACE.test(text.charAt(end))) {
      i = end - 1;
      continue;
    }
    const next = nextWord(text, end, to);
    const goesOn = next < to && LOWER.test(text.charAt(next));
    const final = mark === '.' && end === i + 1 ? endsAtDot(text, start, i, to) : !goesOn;
    if (final) {
      sentences.push({ start, end });
      start = end;
    }
    i = end - 1;
  }
  if (start < to) sentences.push({ start, end: to });
  return sentences;
}
