/** Joins entities to the rows of the user's authority file. */
import type { Entity } from '../../../article/index.ts';
import { comparable, keyOf } from '../join/form.ts';
import type { Authority, AuthorityRow } from './read.ts';

/** What an entity matched: its row, or several among which the article does not tell. */
export type Match = { readonly row: AuthorityRow } | { readonly several: readonly AuthorityRow[] };

/**
 * The row of an entity: by its name, else by an alias of it. A person's name of one word matches
 * only when the file gives that very word; types must not contradict.
 */
export function matchAuthority(entity: Entity, authority: Authority): Match | undefined {
  for (const form of [entity.name, ...entity.aliases]) {
    const rows = (authority.byName.get(keyOf(comparable(form, entity.type))) ?? []).filter(
      ({ type }) => type === undefined || type === entity.type,
    );
    const [row] = rows;
    if (row) return rows.length === 1 ? { row } : { several: rows };
  }
  return undefined;
}
