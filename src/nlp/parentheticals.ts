/** Brackets in prose that cite: the author's own interviews, and a name with a year. */
import type { Span } from '../article/index.ts';

export interface Parenthetical extends Span {
  /** interview: the author's own; reference: a name and a year, to be found in a reference list. */
  readonly kind: 'interview' | 'reference';
  /** The words between the brackets; a reference in a list of several has one row each. */
  readonly text: string;
}

const INTERVIEW =
  /\b(?:interview(?:s|ed)?|conversation|correspondence|personal communication|communication)\b/i;
const AUTHOR = /\b(?:author|authors|my|personal|own|anonymous|telephone|phone)\b/i;
const YEAR = /\b(?:1[5-9]|20)\d\d[a-z]?\b/;
/** Words that may stand in a reference beside names. */
const SMALL_WORDS = new Set(
  'see also cf e.g. and & et al al. de van von of for the in pp pp. p p. n.d. forthcoming'.split(
    ' ',
  ),
);
const MONTH = /\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Sept|Oct|Nov|Dec)(?:[a-z]*)\b/;
const LONGEST = 160;

/** The citing brackets between two offsets of the text (UTF-16), in order; one linear scan. */
export function parentheticals(text: string, { start, end }: Span): Parenthetical[] {
  const found: Parenthetical[] = [];
  // What is looked for is not looked for behind the end.
  const within = text.slice(start, end);
  let close = -1;
  for (let open = within.indexOf('('); open >= 0; open = within.indexOf('(', open + 1)) {
    // Brackets that open one after the other have one closing mark before them: it is found once.
    if (close < open) close = within.indexOf(')', open);
    if (close < 0) break;
    if (close - open > LONGEST) continue;
    const inner = within.slice(open + 1, close);
    const at = start + open + 1;
    if (INTERVIEW.test(inner) && (AUTHOR.test(inner) || YEAR.test(inner) || MONTH.test(inner)))
      found.push({ start: at, end: start + close, kind: 'interview', text: inner });
    else if (YEAR.test(inner)) found.push(...references(inner, at));
  }
  return found;
}

/**
 * True for names and then a year, with a page or without: "Smith and Jones 2019, 12". Word by word,
 * so that the time is linear.
 */
function isReference(part: string): boolean {
  let names = 0;
  let years = 0;
  for (const raw of part.split(/[\s,:()]/)) {
    const word = raw.replace(/[.,]$/, '');
    if (!word || SMALL_WORDS.has(raw.toLowerCase()) || SMALL_WORDS.has(word.toLowerCase()))
      continue;
    if (/^(?:1[5-9]|20)\d\d[a-z]?$/.test(word)) years++;
    else if (/^\d[\d–-]*$/.test(word)) {
      if (!years) return false;
    } else if (/^\p{Lu}/u.test(word) && !years && !MONTH.test(word)) names++;
    else return false;
  }
  return years > 0 && names > 0 && names < 8;
}

/** "Smith 2019, 12; Jones and Lee 2020" is two references; anything else in between makes it none. */
function references(inner: string, at: number): Parenthetical[] {
  const found: Parenthetical[] = [];
  let from = 0;
  for (const part of inner.split(';')) {
    const text = part.trim();
    if (!isReference(text)) return [];
    const start = at + from + part.indexOf(text);
    found.push({ start, end: start + text.length, kind: 'reference', text });
    from += part.length + 1;
  }
  return found;
}
