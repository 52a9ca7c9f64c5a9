/** "he", "she", "the two": who is meant, where that is plain. */
import type { Mention, Speaker } from '../../../article/index.ts';
import { speakerWords } from '../../../language/en/index.ts';
import { genderOf } from './gender.ts';
import { speakerFrom } from './named.ts';
import type { NamedPlaces } from './people.ts';
import { headWord, type SourcePhrase } from './phrase.ts';

/** How many sentences before the pronoun may hold its person. */
const REACH = 2;
/** Words that say no more than that there are two: "two officials" are others. */
const PAIR =
  /^(?:both|the two|the pair|the duo|the couple)(?: (?:men|women|leaders|ministers|presidents|candidates|sides|rivals|of them))?$/i;

export interface Antecedent {
  readonly speaker: Speaker;
  /** False when more than one person may be meant; the speaker's name is then null. */
  readonly plain: boolean;
}

const nobody = (kind: 'person' | 'unnamed-person'): Antecedent => ({
  speaker: { name: null, kind },
  plain: false,
});

/** `previous` is the speaker of the quotation before, if it stands in the same or the last paragraph. */
export function pronounSpeaker(
  phrase: SourcePhrase,
  places: NamedPlaces,
  previous: Speaker | null,
): Antecedent {
  const word = headWord(phrase);
  const asking = places.askersBefore(phrase.span.start);
  const stated = places.within(phrase.span).find((m: Mention) => m.form !== 'name');
  const entity = stated && places.entity(stated.entity);
  const one = genderOf(word) !== undefined;
  if (entity && !asking.has(entity.id) && (!one || entity.type === 'person'))
    return { speaker: speakerFrom(entity), plain: true };
  if (one) return onePerson(phrase, places, previous, asking);
  if (previous && !previous.entity && mayBe(word, previous))
    return { speaker: previous, plain: true };
  return nobody('unnamed-person');
}

/** "it" is no person, "they" no document, and "I", "we" and "you" are nobody of the article's. */
function mayBe(word: string, { kind }: Speaker): boolean {
  if (speakerWords.first.has(word) || kind === 'unstated') return false;
  if (speakerWords.neuter.has(word)) return kind === 'organization' || kind === 'document';
  return kind !== 'document';
}

function onePerson(
  phrase: SourcePhrase,
  places: NamedPlaces,
  previous: Speaker | null,
  asking: ReadonlySet<string>,
): Antecedent {
  const gender = genderOf(headWord(phrase));
  const near = places
    .personsBefore(phrase.span.start, REACH)
    .filter((id) => !asking.has(id) && !places.isOther(id, gender));
  const [latest] = near;
  const speaks =
    previous?.kind === 'person' && previous.entity && !asking.has(previous.entity)
      ? previous
      : null;
  // One who spoke just before goes on speaking unless somebody else has been named since.
  if (speaks?.entity && !places.isOther(speaks.entity, gender))
    if (!latest || latest === speaks.entity) return { speaker: speaks, plain: true };
  if (near.length === 1 && latest) {
    const entity = places.entity(latest);
    if (entity) return { speaker: speakerFrom(entity), plain: true };
  }
  if (!near.length && (previous?.kind === 'unnamed-person' || previous?.kind === 'person'))
    if (!previous.entity && !previous.entities && isOne(previous.name ?? ''))
      return { speaker: previous, plain: true };
  return nobody('person');
}

/** "A former colleague", but not "two officials" or "residents". */
const isOne = (name: string): boolean =>
  /^(?:an?|the|one|my|his|her|its|our|\p{Lu})\b/iu.test(name);

/** "the two", "both leaders": the two persons named last, when the sentences before name just two. */
export function pairSpeaker(phrase: SourcePhrase, places: NamedPlaces): Speaker | null {
  if (phrase.core.length !== phrase.tokens.length || !PAIR.test(phrase.text)) return null;
  for (let reach = 1; reach <= 3; reach++) {
    const near = places.personsBefore(phrase.span.start, reach);
    if (near.length > 2) return null;
    if (near.length < 2) continue;
    const names = [...near].reverse().map((id) => places.entity(id)?.name ?? '');
    return { name: names.join(' and '), entities: [...near].reverse(), kind: 'person' };
  }
  return null;
}
