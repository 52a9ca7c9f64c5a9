/** "Vale, who said", "Two engineers, who asked not to be named, said": whom the clause is about. */
import { type Token, tokenize } from '../../../nlp/index.ts';
import { describedSpeaker } from './described.ts';
import { speakerFrom } from './named.ts';
import { isBody, isDocument } from './nouns.ts';
import type { NamedPlaces } from './people.ts';
import { type SourcePhrase, sourcePhrase } from './phrase.ts';
import type { Resolved } from './resolved.ts';

const LIKELY = 0.9;
/** Longest description, in words, that opens a sentence before "who". */
const LONGEST = 6;
/** How far back, in characters, the relative word's noun is looked for. */
const REACH = 160;
/** A clause, not a description. */
const HAS_VERB = /\b(?:is|are|was|were|has|have|had|it|they|he|she)\b/i;
const DETERMINER = /^(?:an?|the|its|his|her|their|one|another)$/i;
const TELLS_MORE = /^(?:of|on|about|into|in|from)$/i;
const OPENS =
  /^(?:an?|the|one|two|three|four|five|six|several|some|many|most|other|another|\p{Lu}\p{Ll}*)$/u;

/** The name right before the relative word, or the description that opens the sentence. */
export function relativeSpeaker(text: string, phrase: SourcePhrase, places: NamedPlaces): Resolved {
  const at = phrase.span.start;
  const mention = places.endingBefore(at);
  const entity = mention && places.entity(mention.entity);
  if (entity && entity.type !== 'nationality')
    return { speaker: speakerFrom(entity), score: LIKELY };
  const start = Math.max(places.sentenceStart(at), at - REACH);
  const end = start + text.slice(start, at).trimEnd().replace(/,$/, '').length;
  const before = tokenize(text, start, end);
  const described = at - start < REACH ? description(text, start, end, before) : null;
  if (described) return { speaker: describedSpeaker(described, places), score: LIKELY };
  const which = phrase.core[0]?.text.toLowerCase() === 'which';
  const paper = which ? documentBefore(text, end, before) : null;
  if (paper) return { speaker: describedSpeaker(paper, places), score: LIKELY };
  const kind = which ? kindBefore(before) : 'unnamed-person';
  return { speaker: { name: null, kind }, score: 1, ambiguous: true };
}

/** "Two engineers," of "Two engineers, who"; null where more, or a clause, stands before "who". */
function description(
  text: string,
  start: number,
  end: number,
  words: readonly Token[],
): SourcePhrase | null {
  if (words.length < 2 || words.length > LONGEST || !OPENS.test(words[0]?.text ?? '')) return null;
  if (HAS_VERB.test(text.slice(start, end))) return null;
  const phrase = sourcePhrase(text, { start, end });
  return phrase && phrase.core.length === phrase.tokens.length ? phrase : null;
}

/** "a study of the Kea basin" before "which"; null where what tells more of it may be what is meant. */
function documentBefore(text: string, end: number, words: readonly Token[]): SourcePhrase | null {
  const noun = words.findLastIndex((word) => isDocument(word.text.toLowerCase()));
  const opens = words.findLastIndex((word, i) => i < noun && DETERMINER.test(word.text));
  const [first, ...more] = words.slice(noun + 1);
  const [from] = words.slice(opens);
  if (noun < 0 || opens < 0 || !from || noun - opens > LONGEST || more.length > LONGEST)
    return null;
  if (first && !TELLS_MORE.test(first.text)) return null;
  if (more.some((word) => isBody(word.text.toLowerCase()) || !/[\p{L}\d]/u.test(word.text)))
    return null;
  if (HAS_VERB.test(text.slice(from.start, end))) return null;
  return sourcePhrase(text, { start: from.start, end });
}

/** "a study by Acme in 2020, which found": which kind of thing, where its name is not plain. */
const kindBefore = (words: readonly Token[]): 'document' | 'organization' =>
  words.some((t) => isDocument(t.text.toLowerCase())) ? 'document' : 'organization';
