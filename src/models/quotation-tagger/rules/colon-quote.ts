/**
 * "She put it this way: “We shall stay.”": what stands in marks after a colon is a quotation of its
 * own, beside the words of the article that lead up to it.
 */
import { lastStartingBy, type Span } from '../../../article/index.ts';
import type { Passage } from '../passage.ts';

const FEWEST = 30;

/** The piece before the colon and the quoted stretch after it, or null when it is not so built. */
export function splitAtColon(text: string, { marked }: Passage, piece: Span): [Span, Span] | null {
  const quoted = marked[lastStartingBy(marked, piece.end - 1)];
  if (!quoted || quoted.end - quoted.start < FEWEST) return null;
  if (quoted.outer.start <= piece.start || quoted.outer.end < piece.end - 2) return null;
  const before = text.slice(piece.start, quoted.outer.start).trimEnd();
  if (!before.endsWith(':') || before.length < FEWEST) return null;
  return [{ start: piece.start, end: piece.start + before.length - 1 }, quoted.outer];
}
