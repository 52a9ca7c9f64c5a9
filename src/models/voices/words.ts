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
const REPORTING_FORM = /(?:s|ed|aid|ote|old|ound|own|say)$/;

/** In small letters: "the United States" reports nothing. */
export const isReport = (tokens: readonly Token[], i: number): boolean =>
  isSpeechVerb(word(tokens, i)) &&
  REPORTING_FORM.test(word(tokens, i)) &&
  !CAPITAL.test(tokens[i]?.text ?? '');

/** Present forms of a plural subject: "scientists warn". */
const BASE_FORM =
  /^(?:admit|allege|argue|assert|believe|claim|concede|contend|estimate|insist|maintain|note|predict|report|suggest|suspect|warn)$/;

/** True for such a form right after the plural of a speaker. */
export const isReportOfMany = (tokens: readonly Token[], i: number): boolean =>
  BASE_FORM.test(word(tokens, i)) &&
  word(tokens, i - 1).endsWith('s') &&
  speakers.some((set) => nouns.isIn(set, word(tokens, i - 1)));

/** Words that no noun phrase of a source holds. */
export const NOT_IN_SOURCE =
  /^(?:is|are|was|were|be|been|had|has|have|will|would|can|could|may|might|must|should|do|does|did|who|whose|whom|which|that|what|when|where|while|if|as|because|not|to|so|,)$/;
const CONJUNCTION = /^(?:and|but|or)$/;
/** Words before a noun phrase that say where or when, or that it only adds to another. */
export const ADVERBIAL =
  /^(?:in|on|before|after|during|since|until|amid|despite|under|through|especially|particularly|unlike|like|than|into|to)$/;
const AUTHOR = /^(?:i|we|you)$/;

const speakers = [nouns.people, nouns.bodies, nouns.documents, nouns.data, nouns.press];

/** True when the words could speak: a name, a person, a body, a document, data. */
export function canSpeak(tokens: readonly Token[], first: number, last: number): boolean {
  const opening = word(tokens, first);
  if (last < first || last - first >= LONGEST || CONJUNCTION.test(opening)) return false;
  if (ADVERBIAL.test(opening) || AUTHOR.test(opening)) return false;
  let could = false;
  for (let i = first; i <= last; i++) {
    const w = word(tokens, i);
    if (NOT_IN_SOURCE.test(w)) return false;
    could ||= i > 0 && CAPITAL.test(tokens[i]?.text ?? '');
    could ||= speakers.some((set) => nouns.isIn(set, w));
  }
  return could;
}

/** Forms that are plural nouns as often as verbs: "one of the challenges". */
const NOUN_FORM =
  /^(?:answers|bills|broadcasts|calls|challenges|charges|claims|comments|counters|demands|describes|details|estimates|finds|forecasts|holds|issues|notes|orders|pledges|posts|press|presses|projects|promises|protests|questions|records|remarks|replies|reports|rules|shouts|shows|signals|states|tweets|views|vows|whispers|yields)$/;
const OF_NOUN =
  /^(?:a|an|the|this|that|these|those|its|his|her|their|our|of|in|for|on|with|some|many|no|several|few|two|three|other|new)$/;

/** True for a form that reports where it stands after its subject, and is no noun there. */
export function isReportAfter(tokens: readonly Token[], i: number): boolean {
  if (!isReport(tokens, i)) return false;
  if (!NOUN_FORM.test(word(tokens, i))) return true;
  const before = word(tokens, i - 1);
  if (OF_NOUN.test(before)) return false;
  return CAPITAL.test(tokens[i - 1]?.text ?? '') || speakers.some((set) => nouns.isIn(set, before));
}

const NO_SOURCE =
  /^(?:plan|plans|rule|rules|schedule|size|age|need|needs|taste|ability|type|income|how|whether|what)$/;
const ARTICLE = /^(?:the|a|an|one|two|three|several)$/;

const AFTER_NOUN = /^(?:of|in|on|at|for|from|with|about|familiar|who|that)$/;

/** True for a name, or words whose last, before "of" and the like, is a noun of a source. */
export function endsInSource(tokens: readonly Token[], first: number, last: number): boolean {
  if (last < first) return false;
  let end = first;
  while (end < last && !AFTER_NOUN.test(tokens[end + 1]?.text ?? '')) end++;
  return (
    CAPITAL.test(tokens[end]?.text ?? '') ||
    speakers.some((set) => nouns.isIn(set, word(tokens, end)))
  );
}

/** "According to" takes whatever has an article, unless it is a measure: "according to the plan". */
export const canBeHandedTo = (tokens: readonly Token[], first: number, last: number): boolean =>
  !NO_SOURCE.test(word(tokens, last)) &&
  (canSpeak(tokens, first, last) || (ARTICLE.test(word(tokens, first)) && last - first < LONGEST));
