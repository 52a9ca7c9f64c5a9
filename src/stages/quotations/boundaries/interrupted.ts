/**
 * "The bridge, its owners warn, is old": what stands before the words that report it, back to the
 * start of the sentence, is said too.
 */
import type { Parts, Passage } from '../../../models/quotation-tagger/passage.ts';

const JOINS = /^(?:and|but|or|so|yet|still|then|now|however|meanwhile|also)$/i;

const FINITE =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|do|does|did|\p{Ll}+ed)$/u;
const STOP = /^[.?!]$/;
const LONGEST = 100;

/** The parts with the other piece of an interrupted content where the tagger has only one. */
export const withBothPieces = <C extends Parts>(p: Passage, c: C): C =>
  withSecondPiece(p, withFirstPiece(p, c));

/** "The plan, according to the council, [is dead]": a piece without a verb goes on after the comma. */
function withSecondPiece<C extends Parts>(p: Passage, c: C): C {
  const { tokens, sentence, sentences, quoted } = p;
  const [piece, ...more] = c.content;
  const [cue] = c.cue;
  const [source] = c.source;
  if (!piece || more.length || !cue || !source) return c;
  const text = (i: number): string => tokens[i]?.text ?? '';
  const [first, last] = [Math.min(cue.first, source.first), Math.max(cue.last, source.last)];
  if (piece.last !== first - 2 || text(last + 1) !== ',' || !FINITE.test(text(last + 2))) return c;
  for (let i = piece.first; i <= piece.last; i++) if (FINITE.test(text(i))) return c;
  let end = sentences[sentence[first] ?? 0]?.last ?? last;
  if (STOP.test(text(end))) end--;
  for (let i = piece.first; i <= end; i++) if ((quoted[i] ?? -1) >= 0) return c;
  return { ...c, content: [piece, { first: last + 2, last: end }] };
}

/** “[The bridge], its owners warn, is old” */
function withFirstPiece<C extends Parts>(p: Passage, c: C): C {
  const { tokens, sentence, sentences, quoted } = p;
  const [piece] = c.content;
  const [cue] = c.cue;
  const [source] = c.source;
  if (!piece || !cue || !source) return c;
  const text = (i: number): string => tokens[i]?.text ?? '';
  const [first, last] = [Math.min(cue.first, source.first), Math.max(cue.last, source.last)];
  if (text(first - 1) !== ',' || text(last + 1) !== ',' || piece.first !== last + 2) return c;
  const from = sentences[sentence[first] ?? 0]?.first ?? first;
  if (first - from > LONGEST) return c;
  const before = { first: from, last: first - 2 };
  // A quotation goes on with what stands before it when it begins small.
  const inMarks = (quoted[piece.first] ?? -1) >= 0;
  if (before.last < from || (inMarks && !/^\p{Ll}/u.test(text(piece.first + 1)))) return c;
  if (before.last === from && JOINS.test(text(from))) return c;
  for (let i = from; i <= before.last; i++) if ((quoted[i] ?? -1) >= 0) return c;
  return { ...c, content: [before, ...c.content] };
}
