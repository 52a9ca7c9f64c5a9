/**
 * "The actor", "the 35-year-old singer": which person of the article is meant, where nobody else was
 * named since that person spoke, or near at all.
 */
import type { Speaker } from '../../../article/index.ts';
import { speakerWords } from '../../../language/en/index.ts';
import { genderOf } from './gender.ts';
import { speakerFrom } from './named.ts';
import type { NamedPlaces } from './people.ts';
import { headWord, type SourcePhrase } from './phrase.ts';
import type { Earlier } from './resolved.ts';

/** How many sentences before the words may hold the person. */
const REACH = 2;
const AGED = /^\d+-year-old$/;
const WOMAN = /(?:ess|woman)$/;
const MAN = /(?<!wo)man$/;
const LONGEST = 4;

/** The person, or null where several or none may be meant. */
export function samePerson(
  phrase: SourcePhrase,
  places: NamedPlaces,
  previous: Earlier | null,
): Speaker | null {
  const { tokens, core, span } = phrase;
  const head = headWord(phrase);
  if (tokens[0]?.text.toLowerCase() !== 'the' || tokens.length > LONGEST) return null;
  if (core.length !== tokens.length || places.within(span).some((m) => m.type === 'person'))
    return null;
  if (!speakerWords.callings.has(head) && !AGED.test(head)) return null;
  const near = places.personsBefore(span.start, REACH);
  const spoke = previous?.speaker.kind === 'person' ? previous.speaker.entity : undefined;
  const goesOn = spoke && !places.namesPerson(previous?.end ?? 0, span.start);
  const id = goesOn ? spoke : near.length === 1 ? near[0] : undefined;
  const entity = places.entity(id ?? '');
  const gender = WOMAN.test(head) ? genderOf('she') : MAN.test(head) ? genderOf('he') : undefined;
  return entity?.type === 'person' && !places.isOther(entity.id, gender)
    ? speakerFrom(entity)
    : null;
}
