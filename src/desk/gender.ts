/** Whether an article speaks of a person as a woman or a man: by its pronouns and titles alone. */
import type { ArticleRecord } from '../article/index.ts';
import type { Gender } from './views.ts';

const WORDS: Readonly<Record<string, Gender>> = {
  she: 'woman',
  her: 'woman',
  hers: 'woman',
  herself: 'woman',
  he: 'man',
  him: 'man',
  his: 'man',
  himself: 'man',
};
const TITLES: Readonly<Record<string, Gender>> = {
  mrs: 'woman',
  ms: 'woman',
  miss: 'woman',
  dame: 'woman',
  mr: 'man',
  sir: 'man',
};

const TITLE = /(?:^|\W)(\w{2,4})\.? $/;

/** By the id of a person; those of whom it says nothing, or says both, are not in it. */
export function genders({
  text,
  entities,
  mentions,
}: Pick<ArticleRecord, 'text' | 'entities' | 'mentions'>): Map<string, Gender> {
  const persons = new Set(entities.filter(({ type }) => type === 'person').map(({ id }) => id));
  const told = new Map<string, Set<Gender>>();
  for (const { entity, form, start, end } of mentions) {
    if (!persons.has(entity)) continue;
    const words = text.slice(start, end).toLowerCase();
    const before = TITLE.exec(text.slice(Math.max(0, start - 8), start))?.[1]?.toLowerCase();
    const first = words.split(/\W/, 1)[0] ?? '';
    const gender =
      form === 'pronoun'
        ? WORDS[words]
        : form === 'name'
          ? (TITLES[before ?? ''] ?? TITLES[first])
          : undefined;
    if (gender) told.set(entity, (told.get(entity) ?? new Set()).add(gender));
  }
  return new Map(
    [...told].flatMap(([entity, found]) => {
      const [only, other] = found;
      return only && !other ? [[entity, only] as const] : [];
    }),
  );
}
