/**
 * The last words of a sentence around what is reported: a name set off by a comma is part of it
 * ("said the bank trusted its head, [Tom Reed]"), and where it was reported is not ("The road is
 * safe, as the council noted [in its last report]").
 */
import { speakerWords } from '../../../language/en/index.ts';
import { CLAUSE, SPEECH_VERB } from '../lexicon.ts';
import type { Parts, Passage } from '../passage.ts';

const CAPITAL = /^\p{Lu}/u;
const STOP = /^[.?!]$/;
const PREPOSITION = /^(?:in|on|at|to|during)$/;
const LONGEST_NAME = 4;
const LONGEST_PLACE = 6;

/** The parts with the name, and without the place. */
export const withSentenceEnd = <C extends Parts>(p: Passage, c: C): C =>
  withName(p, withoutPlace(p, c));

function withName<C extends Parts>({ tokens, words, sentence, quoted }: Passage, c: C): C {
  const [cue] = c.cue;
  const piece = c.content.at(-1);
  if (!cue || !piece || piece.first < cue.last || (quoted[piece.last] ?? -1) >= 0) return c;
  const bits = words[cue.last]?.lexicon ?? 0;
  if (!(bits & SPEECH_VERB) || !(bits & CLAUSE)) return c;
  const text = (i: number): string => tokens[i]?.text ?? '';
  const comma = piece.last + 1;
  if (text(comma) !== ',' || !/^\p{Ll}/u.test(text(piece.last))) return c;
  let last = comma;
  while (last - comma < LONGEST_NAME && CAPITAL.test(text(last + 1))) last++;
  const ends = STOP.test(text(last + 1)) && sentence[last + 1] === sentence[piece.last];
  if (last < comma + 2 || !ends) return c;
  return { ...c, content: [...c.content.slice(0, -1), { first: piece.first, last }] };
}

function withoutPlace<C extends Parts>({ tokens, quoted }: Passage, c: C): C {
  const [cue] = c.cue;
  const [first, piece, ...more] = c.content;
  if (!cue || !first || !piece || more.length || first.first > cue.first) return c;
  const text = (i: number): string => tokens[i]?.text ?? '';
  if (piece.first !== cue.last + 1 || !PREPOSITION.test(text(piece.first))) return c;
  if (piece.last - piece.first >= LONGEST_PLACE || (quoted[piece.first] ?? -1) >= 0) return c;
  return speakerWords.documents.has(text(piece.last)) ? { ...c, content: [first] } : c;
}
