/**
 * "While Vale said the bridge was safe, riders stayed at home": what is said in a clause that "while"
 * opens ends where the main clause begins.
 */
import type { Parts, Passage } from '../../../models/quotation-tagger/passage.ts';

const OPENS = /^(?:While|Whereas|Although|Though|When|After|If|Because|Since|Once|Before)$/;
const SUBJECT =
  /^(?:he|she|they|it|we|i|the|an?|its|his|her|their|this|these|those|there|\p{Lu}.*|\p{Ll}+s)$/u;
const FINITE =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|do|does|did|\p{Ll}+ed|said|says)$/u;
const SUBJECT_WORDS = 6;

/** The parts with the content up to the comma before the main clause. */
export function withinSubordinate<C extends Parts>(
  { tokens, sentence, sentences, quoted }: Passage,
  c: C,
): C {
  const [source] = c.source;
  const [cue] = c.cue;
  const [piece, ...more] = c.content;
  if (!source || !cue || !piece || more.length || piece.first < cue.last) return c;
  const text = (i: number): string => tokens[i]?.text ?? '';
  const start = sentences[sentence[source.first] ?? 0]?.first ?? 0;
  if (source.first !== start + 1 || source.last > cue.first || !OPENS.test(text(start))) return c;
  for (let i = piece.first + 2; i < piece.last; i++) {
    if ((quoted[i] ?? -1) >= 0) return c;
    if (text(i) === ',' && SUBJECT.test(text(i + 1)) && hasVerb(i + 2))
      return { ...c, content: [{ first: piece.first, last: i - 1 }] };
  }
  return c;

  function hasVerb(from: number): boolean {
    for (let i = from; i <= from + SUBJECT_WORDS && text(i) !== ','; i++)
      if (FINITE.test(text(i))) return true;
    return false;
  }
}
