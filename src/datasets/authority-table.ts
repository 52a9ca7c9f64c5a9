/** The report on a user's authority file: what each of its rows matched. */
import { joined } from './common-columns.ts';
import type { Cell } from './table.ts';

/** One row of the authority file with what a run found of it. */
export interface AuthorityRowReport {
  readonly row: number;
  readonly name: string;
  readonly type?: string | undefined;
  readonly wikidata?: string | undefined;
  readonly authority?: string | undefined;
  /** Articles with an entity that this row alone fits, and how often they mean it. */
  readonly articles: number;
  readonly mentions: number;
  /** Names of those entities. */
  readonly names: readonly string[];
  /** Articles with an entity that other rows fit as well. */
  readonly ambiguousArticles: number;
  /** Numbers of those rows. */
  readonly rivals: readonly number[];
}

/** matched: it gave an id; ambiguous: it could have, had another row not fitted too. */
function statusOf({ articles, ambiguousArticles }: AuthorityRowReport): string {
  if (articles > 0) return 'matched';
  return ambiguousArticles > 0 ? 'ambiguous' : 'unmatched';
}

interface ReportColumn {
  readonly name: string;
  readonly describe: string;
  value(row: AuthorityRowReport): Cell;
}

const column = (
  name: string,
  describe: string,
  value: (row: AuthorityRowReport) => Cell,
): ReportColumn => ({ name, describe, value });

export const authorityTable = {
  name: 'authority',
  describe:
    'One row a row of your authority file, with what it matched; written when there is such a file.',
  columns: [
    column('row', 'Its number in your file, the header being row 1.', ({ row }) => row),
    column('name', 'Its name there.', ({ name }) => name),
    column('type', 'Its type there.', ({ type }) => type),
    column('wikidata', 'Its Wikidata id.', ({ wikidata }) => wikidata),
    column('authority', 'Its other id.', ({ authority }) => authority),
    column(
      'status',
      'matched, ambiguous (only ever together with other rows) or unmatched.',
      statusOf,
    ),
    column('articles', 'Articles in which it gave its id to an entity.', (row) => row.articles),
    column('mentions', 'How often those articles mean it.', ({ mentions }) => mentions),
    column('matched_names', 'Names that it matched, as the articles have them.', ({ names }) =>
      joined(names),
    ),
    column(
      'ambiguous_articles',
      'Articles in which a name fits other rows as well, so that no id was taken.',
      ({ ambiguousArticles }) => ambiguousArticles,
    ),
    column('also_rows', 'Those other rows.', ({ rivals }) => joined(rivals.map(String))),
  ],
} as const;
