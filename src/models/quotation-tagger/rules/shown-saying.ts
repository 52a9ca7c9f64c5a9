/**
 * "The advert shows footage of Ana Vale asking, “Why?”": whoever is seen or heard saying it says it,
 * not whoever shows it.
 */
import { CLAUSE, ING, SPEECH_VERB } from '../lexicon.ts';
import type { Parts, Passage } from '../passage.ts';

const CAPITAL = /^\p{Lu}/u;
const SHOWN =
  /^(?:of|shows?|showed|showing|features?|featured|featuring|hears?|heard|sees?|saw|caught|quotes?|quoted)$/;
const SAYS = SPEECH_VERB | CLAUSE | ING;
const LONGEST_NAME = 4;

/** The parts with the name before the participle as source, where such a word stands before it. */
export function withShownSpeaker<C extends Parts>({ tokens, words, quoted }: Passage, c: C): C {
  const [cue] = c.cue;
  const [piece] = c.content;
  if (!cue || !piece || ((words[cue.last]?.lexicon ?? 0) & SAYS) !== SAYS) return c;
  if (piece.first < cue.last || (quoted[piece.first] ?? -1) < 0) return c;
  const text = (i: number): string => tokens[i]?.text ?? '';
  let first = cue.last;
  while (cue.last - first < LONGEST_NAME && CAPITAL.test(text(first - 1))) first--;
  if (first === cue.last || !SHOWN.test(text(first - 1))) return c;
  return {
    ...c,
    cue: [{ first: cue.last, last: cue.last }],
    source: [{ first, last: cue.last - 1 }],
  };
}
