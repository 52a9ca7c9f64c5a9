/**
 * A known body that the model passed over ("the IMF forecast"): letters, or several words that name
 * nothing else, where no capital beside them makes them part of another name.
 */
import * as is from './classes.ts';
import type { Sentence } from './document.ts';
import type { Name } from './name.ts';
import { addPassedOver, endOfPhrase } from './passed-over.ts';
import type { Piece } from './pieces.ts';

const SHORTEST_ACRONYM = 3;

/** A common word before letters: they are no heading or label. */
const isWord = (piece: Piece | undefined): boolean =>
  piece?.form.hasLetter === true && !piece.form.hasCapital;

/** Index after the last piece of the known body that begins at piece `i`; -1 when none does. */
function endOfBody(sentence: Sentence, i: number): number {
  const { pieces, phrases } = sentence;
  const phrase = phrases[i] as number;
  if (phrase >> 2 !== is.KNOWN_ORGANIZATION || (phrase & 3) > 1) return -1;
  const form = pieces[i]?.form;
  if ((phrase & 3) === 0)
    return form?.allCaps && form.text.length >= SHORTEST_ACRONYM && isWord(pieces[i - 1])
      ? i + 1
      : -1;
  const end = endOfPhrase(sentence, i);
  return pieces[end - 1]?.form.capital ? end : -1;
}

/** The names of a sentence, with the known bodies that are in none. */
export const addKnownBodies = (sentence: Sentence, names: readonly Name[]): Name[] =>
  sentence.case === 'prose'
    ? addPassedOver(sentence, names, 'organization', endOfBody)
    : [...names];
