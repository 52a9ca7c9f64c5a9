/**
 * Persons' names that are towns': "in Victoria, British Columbia", where the part of the country has
 * such a town; "Orva and Da Nang", a town of two words in a list of places.
 */
import { knownAs } from '../country/lexicon.ts';
import { isListed } from '../country/listed.ts';
import { placeKey } from '../country/place-key.ts';
import { bearersOf } from '../country/towns.ts';
import type { Name } from '../recognise/name.ts';

const BEFORE = /\b(?:[Ii]n|[Nn]ear|[Oo]utside|[Ff]rom|of) $/;
/** Looked at before a name, in UTF-16 units. */
const WINDOW = 10;

/** Whether a person's name is a town's, given the name that follows it. */
export function isInAddress(text: string, { start, end, type }: Name, next?: Name): boolean {
  if (type !== 'person' || next?.type !== 'place' || text.slice(end, next.start) !== ', ')
    return false;
  if (!BEFORE.test(text.slice(Math.max(0, start - WINDOW), start))) return false;
  const [code] = knownAs('place', placeKey(text.slice(next.start, next.end)))?.codes ?? [];
  return code !== undefined && bearersOf(placeKey(text.slice(start, end))).codes.includes(code);
}

/** Whether a person's name of two words is a town's that stands behind another place in a list. */
export function isInPlaces(text: string, { start, end, type }: Name, before?: Name): boolean {
  if (type !== 'person' || before?.type !== 'place' || start - before.end > 6) return false;
  const own = text.slice(start, end);
  return (
    /^(?:,|,? and) $/.test(text.slice(before.end, start)) && own.includes(' ') && isListed(own)
  );
}
