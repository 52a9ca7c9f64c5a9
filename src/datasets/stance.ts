/** The article without what is only wanted, feared or believed: tables hold what was said. */
import type { ArticleRecord } from '../article/index.ts';

/** Without quotations of class stance and what is attributed by them; its claims stay. */
export function withoutStance(article: ArticleRecord): ArticleRecord {
  const stance = new Set(
    article.quotations.filter((quotation) => quotation.class === 'stance').map(({ id }) => id),
  );
  if (!stance.size) return article;
  return {
    ...article,
    quotations: article.quotations.filter(({ id }) => !stance.has(id)),
    attributions: article.attributions.filter(({ quotation }) => !stance.has(quotation)),
  };
}
