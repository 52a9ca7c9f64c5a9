/** Words that the page sets in italics: evidence for titles of works. */
import type { Block, Span } from '../../article/index.ts';
import type { Candidate } from './block-gatherer.ts';

const PROSE: ReadonlySet<Block['role']> = new Set([
  'paragraph',
  'blockquote',
  'list-item',
  'footnote',
]);

/** What stands in italics in a block, in the article's offsets; a block that is all in italics has nothing. */
export function emphasisIn(
  { marks }: Candidate,
  { start, end, role, attribution }: Block,
): readonly Span[] {
  if (!PROSE.has(role)) return [];
  return marks
    .map((mark) => ({ start: start + mark.start, end: start + mark.end }))
    .filter(
      (mark) =>
        (mark.start > start || mark.end < end) &&
        !(attribution && mark.start >= attribution.start && mark.end <= attribution.end),
    );
}
