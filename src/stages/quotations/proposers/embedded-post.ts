/**
 * A post of a social network that the article embeds: every word of it is its author's, whom the
 * page names. The line under it that names author and day is nobody's words.
 */
import type { Span } from '../../../article/index.ts';
import type { SpanCandidate } from '../candidate.ts';
import type { Layout, Page } from './page.ts';

type Posted = Page['blocks'][number];

/** One reading a post, of one piece a paragraph; its source is the author's name in the line under it. */
export function embeddedPosts({ text, blocks }: Page): Layout {
  const found: SpanCandidate[] = [];
  let content: Span[] = [];
  for (const [i, { start, end, embed }] of blocks.entries()) {
    if (embed?.part !== 'post') continue;
    content.push({ start, end });
    const next = blocks[i + 1];
    if (next?.embed?.part === 'post' && isSame(next.embed, embed)) continue;
    const byline = next?.embed?.part === 'byline' && isSame(next.embed, embed) ? next : undefined;
    const source = byline ? authorIn(text, byline) : [];
    found.push({ content, cue: [], source, by: 'embedded-post', verbatim: true });
    content = [];
  }
  return { voices: found };
}

type Embed = NonNullable<Posted['embed']>;

const isSame = (a: Embed, b: Embed): boolean => a.author === b.author && a.href === b.href;

/** The author's name, or else the handle, as the line has it. */
function authorIn(text: string, { start, end, embed }: Posted): Span[] {
  const line = text.slice(start, end);
  for (const name of [embed?.author, embed?.handle]) {
    const at = name ? line.indexOf(name) : -1;
    if (name && at >= 0) return [{ start: start + at, end: start + at + name.length }];
  }
  return [];
}
