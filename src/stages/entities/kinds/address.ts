/** "In Victoria, British Columbia": what stands before a part of a country that has such a town is one. */
import { knownAs } from '../country/lexicon.ts';
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
