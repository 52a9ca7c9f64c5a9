/** Finds forms by what they have in common. */
import type { Form } from './form.ts';

/** No article has more names that share a word; more are not looked through, to keep time linear. */
const MOST_ALIKE = 100;

/** The forms' numbers by each of their keys, in order. */
export function indexBy<K>(
  forms: readonly Form[],
  keys: (form: Form) => Iterable<K>,
): Map<K, number[]> {
  const index = new Map<K, number[]>();
  forms.forEach((form, i) => {
    for (const key of new Set(keys(form))) {
      const known = index.get(key);
      if (!known) index.set(key, [i]);
      else if (known.length < MOST_ALIKE) known.push(i);
    }
  });
  return index;
}
