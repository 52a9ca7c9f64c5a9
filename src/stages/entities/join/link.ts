/** Which forms mean one thing. Each step looks only at forms that share a word, so time stays linear. */
import { givenNames } from '../../../language/en/index.ts';
import { endsOfInitials, initialsOf, lettersOf, sameKind } from './acronym.ts';
import { type Form, inConflict } from './form.ts';
import type { Groups } from './groups.ts';
import { indexBy } from './index-by.ts';
import { personFit } from './person.ts';
import { shortFit } from './shortened.ts';
import { spelledAlike } from './spelling.ts';
import { synonymOf } from './synonyms.ts';

/** What a part of a country or a town is called, behind its name. */
const PLACE_TAILS = new Set(
  'province state region district strip prefecture governorate oblast municipality'.split(' '),
);

/** "Orva" of "Orva province". */
const placeFit = (short: readonly string[], long: readonly string[]): number =>
  long.length === short.length + 1 &&
  PLACE_TAILS.has(long.at(-1) ?? '') &&
  short.every((word, i) => word === long[i])
    ? 3
    : 0;

/** How well a form can be a shorter way to write another one; 0 not at all. */
function fitOf(short: Form, long: Form): number {
  if (short.type !== long.type || inConflict(short, long)) return 0;
  if (short.type === 'person') return personFit(short, long);
  if (short.type === 'place') return placeFit(short.words, long.words);
  return short.type === 'nationality' ? 0 : shortFit(short, long);
}

/** More names than this that share a word are a list of names, in which none is short for another. */
const MOST_ALIKE = 100;

export function linkSynonyms(forms: readonly Form[], groups: Groups): void {
  const first = new Map<string, number>();
  forms.forEach((form, i) => {
    const synonym = synonymOf(form);
    if (!synonym) return;
    const known = first.get(synonym);
    if (known === undefined) first.set(synonym, i);
    else groups.join(known, i);
  });
}

export function linkAcronyms(forms: readonly Form[], groups: Groups): void {
  const byInitials = indexBy(forms, initialsOf);
  const byEnds = indexBy(forms, endsOfInitials);
  forms.forEach((form, i) => {
    const letters = lettersOf(form);
    // "US" is no Union State.
    if (!letters || synonymOf(form)?.startsWith('country')) return;
    const found = (byInitials.get(letters) ?? byEnds.get(letters) ?? []).filter((j) =>
      sameKind(form, forms[j] as Form),
    );
    const [only] = found;
    if (only !== undefined && new Set(found.map((j) => groups.of(j))).size === 1)
      groups.join(only, i);
  });
}

/** Spellings of one person's name: all words the same but one, which is spelled alike. */
export function linkSpellings(forms: readonly Form[], groups: Groups): void {
  const byStart = indexBy(forms, ({ type, words }) =>
    type === 'person' ? [words.at(-1)?.slice(0, 3) ?? ''] : [],
  );
  forms.forEach((form, i) => {
    const alike = byStart.get(form.words.at(-1)?.slice(0, 3) ?? '') ?? [];
    if (alike.length > MOST_ALIKE) return;
    for (const j of alike)
      if (j < i && form.type === 'person') {
        const other = forms[j] as Form;
        if (respelled(form.words, other.words) && !inConflict(form, other)) groups.join(j, i);
      }
  });
}

/** A surname alone can be a spelling of a full name's. */
function respelled(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 1 || b.length === 1) return spelledAlike(a.at(-1) ?? '', b.at(-1) ?? '');
  const differing = a.filter((word, i) => word !== b[i]);
  const [only = ''] = differing;
  return (
    a.length === b.length && differing.length === 1 && spelledAlike(only, b[a.indexOf(only)] ?? '')
  );
}

/** Joins each form to the one longer thing that it can be short for; gives the forms with several. */
export function linkShortForms(forms: readonly Form[], groups: Groups): number[] {
  const byWord = indexBy(forms, ({ words }) => words);
  const ambiguous: number[] = [];
  const longestFirst = forms
    .map((_, i) => i)
    .sort((a, b) => (forms[b]?.words.length ?? 0) - (forms[a]?.words.length ?? 0) || a - b);
  const firstOf = new Map<number, number>();
  forms.forEach((_, i) => {
    if (!firstOf.has(groups.of(i))) firstOf.set(groups.of(i), i);
  });
  for (const i of longestFirst) {
    const form = forms[i] as Form;
    let best = 0;
    let candidates = new Set<number>();
    const last = form.words.at(-1) ?? '';
    // Of so many, no reader could tell who is meant.
    const bearers = [last, givenNames.fullOf.get(last) ?? ''].flatMap((w) => byWord.get(w) ?? []);
    if (bearers.length > MOST_ALIKE) continue;
    for (const j of bearers) {
      if (j === i) continue;
      const fits = fitOf(form, forms[j] as Form);
      if (fits > best) [best, candidates] = [fits, new Set()];
      if (fits === best && fits > 0) candidates.add(groups.of(j));
    }
    candidates.delete(groups.of(i));
    // Forms are in the order of their first mention: a reader knows only those before this one.
    const introduced = [...candidates].filter((group) => (firstOf.get(group) ?? 0) < i);
    const [only] = candidates.size === 1 ? candidates : introduced;
    if (only !== undefined && (candidates.size === 1 || introduced.length === 1)) {
      groups.join(only, i);
      firstOf.set(groups.of(i), Math.min(firstOf.get(only) ?? i, i));
    } else if (candidates.size > 1) ambiguous.push(i);
  }
  return ambiguous;
}
