/**
 * A country or a large city that the model passed over ("UGANDA: Ministers met") is a place, where
 * the word means nothing else and no capital beside it makes it part of another name.
 */
import * as is from './classes.ts';
import type { Sentence } from './document.ts';
import type { Name } from './name.ts';
import { addPassedOver, endOfPhrase } from './passed-over.ts';

const KNOWN = is.COUNTRY | is.LARGE_CITY;
const ELSE = is.PHRASE_CLASSES & ~(KNOWN | is.CITY | is.REGION);

/** Index after the last piece of the known place that begins at piece `i`; -1 when none does. */
function endOfPlace(sentence: Sentence, i: number): number {
  const phrase = sentence.phrases[i] as number;
  const [classes, place] = [phrase >> 2, phrase & 3];
  if (!(classes & KNOWN) || classes & ELSE || place > 1) return -1;
  if (place === 0) {
    const isName = (sentence.pieces[i]?.form.classes ?? 0) & (is.GIVEN_NAME | is.SURNAME);
    return isName ? -1 : i + 1;
  }
  return endOfPhrase(sentence, i);
}

/** The names of a sentence, with the known places that are in none. */
export const addKnownPlaces = (sentence: Sentence, names: readonly Name[]): Name[] =>
  addPassedOver(sentence, names, 'place', endOfPlace);
