/** What the words of a voice can be: the stretch of a source, its verb, its edges. Indices of tokens. */
import * as nouns from '../../language/en/source-nouns.ts';
import { isSpeechVerb } from '../../language/en/speech-verbs.ts';
import type { Token } from '../../nlp/index.ts';

const MARK = /^[,.;:!?—–()“”"[\]]$/;
const CAPITAL = /^\p{Lu}/u;
const LONGEST = 20;

/** A token in lower case; empty beyond the end. */
export const word = (tokens: readonly Token[], i: number): string =>
  tokens[i]?.text.toLowerCase() ?? '';

/** True at a mark, and beyond the end. */
export const isMark = (tokens: readonly Token[], i: number): boolean =>
  MARK.test(tokens[i]?.text ?? '.');

/** Last token before the next mark, from `i` on. */
export function stretchEnd(tokens: readonly Token[], i: number): number {
  let j = i;
  while (j + 1 < tokens.length && !isMark(tokens, j + 1)) j++;
  return j;
}

/** The form of a speech verb that reports: "says", "reported", "told"; not "state" or "claim". */
const REPORTING_FORM = /(?:s|ed|aid|ote|old|say)$/;

export const isReport = (tokens: readonly Token[], i: number): boolean =>
  isSpeechVerb(word(tokens, i)) && REPORTING_FORM.test(word(tokens, i));

/** Words that no noun phrase of a source holds. */
const NOT_IN_SOURCE =
  /^(?:is|are|was|were|be|been|had|has|have|will|would|can|could|may|might|must|should|do|does|did|who|which|that|what|when|where|while|if|as|because|not|to|so|,)$/;
const CONJUNCTION = /^(?:and|but|or)$/;

const speakers = [nouns.people, nouns.bodies, nouns.documents, nouns.data, nouns.press];

/** True when the words could speak: a name, a person, a body, a document, data. */
export function canSpeak(tokens: readonly Token[], first: number, last: number): boolean {
  if (last < first || last - first >= LONGEST || CONJUNCTION.test(word(tokens, first)))
    return false;
  let could = false;
  for (let i = first; i <= last; i++) {
    const w = word(tokens, i);
    if (NOT_IN_SOURCE.test(w)) return false;
    could ||= i > 0 && CAPITAL.test(tokens[i]?.text ?? '');
    could ||= speakers.some((set) => nouns.isIn(set, w));
  }
  return could;
}

const NO_SOURCE =
  /^(?:plan|plans|rule|rules|schedule|size|age|need|needs|taste|ability|type|income|how|whether|what)$/;
const ARTICLE = /^(?:the|a|an|one|two|three|several)$/;

/** "According to" takes whatever has an article, unless it is a measure: "according to the plan". */
export const canBeHandedTo = (tokens: readonly Token[], first: number, last: number): boolean =>
  !NO_SOURCE.test(word(tokens, last)) &&
  (canSpeak(tokens, first, last) || (ARTICLE.test(word(tokens, first)) && last - first < LONGEST));
