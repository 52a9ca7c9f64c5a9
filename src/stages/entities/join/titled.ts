/** Persons with "Mr" or "Ms" before their name: "Mr Reed" is not "Ann Reed". */
import { type Form, keyOf } from './form.ts';
import type { Groups } from './groups.ts';
import { indexBy } from './index-by.ts';

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
