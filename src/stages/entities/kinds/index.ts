/**
 * Types of names that the words beside them tell against the model: "Harcourt Tyne, the company that
 * …", "the ferry Agia Thekla", "analysts at Halden". What is told of a name once holds for it wherever
 * it stands; where two things are told, nothing is changed.
 */
import type { EntityType } from '../../../article/index.ts';
import type { Name } from '../recognise/name.ts';
import { typeAfter } from './after.ts';
import { typeBefore } from './before.ts';
import { listedBodies } from './lists.ts';

export { nameStorms } from './storms.ts';

/** The names with the types that the text tells. */
export function tellTypes(text: string, names: readonly Name[]): Name[] {
  const told = new Map<string, EntityType | null>();
  const listed = new Set(listedBodies(text, names));
  for (const name of names) {
    const type =
      typeAfter(text, name) ??
      typeBefore(text, name) ??
      (listed.has(name) ? 'organization' : undefined);
    if (!type) continue;
    const written = text.slice(name.start, name.end);
    const known = told.get(written);
    told.set(written, known === undefined || known === type ? type : null);
  }
  if (told.size === 0) return [...names];
  return names.map((name) => {
    const type = told.get(text.slice(name.start, name.end));
    return type ? { ...name, type } : name;
  });
}
