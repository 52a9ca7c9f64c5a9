/**
 * A country or a large city that the model passed over ("UGANDA: Ministers met") is a place, where
 * the word means nothing else and no capital beside it makes it part of another name.
 */
import * as is from './classes.ts';
import type { Sentence } from './document.ts';
import type { Name } from './name.ts';

const KNOWN = is.COUNTRY | is.LARGE_CITY;
const ELSE = is.PHRASE_CLASSES & ~(KNOWN | is.CITY | is.REGION);
/** Share of such names that are right on development data. */
const SCORE = 0.8;

/** Index after the last piece of the known place that begins at piece `i`; -1 when none does. */
function endOfPlace({ pieces, phrases }: Sentence, i: number): number {
  const phrase = phrases[i] as number;
  const [classes, place] = [phrase >> 2, phrase & 3];
  if (!(classes & KNOWN) || classes & ELSE || place > 1) return -1;
  if (place === 0) {
    const isName = (pieces[i]?.form.classes ?? 0) & (is.GIVEN_NAME | is.SURNAME);
    return isName ? -1 : i + 1;
  }
  let end = i + 2;
  while (((phrases[end - 1] as number) & 3) !== 3) end++;
  return end;
}

/** The names of a sentence, with the known places that are in none. */
export function addKnownPlaces(sentence: Sentence, names: readonly Name[]): Name[] {
  const { pieces } = sentence;
  const added: Name[] = [];
  let n = 0;
  for (let i = 0; i < pieces.length; i++) {
    const past = endOfPlace(sentence, i);
    const [start, end] = [pieces[i]?.start, pieces[past - 1]?.end];
    if (start === undefined || end === undefined) continue;
    while ((names[n]?.end ?? Infinity) <= start) n++;
    const isFree = (names[n]?.start ?? Infinity) >= end;
    if (isFree && !pieces[i - 1]?.form.hasCapital && !pieces[past]?.form.hasCapital)
      added.push({ start, end, type: 'place', score: SCORE });
    i = past - 1;
  }
  return added.length ? [...names, ...added].sort((a, b) => a.start - b.start) : [...names];
}
