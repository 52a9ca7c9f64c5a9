/** Which article each correction is of, also after a page was saved anew and has another id. */
import type { ArticleRecord } from '../article/index.ts';
import type { Correction } from './schema.ts';

export type KnownArticle = Pick<ArticleRecord, 'id' | 'url'>;

export interface Assigned {
  /** By the id of an article of this run, in the order in which they were made. */
  readonly byArticle: ReadonlyMap<string, readonly Correction[]>;
  /** Of articles that are not in this run. */
  readonly homeless: readonly Correction[];
}

/** The part of an article's id that comes from its file's name, without the number of its content. */
const nameOf = (id: string): string => id.replace(/-\d{14}$/, '');

function grouped(
  articles: readonly KnownArticle[],
  keyOf: (article: KnownArticle) => string | undefined,
): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const article of articles) {
    const key = keyOf(article);
    if (key === undefined) continue;
    const ids = groups.get(key);
    if (ids) ids.push(article.id);
    else groups.set(key, [article.id]);
  }
  return groups;
}

/**
 * Gives each correction to the article with its id; else to the one at its address; else, where it has
 * no address, to the one whose file has its name, if there is one alone.
 */
export function assign(
  corrections: readonly Correction[],
  articles: readonly KnownArticle[],
): Assigned {
  const ids = new Set(articles.map(({ id }) => id));
  const byUrl = grouped(articles, ({ url }) => url);
  const byName = grouped(articles, ({ id, url }) => (url === undefined ? nameOf(id) : undefined));
  const only = (found: readonly string[] | undefined) =>
    found?.length === 1 ? found[0] : undefined;
  const byArticle = new Map<string, Correction[]>();
  const homeless: Correction[] = [];
  for (const correction of corrections) {
    const { id, url } = correction.article;
    const home = ids.has(id)
      ? id
      : only(url === undefined ? byName.get(nameOf(id)) : byUrl.get(url));
    if (home === undefined) {
      homeless.push(correction);
      continue;
    }
    const list = byArticle.get(home);
    if (list) list.push(correction);
    else byArticle.set(home, [correction]);
  }
  return { byArticle, homeless };
}
