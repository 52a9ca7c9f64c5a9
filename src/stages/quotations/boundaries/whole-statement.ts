/**
 * "The road is lined with shops, bars and hotels, a survey shows": what is reported behind its words
 * is reported from the start of the sentence on, not from one of its commas.
 */
import { CLAUSE, SPEECH_VERB } from '../../../models/quotation-tagger/lexicon.ts';
import type { Parts, Passage } from '../../../models/quotation-tagger/passage.ts';

const JOINS = /^(?:and|but|or|so|yet|still|then|now|however|meanwhile|also)$/i;
const SAYS = SPEECH_VERB | CLAUSE;

/** The parts with the content from the start of its sentence where the tagger begins at a comma. */
export function withWholeStatement<C extends Parts>(p: Passage, c: C): C {
  const { tokens, words, sentence, sentences, quoted } = p;
  const [piece, ...more] = c.content;
  const [cue] = c.cue;
  const [source] = c.source;
  if (!piece || more.length || !cue || !source) return c;
  const text = (i: number): string => tokens[i]?.text ?? '';
  const says = ((words[cue.last]?.lexicon ?? 0) & SAYS) === SAYS || text(cue.last) === 'to';
  const behind = Math.min(cue.first, source.first);
  if (!says || text(behind - 1) !== ',' || piece.last !== behind - 2) return c;
  const start = sentences[sentence[piece.first] ?? 0]?.first ?? 0;
  if (
    piece.first === start ||
    text(piece.first - 1) !== ',' ||
    sentence[behind] !== sentence[start]
  )
    return c;
  const first = JOINS.test(text(start)) ? start + 1 : start;
  if (first >= piece.first - 1) return c;
  for (let i = first; i <= piece.last; i++) if ((quoted[i] ?? -1) >= 0) return c;
  return { ...c, content: [{ first, last: piece.last }] };
}
