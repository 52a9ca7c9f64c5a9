/** One article as the page shows it: the record with its corrections, and what was said of each row. */
import { createHash } from 'node:crypto';
import { type ArticleRecord, deepLink, type Span } from '../article/index.ts';
import { type Applied, locateQuote, type Reviewed, UNFIT_WORDS } from '../corrections/index.ts';
import type {
  ArticleSummary,
  ArticleView,
  Dismissed,
  RowReview,
  UnfitCorrection,
} from './views.ts';

/** Names a text, so that offsets are only taken in the one that they were counted in. */
export const versionOf = ({ text }: ArticleRecord): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 16);

/** Looking for words costs the length of the text each time; longer texts go without. */
const LONGEST_LINKED = 200_000;

function deepLinks({ url, text, quotations, claims }: ArticleRecord): Record<string, string> {
  if (url === undefined || text.length > LONGEST_LINKED) return {};
  const links: Record<string, string> = {};
  for (const { id, content } of [...quotations, ...claims]) {
    const link = deepLink(url, text, content);
    if (link !== undefined) links[id] = link;
  }
  return links;
}

function reviewsOf(applied: readonly Applied[]): Record<string, RowReview> {
  const reviews: Record<string, RowReview> = {};
  for (const { correction, row } of applied) {
    if (row === undefined || correction.action === 'wrong') continue;
    const { id, action, who, at } = correction;
    reviews[row] = { correction: id, action, who, at };
  }
  return reviews;
}

const words = (text: string, spans: readonly Span[]): string =>
  spans.map(({ start, end }) => text.slice(start, end)).join(' … ');

function dismissedOf(article: ArticleRecord, applied: readonly Applied[]): Dismissed[] {
  return applied.flatMap(({ correction, row }) => {
    if (correction.action !== 'wrong' || row === undefined) return [];
    const spans = correction.target.flatMap((quote) => locateQuote(article, quote) ?? []);
    const { id, who, at, speaker } = correction;
    return [{ correction: id, spans, words: words(article.text, spans), speaker, who, at }];
  });
}

/** What a correction is about, in the article's words or by a name. */
function about({ correction }: Applied): string {
  if ('target' in correction) return correction.target.map(({ exact }) => exact).join(' … ');
  if ('statement' in correction)
    return correction.statement.content.map(({ exact }) => exact).join(' … ');
  return correction.entity.name;
}

const unfitOf = (applied: readonly Applied[]): UnfitCorrection[] =>
  applied.flatMap((one) => {
    if (!one.unfit) return [];
    const { id, action, who, at } = one.correction;
    return [{ correction: id, action, words: about(one), reason: UNFIT_WORDS[one.unfit], who, at }];
  });

export function articleView({ article, applied }: Reviewed, summary: ArticleSummary): ArticleView {
  const last = applied.at(-1)?.correction;
  return {
    article,
    version: versionOf(article),
    summary,
    deepLinks: deepLinks(article),
    reviews: reviewsOf(applied),
    dismissed: dismissedOf(article, applied),
    unfit: unfitOf(applied),
    last: last ? { correction: last.id, action: last.action } : null,
  };
}
