/** Who a source's words stand for: a named person or body, a described one, or nobody that is plain. */
import type { Span, Speaker } from '../../../article/index.ts';
import { speakerWords } from '../../../language/en/index.ts';
import { describedSpeaker } from './described.ts';
import { namedSpeaker, speakerFrom } from './named.ts';
import type { NamedPlaces } from './people.ts';
import { headWord, isPronoun, type SourcePhrase, sourcePhrase } from './phrase.ts';
import { pairSpeaker, pronounSpeaker } from './pronoun.ts';
import { type Resolved, unstated } from './resolved.ts';

export { labelSpeaker } from './label.ts';
export { NamedPlaces } from './people.ts';
export { type Resolved, unstated } from './resolved.ts';

const NAMED: number = 1;
const PRONOUN = 0.9;

/** `previous`: the speaker of the quotation before, in the same or the last paragraph; else null. */
export function resolveSpeaker(
  text: string,
  source: readonly Span[],
  places: NamedPlaces,
  previous: Speaker | null,
): Resolved {
  const [span] = source;
  const phrase = span && sourcePhrase(text, span);
  if (!phrase) return unstated;
  const word = headWord(phrase);
  if (phrase.core.length === 1 && speakerWords.relative.has(word)) return relative(phrase, places);
  if (phrase.core.length === 1 && isPronoun(word)) {
    const { speaker, plain } = pronounSpeaker(phrase, places, previous);
    return plain ? { speaker, score: PRONOUN } : { speaker, score: 1, ambiguous: true };
  }
  const pair = pairSpeaker(phrase, places);
  if (pair) return { speaker: pair, score: PRONOUN };
  const named = namedSpeaker(phrase, places);
  if (named) return { speaker: named, score: NAMED };
  return { speaker: describedSpeaker(phrase, places), score: NAMED };
}

/** "Vale, who said": the name right before the relative word. */
function relative(phrase: SourcePhrase, places: NamedPlaces): Resolved {
  const mention = places.endingBefore(phrase.span.start);
  const entity = mention && places.entity(mention.entity);
  if (entity && entity.type !== 'nationality')
    return { speaker: speakerFrom(entity), score: PRONOUN };
  return { speaker: { name: null, kind: 'unnamed-person' }, score: 1, ambiguous: true };
}
