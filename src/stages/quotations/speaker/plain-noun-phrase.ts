/**
 * Sources that are plainly one noun phrase, told by their words alone: tagging costs more than all
 * else that is asked of a source, and most sources hold no verb.
 */

import { MODIFIED_BY, ONLY_PAST, TELLS_MORE } from './clause-words.ts';
import { isSourceNoun } from './nouns.ts';

/** A helping verb, a contraction, or a pronoun that opens a clause: tags must say what it is. */
const MAY_BE_CLAUSE =
  /\b(?:s?he|it|that|there|here|what|who)['’]s\b|['’](?:ve|ll|d|re|m|t)\b|(?:^|\s)(?:am|is|are|was|were|has|have|had|do|does|did|will|would|should|can|could|may|might|must|my|your|i|you|what)(?=\s|$)/i;
/** What a noun phrase does not open with: "that experts", "Perhaps", "How do you". */
const OPENS_CLAUSE =
  /^(?:that|there|here|perhaps|once|maybe|apparently|then|now|so|when|how|why|where|it|get|grab)$/i;
/** Words between a subject and its verb, and those that open a clause of their own. */
const ENDS_SUBJECT =
  /^(?:I|s?he|we|they|also|then|later|once|never|now|still|often|long|just|to|and|but|who|that|which|following|\p{Ll}+ly)$/u;
/** Forms of the past that the ending does not show. */
const PAST =
  /^(?:made|said|told|got|felt|left|kept|held|brought|bought|thought|taught|caught|sought|fought|found|lost|won|led|fed|fled|sent|spent|built|meant|heard|put|set|cut|hit|let|read|paid|laid|sold|stood|understood|ran|sat|shot|hung|stuck|struck|dealt|slept|swept|bent|dug|sued|\p{Ll}{2,}ed)$/u;
/** "the ad features images": a noun in -s is not followed by these. */
const FOLLOWS_VERB =
  /^(?:a|an|the|his|her|its|their|our|this|these|those|some|any|it|him|them|not|no|more|all|in|on|at|of|for|with|from|by|to|that|\d.*|\p{Ll}+ly)$/u;
/** A word of the plural, which a verb without an ending follows: "leaders share". */
const PLURAL = /(?:[^s]s|men|women|people|police|they|we|two|both)$/i;
const OWNER = /['’]s?$|^(?:this|his|its|across)$/i;
const SMALL =
  /^(?:the|an?|this|these|one|two|three|several|some|many|most|other|of|for|at|in|on|to|from|by|with|about|over|under|near|into|against|during|between|among|including|and|or|nor|he|she|it|they|we|his|her|its|their|both|new|former|senior|local|federal|state)$/i;
const LETTERS = /^[^\p{L}\d]+|(?<![^\p{L}\d])[^\p{L}\d]+$/gu;

const PRONOUN =
  /^(?:I|you|s?he|it|they|we|who|which|one|this|some|many|anyone|everyone|his|hers?)$/i;
const PEOPLE = /^(?:\p{Lu}{2,}|\p{L}+(?:ers|ors|ists|ians|ants|ates))$/u;
const isNoun = (lower: string): boolean => isSourceNoun(lower) || PEOPLE.test(lower);

/** True for one word that can be nothing but a noun or a pronoun: "who", "RT", "farmers". */
const isPlainWord = (word: string): boolean =>
  PRONOUN.test(word) || PEOPLE.test(word) || isNoun(word.toLowerCase());

/** True where the word could be the verb of a clause whose subject stands before it. */
function mayBeVerb(words: readonly string[], i: number): boolean {
  const [before = '', word = '', next = ''] = [words[i - 1], words[i], words[i + 1]];
  if (!/^\p{Ll}/u.test(word) || SMALL.test(word) || isNoun(word) || /['’]s?$/.test(word))
    return false;
  if (ONLY_PAST.test(word)) return true;
  if (PAST.test(word)) return !MODIFIED_BY.test(next);
  if (word.endsWith('s')) return FOLLOWS_VERB.test(next);
  return PLURAL.test(before) && !OWNER.test(before);
}

/**
 * True for words that are plainly a noun phrase, "the mayor of Kea" or "Ana Vale, who left"; false
 * where tags must tell.
 */
export function isPlainNounPhrase(source: string): boolean {
  const words = source.split(/\s+/).map((word) => word.replace(LETTERS, ''));
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (words.length === 1) return isPlainWord(source);
  if (OPENS_CLAUSE.test(first) || ENDS_SUBJECT.test(last) || / what /i.test(source)) return false;
  const more = source.search(/[,(:;—–“"]/);
  const head = more < 0 ? source : source.slice(0, more);
  const bare = more < 0 ? words : words.slice(0, head.trimEnd().split(/\s+/).length);
  const relative = bare.findIndex((word) => TELLS_MORE.test(word));
  const subject = relative < 0 ? bare : bare.slice(0, relative);
  if (MAY_BE_CLAUSE.test(subject.join(' '))) return false;
  return subject.every((_, i) => i === 0 || !mayBeVerb(subject, i));
}
