/**
 * Words at the edge of cue and source that belong to the other one, or to neither: "The Russian
 * [embassy denied]", "Vale[’s brief said]", "Vale [said on] Friday that", "[Vale sharply] denied".
 */
import { speakerWords } from '../../../language/en/index.ts';
import { ING, isReportingVerb, PAST } from '../../../models/quotation-tagger/lexicon.ts';
import type { Parts, Passage, Range } from '../../../models/quotation-tagger/passage.ts';

const PREPOSITION = /^(?:of|on|in|at|to|after|under|by|during|from|with)$/;
const ADVERB = /^\p{Ll}{3,}ly$/u;
const POSSESSIVE = /^['’]s?$/;
const DAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;
const CAPITAL = /^\p{Lu}/u;
const DETERMINER = /^(?:an?|the|one|another|its|his|her|their|our|my)$/i;
const PLURAL = /^\p{Ll}+[^s]s$/u;
const NO_NOUN =
  /^(?:is|are|was|were|been|always|has|had|have|will|would|could|can|may|might|must|should|did|does|do|not|also|never|now|then|still|\p{Ll}+ly)$/u;
const LONGEST_NOUN = 3;

/** The parts with the words before the verb in the source, and an adverb before the verb in the cue. */
export function withOwnEdges<C extends Parts>(p: Passage, c: C): C {
  const [cue, ...moreCues] = c.cue;
  const [source, ...moreSources] = c.source;
  if (!cue || !source || moreCues.length || moreSources.length) return c;
  if (source.last + 1 !== cue.first) return c;
  const first = firstOf(p, source, cue);
  if (first === cue.first) return c;
  return {
    ...c,
    cue: [{ first, last: cue.last }],
    source: [{ first: source.first, last: first - 1 }],
  };
}

/** Where the cue begins that stands right behind its source. */
function firstOf({ tokens, words }: Passage, source: Range, cue: Range): number {
  const text = (i: number): string => tokens[i]?.text ?? '';
  const isVerb = (i: number): boolean => isReportingVerb(words[i]?.lexicon ?? 0);
  if (source.last > source.first && ADVERB.test(text(source.last))) return source.last;
  // "Vale’s brief said", and not "Vale’s now saying"
  const owned = POSSESSIVE.test(text(cue.first)) ? cue.last - cue.first - 1 : 0;
  const isPast = ((words[cue.last]?.lexicon ?? 0) & (PAST | ING)) === PAST;
  if (owned === 1 && isPast && !NO_NOUN.test(text(cue.first + 1))) return cue.last;
  let verb = cue.first;
  while (verb < cue.last && !isVerb(verb)) verb++;
  const nouns = verb - cue.first;
  if (!nouns || nouns > LONGEST_NOUN || verb < cue.last || !isVerb(verb)) return cue.first;
  const noun = text(verb - 1);
  if (NO_NOUN.test(noun)) return cue.first;
  const isNoun = speakerWords.people.has(noun) || speakerWords.bodies.has(noun);
  const isPlural = nouns === 1 && PLURAL.test(noun) && !words[cue.first]?.lexicon;
  const isUnfinished = nouns === 1 && DETERMINER.test(text(source.last));
  const behindName = text(cue.first) === 'of' || CAPITAL.test(text(source.last));
  return isPlural || isUnfinished || (isNoun && behindName) ? verb : cue.first;
}

/** The cue without a preposition at its end whose noun is in none of the parts, and without "on Friday". */
export const withoutAdverbial = <C extends Parts>(p: Passage, c: C): C => {
  const isContent = (token: number) => c.content.some(({ first }) => first === token);
  return { ...c, cue: c.cue.map((range) => verbOf(p, range, isContent)) };
};

/** `isContent`: whether a piece of the content begins at the token. */
function verbOf(
  { tokens, words, quoted }: Passage,
  cue: Range,
  isContent: (token: number) => boolean,
): Range {
  const text = (i: number): string => tokens[i]?.text ?? '';
  const { first, last } = cue;
  if (first === last || !isReportingVerb(words[first]?.lexicon ?? 0)) return cue;
  for (let i = first + 1; i < last; i++)
    if (text(i) === 'on' && DAY.test(text(i + 1))) return { first, last: i - 1 };
  const isQuoted = (quoted[last + 1] ?? -1) >= 0;
  const isLeft = PREPOSITION.test(text(last)) && !isContent(last + 1) && !isQuoted;
  return isLeft ? { first, last: last - 1 } : cue;
}
