/**
 * The tokens as names see them: a hyphenated token is cut where a name meets something else
 * ("Geneva-based", "anti-NATO", "Russian-Ukrainian"), and left whole where it is one name
 * ("Guinea-Bissau", "Jean-Claude", "Kim Jong-un"). The recogniser has learned on these pieces: after a
 * change here it is to be trained anew.
 */
import { remembering, type Span } from '../../../article/index.ts';
import { nameWords } from '../../../language/en/index.ts';
import type { Token } from '../../../nlp/index.ts';
import * as is from './classes.ts';
import { gazetteer } from './lexicon.ts';
import { type WordForm, wordForm } from './word-form.ts';

export interface Piece extends Span {
  readonly form: WordForm;
}

/** The piece's word in lower case; empty where there is none. */
export const lower = (piece: Piece | undefined): string => piece?.form.text.toLowerCase() ?? '';

const NATIONAL = is.COUNTRY | is.NATIONALITY | is.PEOPLE | is.CAMP;
const STARTS_UPPER = /^\p{Lu}/u;

/** Whether a hyphen between these two parts is the border of a name. */
function bordersName(left: string, right: string): boolean {
  const [l, r] = [left.toLowerCase(), right.toLowerCase()];
  const [leftUpper, rightUpper] = [STARTS_UPPER.test(left), STARTS_UPPER.test(right)];
  if (rightUpper && nameWords.prefixes.has(l)) return true;
  if (leftUpper && !rightUpper)
    return nameWords.suffixes.has(r) || (gazetteer.classesOf(l) & NATIONAL) !== 0;
  if (!leftUpper || !rightUpper) return false;
  const national = (part: string) =>
    (gazetteer.classesOf(part) & NATIONAL) !== 0 || nameWords.combining.has(part);
  return national(l) || national(r);
}

/** The offsets in `text` of hyphens that are borders of names; none for most words. */
function cuts(text: string): readonly number[] {
  const first = text.search(/[-‐‑]/);
  if (
    first <= 0 ||
    !/\p{Lu}/u.test(text) ||
    (gazetteer.classesOf(text.toLowerCase()) & is.PHRASE_CLASSES) !== 0
  )
    return [];
  const parts = text.split(/[-‐‑]/);
  const found: number[] = [];
  let at = 0;
  for (let i = 0; i + 1 < parts.length; i++) {
    at += (parts[i] ?? '').length;
    if (bordersName(parts[i] ?? '', parts[i + 1] ?? '')) found.push(at);
    at++;
  }
  return found;
}

const cutsOf = remembering(cuts, 10_000);

const NONE: readonly number[] = [];

/** The pieces of one sentence's tokens, in order. */
export function piecesOf(tokens: readonly Token[]): Piece[] {
  const pieces: Piece[] = [];
  for (const { start, end, text } of tokens) {
    const whole = wordForm(text);
    const found = whole.parts.length > 1 ? cutsOf(text) : NONE;
    if (found.length === 0) {
      pieces.push({ start, end, form: whole });
      continue;
    }
    let from = 0;
    for (const cut of [...found, text.length]) {
      if (cut > from) {
        const part = wordForm(text.slice(from, cut));
        pieces.push({ start: start + from, end: start + cut, form: part });
      }
      if (cut < text.length)
        pieces.push({ start: start + cut, end: start + cut + 1, form: wordForm('-') });
      from = cut + 1;
    }
  }
  return pieces;
}
