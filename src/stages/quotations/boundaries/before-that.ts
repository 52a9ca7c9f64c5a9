/**
 * Where and when it was said is no part of what was said: "concluded in a survey last year that …",
 * "admitted in the chamber on Friday that …", "said only that …", "denied reports that …".
 */
import {
  CLAUSE,
  PAST,
  SPEECH_NOUN,
  SPEECH_VERB,
  STANCE_VERB,
} from '../../../models/quotation-tagger/lexicon.ts';
import type { Parts, Passage, Range } from '../../../models/quotation-tagger/passage.ts';

const LONGEST = 12;
/** “told me, without a smile, that”: whom it tells and a comma may stand between. */
const GAP = 3;
const OPENS =
  /^(?:in|on|at|during|after|before|to|from|by|with|without|via|through|last|this|only|also|again|today|yesterday|earlier|later|recently|publicly|privately|repeatedly|simply|\p{Lu}\p{Ll}+day)$/u;
const PREPOSITION = /^(?:in|on|at|to|with|during|before|after|by)$/;
const VERB =
  /^(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|should|do|does|did|to|who|which|what|when|how|why|if|whether|because|he|she|they|it|we|i|you|nobody|there|[;:“”"])$/i;
/** After "that": it is a pronoun ("that was untrue") or opens a relative clause. */
const NOT_A_SUBJECT =
  /^(?:is|was|are|were|has|had|have|will|would|can|could|may|might|should|must|do|does|did|[.,])$/i;

/** The content from its "that" on, where only an adverbial or a noun of saying stands before it. */
export const fromThat = <C extends Parts>(p: Passage, c: C): C => ({
  ...c,
  content: c.content.map((range) => said(p, c.cue, range)),
});

function said({ tokens, words, quoted }: Passage, cue: readonly Range[], content: Range): Range {
  const text = (i: number): string => tokens[i]?.text ?? '';
  const before = cue.find(
    ({ last }) =>
      last < content.first && content.first - last <= (text(content.first - 1) === ',' ? GAP : 1),
  );
  if (!before) return content;
  const says = (i: number): boolean =>
    ((words[i]?.lexicon ?? 0) & SPEECH_VERB) !== 0 && ((words[i]?.lexicon ?? 0) & CLAUSE) !== 0;
  const { first } = content;
  const noun = ((words[first]?.lexicon ?? 0) & SPEECH_NOUN) !== 0 && text(first + 1) === 'that';
  const reports = [...Array(before.last - before.first + 1).keys()].some((k) =>
    says(before.first + k),
  );
  const adverbial = reports && (OPENS.test(text(first)) || PREPOSITION.test(text(before.last)));
  if (!noun && !adverbial) return content;
  const end = Math.min(content.last, first + LONGEST);
  for (let i = first; i < end && (quoted[i] ?? -1) < 0; i++) {
    if (text(i) === 'that')
      return i > first && !NOT_A_SUBJECT.test(text(i + 1))
        ? { first: i, last: content.last }
        : content;
    if ((words[i]?.lexicon ?? 0) & STANCE_VERB && (words[i]?.lexicon ?? 0) & PAST) return content;
    if (VERB.test(text(i)) && !(i === first && text(i) === 'to')) return content;
  }
  return content;
}
