/** A list whose items have a link each: every link backs its item, not the whole list. */
import { overlaps, type Span } from '../../article/index.ts';
import type { Mark } from './marks.ts';

const SMALL = /^\p{Ll}|^\d/u;
const SEPARATOR = /[,;—]|\s(?:and|or)\s/g;

/** True for a link on a plain noun phrase: names stand in lists for their own sake. */
const isPlain = (text: string, mark: Mark): boolean =>
  !mark.outside && SMALL.test(text.slice(mark.start, mark.end).replace(/^\W+/, ''));

/**
 * The item of the list that holds `mark`, where another plain link has an item of its own in `piece`.
 */
export function listItem(
  text: string,
  piece: Span,
  mark: Mark,
  others: readonly Mark[],
): Span | undefined {
  if (!isPlain(text, mark)) return undefined;
  const apart = others.some((o) => {
    const between = text.slice(Math.min(o.end, mark.end), Math.max(o.start, mark.start));
    return isPlain(text, o) && overlaps(o, piece) && between.search(SEPARATOR) >= 0;
  });
  if (!apart) return undefined;
  const before = [...text.slice(piece.start, mark.start).matchAll(SEPARATOR)].at(-1);
  const after = text.slice(mark.end, piece.end).search(SEPARATOR);
  const start = before ? piece.start + before.index + before[0].length : piece.start;
  const end = after < 0 ? piece.end : mark.end + after;
  return { start, end };
}
