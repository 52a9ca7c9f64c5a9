/** A cue without words for its source: the second verb of a subject that stands further ahead. */
import type { Span } from '../../../article/index.ts';
import { speakerFrom } from './named.ts';
import type { NamedPlaces } from './people.ts';
import { type Earlier, type Resolved, unstated } from './resolved.ts';

const LIKELY = 0.8;
/** How far back, in characters, the word before the cue is looked for. */
const WINDOW = 24;
const JOINED = /(?:^|[\s,])(?:and|but|or|then)\s+(?:\p{L}+ly\s+|also\s+|later\s+)?$/u;
const PARTICIPLE = /^\p{L}+ing\b/u;

/**
 * "Vale denied it but said that": who spoke in the same sentence. "Acme cut its forecast, warning
 * that": whom the sentence opens with. Unstated where neither is plain.
 */
export function continuedSpeaker(
  text: string,
  cue: Span,
  sentence: Span,
  earlier: Earlier | null,
  places: NamedPlaces,
): Resolved {
  const before = text.slice(Math.max(sentence.start, cue.start - WINDOW), cue.start);
  const participle = PARTICIPLE.test(text.slice(cue.start, cue.end)) && /,\s*$/.test(before);
  if (!participle && !JOINED.test(before)) return unstated;
  const spoke = earlier?.cue;
  if (earlier && spoke && spoke.start >= sentence.start && spoke.end <= cue.start)
    return { speaker: earlier.speaker, score: LIKELY };
  const subject = participle && places.opening(sentence.start);
  const entity = subject && places.entity(subject.entity);
  return entity ? { speaker: speakerFrom(entity), score: LIKELY } : unstated;
}
