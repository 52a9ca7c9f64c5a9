/** "The Republic of Odvar (ROO)": the letters that a text explains by a place name that place. */

import { initialsOf } from '../join/acronym.ts';
import { comparable } from '../join/form.ts';
import type { Name } from '../recognise/name.ts';

/** Whether a name is letters in parentheses right behind the place that they stand for. */
export function isPlaceInShort(text: string, { start, end, type }: Name, before?: Name): boolean {
  if (type !== 'organization' || before?.type !== 'place') return false;
  if (text.slice(before.end, start) !== ' (' || text.charAt(end) !== ')') return false;
  const written = text.slice(before.start, before.end);
  const expansion = { text: written, type: before.type, words: comparable(written, before.type) };
  return initialsOf(expansion).includes(text.slice(start, end).toLowerCase());
}
