/** An acronym and its expansion: "World Health Organization" and "WHO". */
import type { Form } from './form.ts';
import { legalForms } from './legal-forms.ts';

const SHORTEST = 2;
const LONGEST = 9;
const SMALL = new Set([
  'of',
  'the',
  'and',
  'for',
  'in',
  'on',
  'to',
  'de',
  'la',
  'du',
  'des',
  'y',
  '&',
  'al',
]);

/** The acronym's letters, lower-cased; empty when the form is no acronym. */
export function lettersOf({ text }: Form): string {
  const letters = text.replace(/[.\s]/g, '');
  if (letters.length < SHORTEST || letters.length > LONGEST || /[^\p{L}&-]/u.test(letters))
    return '';
  const capitals = letters.replace(/[^\p{Lu}]/gu, '').length;
  return capitals >= 2 && capitals > letters.length / 2 ? letters.toLowerCase() : '';
}

/** The acronyms that a form of several words can have: its initials, with and without small words and the legal form. */
export function initialsOf({ words }: Form): string[] {
  if (words.length < 2) return [];
  const initials = (of: readonly string[]) => of.map((word) => word[0] ?? '').join('');
  const all = [words, words.filter((word) => !SMALL.has(word))];
  if (legalForms.has(words.at(-1) ?? '') && words.length > 2) all.push(words.slice(0, -1));
  return [...new Set(all.map(initials))];
}

/** In letters: "DHA" of "Odvar Department of Health Affairs" leaves one out. */
const MOST_LEFT_OUT = 2;
const SHORTEST_END = 3;

/** The ends of those acronyms, where what comes first is left out. */
export function endsOfInitials(form: Form): string[] {
  if (form.type !== 'organization') return [];
  const ends = initialsOf(form).flatMap((initials) =>
    Array.from({ length: MOST_LEFT_OUT }, (_, i) => initials.slice(i + 1)),
  );
  return ends.filter((end) => end.length >= SHORTEST_END);
}

/** Whether the letters are the initials of the words, with or without the small ones. */
export function abbreviates(acronym: Form, expansion: Form): boolean {
  const letters = lettersOf(acronym);
  return letters !== '' && initialsOf(expansion).includes(letters);
}

/** Whether the letters stand in the expansion in this order, from its first on: "MININT" of "Ministry of the Interior". */
export function drawnFrom(acronym: Form, expansion: Form): boolean {
  const letters = lettersOf(acronym);
  if (!letters || expansion.words.length < 2 || expansion.words[0]?.[0] !== letters[0])
    return false;
  let at = 0;
  for (const letter of expansion.words.join('')) if (letter === letters[at]) at++;
  return at === letters.length;
}

/** An acronym is often taken for an organisation, whatever it stands for. */
export const sameKind = (acronym: Form, expansion: Form): boolean =>
  acronym.type === expansion.type ||
  (acronym.type === 'organization' && expansion.type !== 'person' && expansion.type !== 'place');
