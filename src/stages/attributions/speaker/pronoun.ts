/** "he", "she", "the two": who is meant, where that is plain. */
import type { Mention, Speaker } from '../../../article/index.ts';
import { speakerWords } from '../../../language/en/index.ts';
import { speakerFrom } from './named.ts';
import type { NamedPlaces } from './people.ts';
import { headWord, type SourcePhrase } from './phrase.ts';

/** How many sentences before the pronoun may hold its person. */
const REACH = 2;

export interface Antecedent {
  readonly speaker: Speaker;
  /** False when more than one person may be meant; the speaker's name is then null. */
  readonly plain: boolean;
}

/** `previous` is the speaker of the quotation before, if it stands in the same or the last paragraph. */
export function pronounSpeaker(
  phrase: SourcePhrase,
  places: NamedPlaces,
  previous: Speaker | null,
): Antecedent {
  const word = headWord(phrase);
  const stated = places.within(phrase.span).find((m: Mention) => m.form !== 'name');
  const entity = stated && places.entity(stated.entity);
  if (entity) return { speaker: speakerFrom(entity), plain: true };
  if (speakerWords.masculine.has(word) || speakerWords.feminine.has(word))
    return onePerson(phrase, places, previous);
  if (previous && !previous.entity && previous.kind !== 'unstated' && !speakerWords.first.has(word))
    return { speaker: previous, plain: true };
  return { speaker: { name: null, kind: 'unnamed-person' }, plain: false };
}

function onePerson(
  phrase: SourcePhrase,
  places: NamedPlaces,
  previous: Speaker | null,
): Antecedent {
  const near = places.personsBefore(phrase.span.start, REACH);
  const [latest] = near;
  const speaks = previous?.kind === 'person' && previous.entity ? previous : null;
  // One who spoke just before goes on speaking unless somebody else has been named since.
  if (speaks && (!latest || latest === speaks.entity)) return { speaker: speaks, plain: true };
  if (near.length === 1 && latest) {
    const entity = places.entity(latest);
    if (entity) return { speaker: speakerFrom(entity), plain: true };
  }
  if (!near.length && previous?.kind === 'unnamed-person')
    return { speaker: previous, plain: true };
  return { speaker: { name: null, kind: 'person' }, plain: false };
}

/** "the two", "both leaders": the two persons named last, when the sentences before name just two. */
export function pairSpeaker(phrase: SourcePhrase, places: NamedPlaces): Speaker | null {
  if (!phrase.core.some((t) => speakerWords.pairs.has(t.text.toLowerCase()))) return null;
  for (let reach = 1; reach <= 3; reach++) {
    const near = places.personsBefore(phrase.span.start, reach);
    if (near.length > 2) return null;
    if (near.length < 2) continue;
    const names = [...near].reverse().map((id) => places.entity(id)?.name ?? '');
    return { name: names.join(' and '), entities: [...near].reverse(), kind: 'person' };
  }
  return null;
}
