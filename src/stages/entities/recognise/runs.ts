/**
 * Where names can be: stretches around capitalised words, everything else is no name. In a post,
 * whose writer may leave out capitals, anywhere.
 */
import * as is from './classes.ts';
import type { Document, Sentence } from './document.ts';
import type { Piece } from './pieces.ts';
import { ITALIC, type Stretch } from './stretches.ts';

/** Half-open range of piece indices. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

const LONGEST_GAP = 3;
const PARTICLES = new Set(
  'de la le du del della di da dos von van der den ter ten el al bin bint ibn abu'.split(' '),
);

const HEADS = is.ORGANIZATION_WORD | is.PLACE_WORD | is.EVENT_WORD | is.LAW_WORD;
/** Pieces; "’s legislative council" is one. */
const LONGEST_TAIL = 4;

/** The runs of a sentence of this document. */
export const runsIn = ({ short }: Document, { pieces, stretches }: Sentence): Run[] =>
  short ? [{ from: 0, to: pieces.length }] : withTitles(runsOf(pieces), stretches);

/** A title that is set apart is in one run. */
function withTitles(runs: readonly Run[], stretches: readonly Stretch[]): Run[] {
  const titles = stretches.filter(({ mark, isTitle }) => isTitle || mark === ITALIC);
  if (titles.length === 0) return [...runs];
  const joined: Run[] = [];
  for (const run of runs) {
    let { from, to } = run;
    for (const title of titles)
      if (title.from < to && from < title.to)
        [from, to] = [Math.min(from, title.from), Math.max(to, title.to)];
    const last = joined.at(-1);
    if (last && from < last.to)
      joined[joined.length - 1] = { from: last.from, to: Math.max(to, last.to) };
    else joined.push({ from, to });
  }
  return joined;
}

/** Index after a head noun that follows a name in lower case: "Orva province", "the Odvar’s high court". */
function afterTail(pieces: readonly Piece[], to: number): number {
  for (let i = to; i < to + LONGEST_TAIL; i++) {
    const form = pieces[i]?.form;
    if (!form || form.hasCapital) return to;
    const isPossessive = form.text === "'s" || form.text === '’s';
    if (!form.hasLetter || (form.connector && !isPossessive)) return to;
    if (form.classes & HEADS && !isPossessive) return i + 1;
  }
  return to;
}

/**
 * The runs around capitals: from a piece with a capital (or a number or particle right before one) to
 * the last, over at most three small words between two of them, and a number right after.
 */
export function runsOf(pieces: readonly Piece[]): Run[] {
  const runs: Run[] = [];
  let i = 0;
  while (i < pieces.length) {
    if (!pieces[i]?.form.hasCapital) {
      i++;
      continue;
    }
    let from = i;
    const floor = runs.at(-1)?.to ?? 0;
    while (from > floor && leads(pieces[from - 1] as Piece)) from--;
    let last = i;
    for (let j = i + 1; j < pieces.length && j - last <= LONGEST_GAP + 1; j++) {
      const { form } = pieces[j] as Piece;
      if (form.hasCapital) last = j;
      else if ((!form.connector && !form.number) || isDash(pieces, j)) break;
    }
    let to = last + 1;
    while (pieces[to]?.form.number) to++;
    to = afterTail(pieces, to);
    runs.push({ from, to });
    i = to;
  }
  return runs;
}

/** A dash between spaces parts what a hyphen would join: "PRETORIA - The High Court". */
function isDash(pieces: readonly Piece[], i: number): boolean {
  const { form, start, end } = pieces[i] as Piece;
  if (form.text !== '-' && form.text !== '–') return false;
  return (pieces[i - 1]?.end ?? start) < start && end < (pieces[i + 1]?.start ?? end);
}

const leads = ({ form }: Piece): boolean => form.number || PARTICLES.has(form.text);
