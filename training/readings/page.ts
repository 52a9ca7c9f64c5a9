/** The HTML of an article that was written for this project: its paragraphs with their links. */
import type { InputDocument, Link, Span } from '../../src/article/index.ts';
import { escaped } from '../../src/evaluation/reports/html-text.ts';

/** A link of a page: where its anchor stands in the text, in UTF-16 code units, and what it is for. */
export interface PageLink {
  readonly at: readonly [start: number, end: number];
  readonly href: string;
  readonly role: Link['role'];
}

export type PageRole = 'heading' | 'blockquote' | 'list-item';

interface Page {
  readonly url: string;
  readonly title: string;
  readonly links: readonly PageLink[];
  readonly roles: Readonly<Record<number, PageRole>>;
}

const TAGS = { heading: 'h2', blockquote: 'blockquote', 'list-item': 'li' } as const;

/** The words of a paragraph with its links as anchors. */
function withLinks(text: string, { start, end }: Span, links: readonly PageLink[]): string {
  let html = '';
  let at = start;
  for (const { at: place, href } of links) {
    const [from, to] = place;
    if (from < at || to > end) continue;
    html += `${escaped(text.slice(at, from))}<a href="${escaped(href)}">${escaped(text.slice(from, to))}</a>`;
    at = to;
  }
  return html + escaped(text.slice(at, end));
}

/** The article as a page of its newsroom; paragraphs are those of `text`, in order. */
export function pageOf(
  id: string,
  text: string,
  paragraphs: readonly Span[],
  { url, title, links, roles }: Page,
): InputDocument {
  const body = paragraphs.map((paragraph, i) => {
    const role = roles[i + 1];
    const tag = role ? TAGS[role] : 'p';
    const words = withLinks(text, paragraph, links);
    return role === 'list-item' ? `<ul><li>${words}</li></ul>` : `<${tag}>${words}</${tag}>`;
  });
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(title)}</title><link rel="canonical" href="${escaped(url)}"></head><body><article><h1>${escaped(title)}</h1>
${body.join('\n')}
</article></body></html>`;
  return { id, html, url };
}
