/** Words, numbers and marks of a text with their offsets: one linear scan, no regular expression a token. */
import type { Span } from '../article/index.ts';

/** A token; `text` is exactly `article.text.slice(start, end)`. */
export interface Token extends Span {
  readonly text: string;
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}\p{M}]/u;

/** 1 for letters, digits and combining marks; memoised for the basic plane. */
const wordChar = (() => {
  const table = new Int8Array(0x10000).fill(-1);
  return (code: number): boolean => {
    const known = table[code];
    if (known !== undefined && known >= 0) return known === 1;
    const is =
      LETTER_OR_DIGIT.test(String.fromCharCode(code)) || (code >= 0xd800 && code <= 0xdfff);
    table[code] = is ? 1 : 0;
    return is;
  };
})();

const isSpace = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  (code >= 0x2000 && code <= 0x200b) ||
  code === 0x202f ||
  code === 0x3000 ||
  code === 0xfeff;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;

/**
 * Where the word that begins at `start` ends. Joined inside a word: hyphens, apostrophes and
 * ampersands between letters (not a final 's), dots between single letters (U.S.) and in numbers
 * (3.5, 10,000, 28.09.2022, 10:30).
 */
function wordEnd(text: string, start: number, limit: number): number {
  let i = start;
  while (i < limit) {
    const code = text.charCodeAt(i);
    if (wordChar(code)) {
      i++;
      continue;
    }
    const next = i + 1 < limit ? text.charCodeAt(i + 1) : 0;
    if (!wordChar(next)) break;
    if (code === 0x2d || code === 0x2010 || code === 0x2011 || code === 0x26) i++;
    else if (isApostrophe(code)) {
      const after = i + 2 < limit ? text.charCodeAt(i + 2) : 0;
      if ((next === 0x73 || next === 0x53) && !wordChar(after)) break;
      i++;
    } else if (code === 0x2e || code === 0x2c || code === 0x3a) {
      const digits = isDigit(text.charCodeAt(i - 1)) && isDigit(next);
      const initials =
        code === 0x2e && (i - start === 1 || text.charCodeAt(i - 2) === 0x2e) && !isDigit(next);
      if (!digits && !initials) break;
      i++;
    } else break;
  }
  // The final dot of an initialism belongs to it: U.S., e.g.
  if (i < limit && text.charCodeAt(i) === 0x2e && i - start >= 3 && text.charCodeAt(i - 2) === 0x2e)
    i++;
  return i;
}

/**
 * The tokens of `text` between two offsets (UTF-16). A possessive 's is a token of its own; every
 * other mark is one token; white space separates.
 */
export function tokenize(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  let i = from;
  while (i < to) {
    const code = text.charCodeAt(i);
    if (isSpace(code)) {
      i++;
      continue;
    }
    let end = i + 1;
    if (wordChar(code)) end = wordEnd(text, i, to);
    else if (isApostrophe(code) && i > from && wordChar(text.charCodeAt(i - 1))) {
      const next = text.charCodeAt(i + 1);
      const after = i + 2 < to ? text.charCodeAt(i + 2) : 0;
      if (i + 1 < to && (next === 0x73 || next === 0x53) && !wordChar(after)) end = i + 2;
    }
    tokens.push({ start: i, end, text: text.slice(i, end) });
    i = end;
  }
  return tokens;
}

const cache = new WeakMap<readonly Span[], Token[][]>();

/**
 * The tokens of each sentence of an article, computed once for all stages. The key is the sentences
 * layer itself, which no stage edits.
 */
export function sentenceTokens(article: { text: string; sentences: readonly Span[] }): Token[][] {
  let tokens = cache.get(article.sentences);
  if (!tokens) {
    tokens = article.sentences.map((s) => tokenize(article.text, s.start, s.end));
    cache.set(article.sentences, tokens);
  }
  return tokens;
}
