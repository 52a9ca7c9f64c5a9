/** Columns about what an article cites: which sources, of which kind, where, and on whose site. */
import { type Citation, readAddress, type Source } from '../article/index.ts';
import type { ArticleView } from './article-view.ts';
import { listOf } from './common-columns.ts';
import { type Column, column } from './table.ts';

const hostOf = (href: string | undefined): string | undefined =>
  (href !== undefined && readAddress(href).host) || undefined;

interface Cited {
  readonly citations: readonly Citation[];
  readonly sources: readonly Source[];
}

/** Naming who said it is no citation that a reader could follow; a link, a note or a bracket is. */
export const isCited = ({ citations }: Cited): boolean =>
  citations.some(({ mechanism }) => mechanism !== 'attribution' && mechanism !== 'carried');

const onSameSite = (a: string, b: string): boolean =>
  a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);

/** Whether a source is a page of the article's own site: as the record says, else by its address. */
export function isOwnSite(
  { href, ownSite }: Pick<Source, 'href' | 'ownSite'>,
  { article }: ArticleView,
): boolean | undefined {
  const [host, own] = [hostOf(href), hostOf(article.url)];
  return ownSite ?? (host && own ? onSameSite(host, own) : undefined);
}

const nameOf = ({ name, href, kind }: Source): string => name ?? hostOf(href) ?? kind;

export const citedSourcesColumn = <Row extends Cited>(): Column<Row> =>
  column(
    'cited_sources',
    'What the article cites for it: names, or where there is no name the site or the kind.',
    ({ sources }) => listOf(sources.map(nameOf)),
    'list',
  );

/** How well it is backed, by which kind of source, and where that is. */
export const citedColumns = <Row extends Cited>(): Column<Row>[] => [
  column(
    'cited',
    'yes when a link, a note or a reference in brackets leads to a source; no when at most a name is given.',
    isCited,
    'yes-no',
  ),
  column(
    'own_site',
    'yes when every address that is cited is of the article’s own site, no when one is of another; empty when there is none.',
    ({ sources }, view) => {
      const own = sources.map((source) => isOwnSite(source, view)).filter((is) => is !== undefined);
      return own.length ? own.every(Boolean) : undefined;
    },
    'yes-no',
  ),
  column(
    'cited_kinds',
    'Kinds of what is cited: person, unnamed-person, organization, document, data, press, social-post, interview, unstated.',
    ({ sources }) => listOf(sources.map(({ kind }) => kind)),
    'list',
  ),
  column(
    'cited_addresses',
    'Addresses of what is cited.',
    ({ sources }) => listOf(sources.map(({ href }) => href)),
    'links',
  ),
  column(
    'mechanisms',
    'How the article points to it: link-verb, link-noun, link-clause, attribution, parenthetical, footnote, carried.',
    ({ citations }) => listOf(citations.map(({ mechanism }) => mechanism)),
    'list',
  ),
];

/** What a source is, in every table that names one. */
export const sourceColumns = <Row>(source: (row: Row) => Source | undefined) => ({
  name: column<Row>(
    'cited_source',
    'Name of the source, as the article gives it.',
    (row) => source(row)?.name,
  ),
  kind: column<Row>(
    'cited_kind',
    'person, unnamed-person, organization, document, data, press, social-post, interview or unstated.',
    (row) => source(row)?.kind,
  ),
  address: column<Row>(
    'cited_address',
    'Where the article links to.',
    (row) => source(row)?.href,
    'link',
  ),
  site: column<Row>(
    'cited_site',
    'Host of that address without www.; of an archived page, that of the page itself.',
    (row) => hostOf(source(row)?.href),
  ),
  ownSite: column<Row>(
    'own_site',
    'yes when that address is of the article’s own site, no when it is of another; empty without an address.',
    (row, view) => {
      const found = source(row);
      return found && isOwnSite(found, view);
    },
    'yes-no',
  ),
});
