/** Persons who have a title and a given name only, and are known by both: "King Haldor", "Pope Anselm IV". */
import type { Entity, Mention } from '../../../article/index.ts';
import { titles } from '../../../language/en/index.ts';

/** Looked at before a name, in UTF-16 units. */
const WINDOW = 12;
const WORD_BEFORE = /(?:^|[^\p{L}\p{N}-])(\p{Lu}\p{Ll}+) $/u;
/** "Anselm", "Anselm IV", "Anselm the Second" have no surname. */
const GIVEN_ONLY = /^\p{Lu}[\p{L}'’-]+(?: (?:[IVX]+|the \p{Lu}\p{Ll}+))?$/u;

const titleBefore = (text: string, start: number): string | undefined => {
  const word = WORD_BEFORE.exec(text.slice(Math.max(0, start - WINDOW), start))?.[1];
  return word && titles.royal.has(word.toLowerCase()) ? word : undefined;
};

/**
 * Gives them their title as a part of their name, as their article does; what was the name is an
 * alias. Mentions keep their spans.
 */
export function nameRoyals(
  text: string,
  entities: readonly Entity[],
  mentions: readonly Mention[],
): Entity[] {
  const titled = new Map<string, string>();
  for (const { entity, start, type } of mentions) {
    if (type !== 'person' || titled.has(entity)) continue;
    const title = titleBefore(text, start);
    if (title) titled.set(entity, title);
  }
  return entities.map((entity) => {
    const title = titled.get(entity.id);
    if (!title || !GIVEN_ONLY.test(entity.name)) return entity;
    return {
      ...entity,
      name: `${title} ${entity.name}`,
      aliases: [...entity.aliases, entity.name],
    };
  });
}
