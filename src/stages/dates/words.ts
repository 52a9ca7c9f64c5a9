/** Words as the grammar reads them: tokens with the parts of a hyphenated word set apart. */
import type { Token } from '../../nlp/index.ts';
import { type Lexeme, lexemeOf, NOTHING } from './lexicon.ts';

export interface Word extends Token {
  readonly lower: string;
  /** Follows its predecessor without a space: a hyphen's right side, a final dot, a slash. */
  readonly joined: boolean;
  /** The right side of a hyphen. */
  readonly hyphenated: boolean;
  /** Value of a word of digits only; NaN otherwise. */
  readonly number: number;
  readonly lexeme: Lexeme;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isHyphen = (code: number): boolean => code === 0x2d || code === 0x2010 || code === 0x2011;

function digits(text: string): number {
  if (text.length > 4) return Number.NaN;
  let value = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (!isDigit(code)) return Number.NaN;
    value = value * 10 + code - 48;
  }
  return value;
}

function word(
  text: string,
  start: number,
  end: number,
  joined: boolean,
  hyphenated: boolean,
): Word {
  const lower = text.toLowerCase();
  const number = isDigit(text.charCodeAt(0)) ? digits(text) : Number.NaN;
  return { start, end, text, lower, joined, hyphenated, number, lexeme: lexemeOf(lower) };
}

/**
 * The words of one sentence. "mid-March" is two words, and so is "20-year"; between two numbers the
 * hyphen is a word of its own (2014-2020), except in a date of three numbers (2022-09-28).
 */
export function wordsOf(tokens: readonly Token[]): Word[] {
  const words: Word[] = [];
  let before = -1;
  for (const { start, end, text } of tokens) {
    let from = 0;
    const glued = start === before;
    before = end;
    if (!isNumericDate(text))
      for (let i = 1; i < text.length - 1; i++) {
        if (!isHyphen(text.charCodeAt(i))) continue;
        words.push(word(text.slice(from, i), start + from, start + i, from > 0 || glued, from > 0));
        if (isDigit(text.charCodeAt(i - 1)) && isDigit(text.charCodeAt(i + 1)))
          words.push({
            start: start + i,
            end: start + i + 1,
            text: '-',
            lower: '-',
            joined: true,
            hyphenated: false,
            number: Number.NaN,
            lexeme: NOTHING,
          });
        from = i + 1;
      }
    words.push(
      word(from ? text.slice(from) : text, start + from, end, from > 0 || glued, from > 0),
    );
  }
  return words;
}

/** Digits with exactly two hyphens, such as 2022-09-28 or 2022-09-28T10:00Z. */
function isNumericDate(text: string): boolean {
  if (!isDigit(text.charCodeAt(0))) return false;
  let hyphens = 0;
  for (let i = 1; i < text.length && text.charCodeAt(i) !== 0x54; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x2d) hyphens++;
    else if (!isDigit(code)) return false;
  }
  return hyphens === 2;
}
