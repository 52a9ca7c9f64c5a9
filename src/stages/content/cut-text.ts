/** The end of what is read: no article is longer, and every stage behind this one costs by length. */
import { cutBefore, trim } from '../../article/index.ts';
import type { CanonicalText } from './canonical-text.ts';

/** Characters; some 160,000 words. */
export const LONGEST_TEXT = 500_000;

/** Characters; what is longer is cut where it stands. */
const LONGEST_WORD = 1000;

/** The text to its last whole word before `limit` characters, with the blocks and links in it. */
export function cutText(
  { text, blocks, links, emphasis }: CanonicalText,
  limit = LONGEST_TEXT,
): CanonicalText {
  const cut = cutBefore(text, Math.max(0, limit - LONGEST_WORD), limit);
  const { end } = trim(text, { start: 0, end: cut });
  return {
    text: text.slice(0, end),
    blocks: blocks
      .filter((block) => block.start < end)
      .map((block) => {
        if (block.end <= end) return block;
        // What is left of it has no stretch of its own in the page.
        const { sourceStart, sourceEnd, attribution, ...rest } = block;
        return { ...rest, end };
      }),
    links: links.filter((link) => link.end <= end),
    emphasis: emphasis.filter((span) => span.end <= end),
  };
}
