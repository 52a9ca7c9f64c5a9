/** What no reader would call a sentence: a text without stops, such as a list or a dump of data. */
import { cutBefore, type Span } from '../../article/index.ts';

/** Longer than any sentence of prose, in UTF-16 code units. */
const LONGEST = 2000;

/**
 * A span in pieces of bounded length, cut between words where there are any. Later stages compare
 * what stands in one sentence; this keeps their time linear in the text.
 */
export function cutLong(text: string, { start, end }: Span): Span[] {
  const pieces: Span[] = [];
  let from = start;
  while (end - from > LONGEST) {
    const cut = cutBefore(text, from, from + LONGEST);
    pieces.push({ start: from, end: cut });
    from = cut;
  }
  pieces.push({ start: from, end });
  return pieces;
}
