/**
 * "The bridge, its owners warn, is old": what stands before the words that report it, back to the
 * start of the sentence, is said too.
 */
import type { Parts, Passage, Range } from '../../../models/quotation-tagger/passage.ts';
import { isFiniteForm } from '../grammar.ts';

const LEADS_IN = /^(?:and|but|or|so|yet|still|then|now|however|meanwhile|also)$/i;
const STOP = /^[.?!]$/;
const LONGEST = 100;

/** The parts with the other piece of an interrupted content where the tagger has only one. */
export const withBothPieces = <C extends Parts>(p: Passage, c: C): C =>
  withSecondPiece(p, withFirstPiece(p, c));

/** The one piece of a candidate that has a cue and a source, and what these lie between. */
function onePiece({ content, cue: [cue], source: [source] }: Parts) {
  const [piece] = content;
  if (!piece || !cue || !source) return null;
  const [first, last] = [Math.min(cue.first, source.first), Math.max(cue.last, source.last)];
  return { piece, first, last };
}

const anyOf = ({ first, last }: Range, isOne: (i: number) => boolean): boolean => {
  for (let i = first; i <= last; i++) if (isOne(i)) return true;
  return false;
};

/** "The plan, according to the council, [is dead]": a piece without a verb goes on after the comma. */
function withSecondPiece<C extends Parts>(p: Passage, c: C): C {
  const parts = onePiece(c);
  if (!parts || c.content.length > 1) return c;
  const { piece, first, last } = parts;
  const goesOn = p.word(last + 1) === ',' && isFiniteForm(p.word(last + 2));
  if (piece.last !== first - 2 || !goesOn) return c;
  if (anyOf(piece, (i) => isFiniteForm(p.word(i)))) return c;
  let end = p.sentenceOf(first).last;
  if (STOP.test(p.word(end))) end--;
  if (anyOf({ first: piece.first, last: end }, (i) => p.inMarks(i))) return c;
  return { ...c, content: [piece, { first: last + 2, last: end }] };
}

/** “[The bridge], its owners warn, is old” */
function withFirstPiece<C extends Parts>(p: Passage, c: C): C {
  const parts = onePiece(c);
  if (!parts) return c;
  const { piece, first, last } = parts;
  const between = p.word(first - 1) === ',' && p.word(last + 1) === ',';
  if (!between || piece.first !== last + 2) return c;
  const before = { first: p.sentenceOf(first).first, last: first - 2 };
  if (first - before.first > LONGEST || before.last < before.first) return c;
  // A quotation goes on with what stands before it when it begins small.
  if (p.inMarks(piece.first) && !/^\p{Ll}/u.test(p.word(piece.first + 1))) return c;
  if (before.last === before.first && LEADS_IN.test(p.word(before.first))) return c;
  if (anyOf(before, (i) => p.inMarks(i))) return c;
  return { ...c, content: [before, ...c.content] };
}
