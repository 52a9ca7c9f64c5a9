/**
 * Whom a speaker tells, and how, is no part of what is told: "warned the council in a letter that it
 * would sue" says "that it would sue", "told the Post he'd resign" says "he'd resign".
 */
import { PERSON } from '../../../models/quotation-tagger/lexicon.ts';
import type { Parts, Passage, Range } from '../../../models/quotation-tagger/passage.ts';

const LONGEST = 14;
const SUBJECT = /^(?:he|she|they|we|it|i)$/i;
/** What may not stand between: another clause has begun, or the object is the thing told. */
const ANOTHER =
  /^(?:to|how|what|why|whether|if|who|whom|which|where|when|about|against|and|but|is|was|are|were|be|been|has|have|had|will|would|can|could|may|might|should|must|do|does|did|not|n['’]t|[.?!:;])$/i;
const VERB_OF_RELATIVE =
  /^(?:is|was|are|were|has|had|will|would|can|could|may|might|should|must)$/i;

/** The content without the addressee between its cue and "that" or a pronoun that begins a clause. */
export const withoutAddressee = <C extends Parts>(p: Passage, c: C): C => ({
  ...c,
  content: c.content.map((range) => told(p, c.cue, range)),
});

function told({ tokens, words, quoted }: Passage, cue: readonly Range[], content: Range): Range {
  const before = cue.find(({ last }) => last + 1 === content.first);
  if (!before || !((words[before.last]?.lexicon ?? 0) & PERSON)) return content;
  const end = Math.min(content.last, content.first + LONGEST);
  let comma = false;
  for (let i = content.first; i < end && (quoted[i] ?? -1) < 0; i++) {
    const word = tokens[i]?.text ?? '';
    if (i > content.first) {
      if (word === 'that' && !VERB_OF_RELATIVE.test(tokens[i + 1]?.text ?? ''))
        return { first: i, last: content.last };
      if (!comma && SUBJECT.test(word.replace(/['’].*$/s, '')))
        return { first: i, last: content.last };
    }
    if (word === 'that' || word === 'of' ? i === content.first : ANOTHER.test(word)) break;
    comma ||= word === ',';
  }
  return content;
}
