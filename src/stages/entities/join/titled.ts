/** Persons with "Mr" or "Ms" before their name: "Mr Reed" is not "Ann Reed". */
import { type Form, inConflict, keyOf } from './form.ts';
import type { Groups } from './groups.ts';
import { indexBy } from './index-by.ts';
import { personFit } from './person.ts';

/**
 * Joins persons whose names are the same words, with a title and without: full names, or, when
 * `full` is false, single words that no longer name took; never those of `ambiguous`.
 */
export function linkTitled(
  forms: readonly Form[],
  groups: Groups,
  full: boolean,
  ambiguous: ReadonlySet<number> = new Set(),
): void {
  const alike = indexBy(forms, ({ type, words }) =>
    type === 'person' && words.length > 1 === full ? [keyOf(words)] : [],
  );
  for (const same of alike.values()) {
    const genders = new Set(same.flatMap((i) => forms[i]?.gender ?? []));
    const [first, ...others] = same;
    if (first === undefined || genders.size > 1) continue;
    if (full || same.every((i) => groups.isAlone(i) && !ambiguous.has(i)))
      for (const i of others) groups.join(first, i);
  }
}

/** "Reed" where "Mr Reed" and "Ann Reed" are two: it may be either's. */
export function isContested(form: Form, bearers: readonly Form[]): boolean {
  if (form.type !== 'person' || form.words.length > 1 || form.gender) return false;
  const fitting = (titled: Form) => bearers.filter((other) => personFit(titled, other) > 0);
  return bearers.some((titled) => {
    if (titled.words.length > 1 || !titled.gender) return false;
    const longer = fitting(titled);
    return longer.length > 0 && longer.every((other) => inConflict(titled, other));
  });
}
