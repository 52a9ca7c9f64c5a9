/**
 * Stretches of a sentence that the page or its writer sets apart: words in italics and words between
 * quotation marks. A title of a work, a newspaper's name and a ship's often stand so.
 */
import type { Span } from '../../../article/index.ts';
import type { Piece } from './pieces.ts';

/** What a stretch is marked by; each is one bit. */
export const ITALIC = 1;
export const QUOTED = 2;

export interface Stretch {
  /** Half-open range of piece indices. */
  readonly from: number;
  readonly to: number;
  readonly mark: typeof ITALIC | typeof QUOTED;
  /** Begins with a capital and has no plain word in lower case: "The Salt and the Sea". */
  readonly isTitle: boolean;
}

/** Pieces; a longer stretch is speech. */
const LONGEST = 12;
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['‘', '’'],
  ['"', '"'],
]);

function isTitle(pieces: readonly Piece[], from: number, to: number): boolean {
  if (!pieces[from]?.form.hasCapital && !pieces[from]?.form.number) return false;
  let capitals = 0;
  for (let i = from; i < to; i++) {
    const form = pieces[i]?.form;
    if (form?.hasCapital) capitals++;
    else if (form?.hasLetter && !form.connector) return false;
  }
  return capitals > 0;
}

/** The stretches in quotation marks: each opening mark with the next closing one of its kind. */
function quoted(pieces: readonly Piece[], to: Stretch[]): void {
  for (let i = 0; i < pieces.length; i++) {
    const closing = CLOSING.get(pieces[i]?.form.text ?? '');
    if (!closing) continue;
    const last = Math.min(pieces.length, i + LONGEST + 2);
    let end = i + 1;
    while (end < last && pieces[end]?.form.text !== closing) end++;
    if (end === last || end === i + 1) continue;
    // "‘The Salt,’" has its comma inside.
    let stop = end;
    while (stop > i + 1 && !pieces[stop - 1]?.form.hasLetter && !pieces[stop - 1]?.form.number)
      stop--;
    if (stop === i + 1) continue;
    to.push({ from: i + 1, to: stop, mark: QUOTED, isTitle: isTitle(pieces, i + 1, stop) });
    i = end;
  }
}

/** The stretches in italics, of `emphasis` in text order, from index `first` on. */
function italic(
  pieces: readonly Piece[],
  emphasis: readonly Span[],
  first: number,
  to: Stretch[],
): void {
  let i = 0;
  for (let e = first; e < emphasis.length; e++) {
    const { start, end } = emphasis[e] as Span;
    while (i < pieces.length && (pieces[i] as Piece).end <= start) i++;
    if (i === pieces.length) return;
    const from = i;
    while (i < pieces.length && (pieces[i] as Piece).start < end) i++;
    let stop = i;
    while (stop > from && !pieces[stop - 1]?.form.hasLetter && !pieces[stop - 1]?.form.number)
      stop--;
    if (stop > from && stop - from <= LONGEST)
      to.push({ from, to: stop, mark: ITALIC, isTitle: isTitle(pieces, from, stop) });
  }
}

/** The stretches of one sentence; `first` is the first of `emphasis` that may lie in it. */
export function stretchesOf(
  pieces: readonly Piece[],
  emphasis: readonly Span[],
  first: number,
): Stretch[] {
  const found: Stretch[] = [];
  quoted(pieces, found);
  if (first < emphasis.length) italic(pieces, emphasis, first, found);
  return found;
}

/** For each piece what it is marked by, whether in a title, and its place there: bits, 0 for none. */
export function marksOf(length: number, stretches: readonly Stretch[]): Uint8Array {
  const marks = new Uint8Array(length);
  for (const { from, to, mark, isTitle: title } of stretches)
    for (let i = from; i < to; i++) {
      const place = (i === from ? 4 : 0) | (i === to - 1 ? 8 : 0) | (title ? 16 : 0);
      marks[i] = (marks[i] as number) | mark | place;
    }
  return marks;
}
