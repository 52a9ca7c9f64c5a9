/** What a page says of its article in its data alone, where it shows none: scripts or a login would. */
import { candidatesOf } from '../candidates.ts';
import { letters } from '../letters.ts';
import { readPage } from '../page-tree.ts';
import { PUBLISHED_META } from './date-fields.ts';
import { isArticle } from './linked-data.ts';
import { meta, type PageFacts } from './page-facts.ts';

const AUTHOR_META = ['article:author', 'article:author_name', 'parsely-author', 'author'];

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** No list of articles gives more of one than this, in characters. */
const LONGEST_TEASER = 600;

const isLong = (value: unknown): boolean => isText(value) && value.length > LONGEST_TEASER;

/**
 * True when the page declares to be one article: by linked data or Open Graph, with a headline and
 * with a day, an author or a text. A list of articles declares several headlines, a login page none.
 */
export function declaresArticle(page: PageFacts): boolean {
  const nodes = page.articles.filter(isArticle);
  const headlines = nodes.map(({ headline, name }) => headline ?? name).filter(isText);
  if (new Set(headlines.map(letters)).size > 1) return false;
  if (headlines.length > 0 && nodes.some((node) => node.datePublished ?? node.author)) return true;
  if (headlines.length > 0 && nodes.some((node) => isLong(node.articleBody))) return true;
  return (
    /^article$/i.test(meta(page, 'og:type') ?? '') &&
    meta(page, 'og:title') !== undefined &&
    meta(page, ...PUBLISHED_META, ...AUTHOR_META) !== undefined
  );
}

/** The text that the linked data holds, plain or marked up, with a blank line between paragraphs. */
export function textInData({ articles }: PageFacts): string {
  const body = articles.map(({ articleBody }) => articleBody).find(isText);
  if (!body) return '';
  const lines = body.split(/[\r\n]+/).map((line) => `<p>${line}</p>`);
  return candidatesOf(readPage(lines.join('')).document)
    .map(({ text }) => text)
    .join('\n\n');
}
