/** Whether a shorter form can be a longer one's person: surname, given name, initials, a middle name left out. */
import { type Form, isSubsequence } from './form.ts';

const GENERATIONS = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

const sameStart = (a: string, b: string): boolean =>
  a === b || ((a.length === 1 || b.length === 1) && a[0] === b[0]);

/** "J Smith" and "John Smith": the words agree one by one, at least one of them only as an initial. */
const byInitials = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length &&
  a.length > 1 &&
  a.at(-1) === b.at(-1) &&
  a.every((word, i) => sameStart(word, b[i] ?? ''));

/** How well `short` fits `long`: 3 the surname or most words, 2 another name of it, 0 not at all. */
export function personFit(short: Form, long: Form): number {
  const full = long.words.filter((word) => !GENERATIONS.has(word));
  if (byInitials(short.words, full)) return 3;
  if (short.words.length >= full.length || !isSubsequence(short.words, full)) return 0;
  const [first = ''] = short.words;
  if (short.words.length === 1 && first.length < 2) return 0;
  return short.words.at(-1) === full.at(-1) ? 3 : 2;
}
