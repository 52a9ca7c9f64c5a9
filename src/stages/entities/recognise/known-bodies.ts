/**
 * A known body that the model passed over ("the IMF forecast"): letters, or several words that name
 * nothing else, where no capital beside them makes them part of another name.
 */
import * as is from './classes.ts';
import type { Sentence } from './document.ts';
import type { Name } from './name.ts';
import type { Piece } from './pieces.ts';

const SHORTEST_ACRONYM = 3;
/** Share of such names that are right on development data. */
const SCORE = 0.8;

/** A common word before letters: they are no heading or label. */
const isWord = (piece: Piece | undefined): boolean =>
  piece?.form.hasLetter === true && !piece.form.hasCapital;

/** Index after the last piece of the known body that begins at piece `i`; -1 when none does. */
function endOfBody({ pieces, phrases }: Sentence, i: number): number {
  const phrase = phrases[i] as number;
  if (phrase >> 2 !== is.KNOWN_ORGANIZATION || (phrase & 3) > 1) return -1;
  const form = pieces[i]?.form;
  if ((phrase & 3) === 0)
    return form?.allCaps && form.text.length >= SHORTEST_ACRONYM && isWord(pieces[i - 1])
      ? i + 1
      : -1;
  let end = i + 2;
  while (((phrases[end - 1] as number) & 3) !== 3) end++;
  return pieces[end - 1]?.form.capital ? end : -1;
}

/** The names of a sentence, with the known bodies that are in none. */
export function addKnownBodies(sentence: Sentence, names: readonly Name[]): Name[] {
  if (sentence.case !== 'prose') return [...names];
  const { pieces } = sentence;
  const added: Name[] = [];
  let n = 0;
  for (let i = 0; i < pieces.length; i++) {
    const past = sentence.phrases[i] ? endOfBody(sentence, i) : -1;
    const [start, end] = [pieces[i]?.start, pieces[past - 1]?.end];
    if (past < 0 || start === undefined || end === undefined) continue;
    while ((names[n]?.end ?? Infinity) <= start) n++;
    const isFree = (names[n]?.start ?? Infinity) >= end;
    if (isFree && !pieces[i - 1]?.form.hasCapital && !pieces[past]?.form.hasCapital)
      added.push({ start, end, type: 'organization', score: SCORE });
    i = past - 1;
  }
  return added.length ? [...names, ...added].sort((a, b) => a.start - b.start) : [...names];
}
