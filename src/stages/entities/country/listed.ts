/** Whether a name is that of a place, as far as lists of places go. */
import { knownAs } from './lexicon.ts';
import { placeKey } from './place-key.ts';
import { bearersOf } from './towns.ts';

/** Of any town, however small. */
export function isListed(name: string): boolean {
  const key = placeKey(name);
  return knownAs('place', key) !== undefined || bearersOf(key).codes.length > 0;
}

/** Of a country, a part of one, or a large town. */
export function isWellKnown(name: string): boolean {
  const key = placeKey(name);
  return knownAs('place', key) !== undefined || bearersOf(key).large.length > 0;
}
