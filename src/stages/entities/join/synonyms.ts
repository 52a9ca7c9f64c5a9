/** Names that the lexicon knows as one: "US" and "United States", "Russian" and "Russians". */
import type { EntityType } from '../../../article/index.ts';
import { countries, organizations, peoples, regions } from '../../../language/en/index.ts';
import { comparable, type Form, keyOf } from './form.ts';

const known = new Map<string, string>();
countries.countries.forEach(({ names, people }, i) => {
  for (const name of names) known.set(`place ${keyOf(comparable(name, 'place'))}`, `country ${i}`);
  for (const name of people)
    known.set(`nationality ${keyOf(comparable(name, 'nationality'))}`, `people ${i}`);
});
function addSynonyms(type: EntityType, groups: readonly (readonly string[])[]): void {
  groups.forEach((names, i) => {
    for (const name of names) known.set(`${type} ${keyOf(comparable(name, type))}`, `${type} ${i}`);
  });
}
addSynonyms('organization', organizations.synonyms);
addSynonyms('place', regions.synonyms);
const plurals = new Set(
  [...peoples.regional, ...peoples.ethnic, ...peoples.religious, ...peoples.political].map((name) =>
    keyOf(comparable(name, 'nationality')),
  ),
);

/** What the form has in common with its synonyms; undefined when the lexicon does not know it. */
export function synonymOf({ type, words }: Pick<Form, 'type' | 'words'>): string | undefined {
  // "U. S." is written apart at times.
  const key = words.every((word) => word.length === 1) ? words.join('') : keyOf(words);
  const found = known.get(`${type} ${key}`);
  if (found || type !== 'nationality') return found;
  const singular = key.replace(/s$/, '');
  return plurals.has(key) && plurals.has(singular) ? `people ${singular}` : undefined;
}
