/** Whether a shorter form can be a longer one's person: surname, given name, initials, a middle name left out. */
import { givenNames, titles } from '../../../language/en/index.ts';
import { type Form, isSubsequence } from './form.ts';

const GENERATIONS = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
/** Articles within Arabic names, written or not: "Bashar al-Assad", "Assad". */
const ARTICLES = new Set(['al', 'el', 'ad', 'as', 'ul']);

const isInitial = (a: string, b: string): boolean => a.length === 1 && b[0] === a;

/** "J" and "John", "Bill" and "William", "Kev" and "Kevin". */
export const sameGivenName = (a: string, b: string): boolean =>
  a === b ||
  isInitial(a, b) ||
  isInitial(b, a) ||
  givenNames.fullOf.get(a) === b ||
  givenNames.fullOf.get(b) === a;

/** "J Smith" and "John Smith": the words agree one by one, at least one of them only as an initial. */
const byInitials = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length &&
  a.length > 1 &&
  a.at(-1) === b.at(-1) &&
  a.every((word, i) => sameGivenName(word, b[i] ?? ''));

/** The words without generations and articles; all of them when nothing else is there. */
function essential(words: readonly string[]): readonly string[] {
  const kept = words.filter((word) => !GENERATIONS.has(word) && !ARTICLES.has(word));
  return kept.length ? kept : words;
}

/** "president biden" gives biden: a title that was taken into the name. */
function withoutTitles(words: readonly string[]): readonly string[] {
  let from = 0;
  while (from < words.length - 1 && titles.roles.has(words[from] ?? '')) from++;
  return words.slice(from);
}

/** How well `short` fits `long`: 3 the surname or most words, 2 another name of it, 0 not at all. */
export function personFit(short: Pick<Form, 'words'>, long: Pick<Form, 'words'>): number {
  return (
    namesFit(essential(short.words), essential(withoutTitles(long.words))) ||
    (long.words.length > 1 && titles.roles.has(long.words[0] ?? '')
      ? namesFit(short.words, long.words)
      : 0)
  );
}

function namesFit(own: readonly string[], full: readonly string[]): number {
  const untitled = withoutTitles(own);
  const surname = full.at(-1);
  // "Prince Harry" is not "Harry Kane": behind a title stands a surname, or more.
  if (untitled.length < own.length && untitled.length === 1)
    return full.length > 1 && untitled[0] === surname ? 3 : 0;
  if (byInitials(untitled, full)) return 3;
  const [first = ''] = untitled;
  if (untitled.length === 2 && full.length > 2 && first.length === 1)
    return untitled[1] === surname && isInitial(first, full[0] ?? '') ? 3 : 0;
  if (untitled.length === 1 && full.length > 1 && givenNames.fullOf.get(first) === full[0])
    return 2;
  if (untitled.length >= full.length || !isSubsequence(untitled, full)) return 0;
  if (untitled.length === 1 && first.length < 2) return 0;
  return untitled.at(-1) === surname ? 3 : 2;
}
