/**
 * "Vale, who said the bridge was safe, has resigned": the clause that "who" opens after a comma ends
 * at the comma before the main verb, and so does what is said in it.
 */
import type { Span } from '../../../article/index.ts';

const RELATIVE = /^(?:who|which)$/i;
const MAIN_VERB = /, (?:has|have|had|is|was|are|were|will|would|did|does|do|can|could)\b/;

/** The piece up to the comma before the main verb of the sentence that the relative clause is in. */
export function withinRelativeClause(text: string, source: Span | undefined, piece: Span): Span {
  if (!source || source.end > piece.start) return piece;
  if (!RELATIVE.test(text.slice(source.start, source.end))) return piece;
  if (!text.slice(Math.max(0, source.start - 2), source.start).includes(',')) return piece;
  const at = text.slice(piece.start, piece.end).search(MAIN_VERB);
  return at > 0 ? { start: piece.start, end: piece.start + at } : piece;
}
