/**
 * Types of names that the words beside them tell against the model: "the ferry Agia Thekla",
 * "analysts at Halden". What is told of a name once holds for it wherever
 * it stands; where two things are told, nothing is changed.
 */
import type { EntityType } from '../../../article/index.ts';
import type { Name } from '../recognise/name.ts';
import { typeBefore } from './before.ts';
import { typeCompound } from './compound.ts';
import { typeByHead } from './heads.ts';
import { isTitled } from './titled.ts';

export { withTails } from './common-tails.ts';
export { wholeEvents } from './dated-events.ts';
export { typeByFullName } from './full-names.ts';
export { nameShips } from './ships.ts';
export { nameStorms } from './storms.ts';

/** The names with the types that the text tells. */
export function tellTypes(text: string, names: readonly Name[]): Name[] {
  const told = new Map<string, EntityType | null>();
  const surnames = surnamesOf(text, names);
  names.forEach((name) => {
    const written = text.slice(name.start, name.end);
    const type =
      typeBefore(text, name) ??
      (surnames.has(written)
        ? undefined
        : (typeCompound(text, name) ?? typeByHead(written, name.type)));
    if (!type) return;
    const known = told.get(written);
    told.set(written, known === undefined || known === type ? type : null);
  });
  if (told.size === 0) return [...names];
  return names.map((name) => {
    const type = told.get(text.slice(name.start, name.end));
    return type ? { ...name, type } : name;
  });
}

/** What a person of the article is called by: the last word of a full name, a word behind a title. */
function surnamesOf(text: string, names: readonly Name[]): Set<string> {
  return new Set(
    names.flatMap(({ type, start, end }) => {
      if (type !== 'person') return [];
      const own = text.slice(start, end);
      const last = own.slice(own.lastIndexOf(' ') + 1);
      return last.length < own.length || isTitled(text, start) ? last : [];
    }),
  );
}
