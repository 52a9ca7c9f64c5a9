/** The words of a sentence with the name mentions in it: what role phrases are read from. */
import type { Mention } from '../../../article/index.ts';
import { nameWords, occupations, titles } from '../../../language/en/index.ts';
import type { Token } from '../../../nlp/index.ts';

export interface Words {
  readonly tokens: readonly Token[];
  /** For each token the mention that it is part of. */
  readonly mentions: readonly (Mention | undefined)[];
}

/** Pairs each sentence's tokens with the mentions; both must be in order. */
export function wordsOf(
  sentences: readonly (readonly Token[])[],
  mentions: readonly Mention[],
): Words[] {
  let next = 0;
  return sentences.map((tokens) => ({
    tokens,
    mentions: tokens.map(({ start, end }) => {
      while ((mentions[next]?.end ?? Infinity) <= start) next++;
      const mention = mentions[next];
      return mention && mention.start < end ? mention : undefined;
    }),
  }));
}

const WORD = /^[\p{L}\p{N}]/u;
const CAPITAL = /^\p{Lu}/u;

export const lower = ({ tokens }: Words, i: number): string => tokens[i]?.text.toLowerCase() ?? '';
export const isWord = ({ tokens }: Words, i: number): boolean => WORD.test(tokens[i]?.text ?? '');
export const isCapital = ({ tokens }: Words, i: number): boolean =>
  CAPITAL.test(tokens[i]?.text ?? '');
export const isPerson = ({ mentions }: Words, i: number): boolean => mentions[i]?.type === 'person';
export const isPossessive = (words: Words, i: number): boolean => /^['’]s?$/.test(lower(words, i));

const DETERMINERS = new Set(
  'the a an another his her its their our my your no one two three four five six'.split(' '),
);
export const isDeterminer = (words: Words, i: number): boolean => DETERMINERS.has(lower(words, i));

const PREPOSITIONS = new Set(['of', 'to', 'for', 'at', 'in', 'with', 'on']);
export const isPreposition = (words: Words, i: number): boolean =>
  PREPOSITIONS.has(lower(words, i));

/** "then-president", "ex-premier". */
const PREFIX = /^(?:then|ex|vice|co|former|now|deputy)-(?=.)/;

/** "president", "baker", "volcanologist", "ex-premier": a word that can head a role. */
export function isHead(words: Words, i: number): boolean {
  if (words.mentions[i]) return false;
  const word = lower(words, i).replace(PREFIX, '');
  if (titles.relations.has(word)) return word === 'fellow' ? isPost(words, i) : isOwned(words, i);
  return (
    titles.roles.has(word) ||
    occupations.occupations.has(word) ||
    occupations.OCCUPATION_ENDING.test(word)
  );
}

const OWNERS = new Set(['his', 'her', 'their', 'my', 'our', 'your', 'its']);
/** Between whose relation somebody is and the word for it: "her two younger". */
const LONGEST_OWNED = 3;

/** "her younger sister", "Ada Quist’s son": a relation says what somebody is where it is told whose. */
function isOwned(words: Words, i: number): boolean {
  for (let at = i - 1; at >= 0 && i - at <= LONGEST_OWNED; at--) {
    if (OWNERS.has(lower(words, at)) || isPossessive(words, at)) return true;
    if (!/^[\p{Ll}-]+$/u.test(words.tokens[at]?.text ?? '') || isPreposition(words, at))
      return false;
  }
  return false;
}

/** "a senior fellow", "fellow at the Port Institute"; but "fellow baker". */
const isPost = (words: Words, i: number): boolean =>
  /^(?:senior|research|visiting|teaching|distinguished)$/.test(lower(words, i - 1)) ||
  lower(words, i + 1) === 'at';

/** A word that says more of a role's head whatever stands before it: "former", "Russian", "deputy". */
export function isKnownModifier(words: Words, i: number): boolean {
  if (words.mentions[i]) return !isPerson(words, i);
  const word = lower(words, i);
  return !titles.relations.has(word) && (titles.roleModifiers.has(word) || titles.roles.has(word));
}

const PARTICIPLE = /.{2}(?<!e)ed$|.{3}(?<!-w)ing$/;
export const isParticiple = (words: Words, i: number): boolean =>
  PARTICIPLE.test(lower(words, i)) && !occupations.fields.has(lower(words, i));
const ADVERB = /.{3}ly$/;
const NUMBER = /^[\d.,]+$/;

/** A word that may stand in a noun phrase, as far as its form tells: no verb, pronoun, adverb or date. */
export function isNounLike(words: Words, i: number): boolean {
  if (words.mentions[i]) return true;
  if (!isWord(words, i) || isDeterminer(words, i) || isPreposition(words, i)) return false;
  const word = lower(words, i);
  if (occupations.outside.has(word) || nameWords.calendar.has(word)) return false;
  if (word === 'and' || NUMBER.test(word)) return false;
  const isVerbal = isParticiple(words, i) || ADVERB.test(word);
  return !isVerbal || isKnownModifier(words, i) || isHead(words, i);
}

/** Whether a noun goes on at token `i`: in "the governor election" the governor is not meant. */
export function saysMore(words: Words, i: number): boolean {
  const word = lower(words, i);
  if (isCapital(words, i)) return !words.mentions[i];
  return isNounLike(words, i) && !/s$/.test(word) && !occupations.outside.has(word);
}
