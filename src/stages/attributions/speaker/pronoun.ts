/** "he", "she", "the two": who is meant, where that is plain. */
import type { Mention, Speaker } from '../../../article/index.ts';
import { speakerWords } from '../../../language/en/index.ts';
import { genderOf } from './gender.ts';
import { speakerFrom } from './named.ts';
import type { NamedPlaces } from './people.ts';
import { headWord, type SourcePhrase } from './phrase.ts';
import type { Earlier } from './resolved.ts';

/** How many sentences before the pronoun may hold its person. */
const REACH = 2;
/** Words that say no more than that there are two: "two officials" are others. */
const PAIR =
  /^(?:both|the two|the pair|the duo|the couple)(?: (?:men|women|leaders|ministers|presidents|candidates|rivals|of them))?$/i;

export interface Antecedent {
  readonly speaker: Speaker;
  /** Share of such resolutions that are right; 0 when more than one may be meant: no name then. */
  readonly score: number;
}

const PLAIN = 0.9;
const LIKELY = 0.75;

const nobody = (kind: 'person' | 'unstated'): Antecedent => ({
  speaker: { name: null, kind },
  score: 0,
});

/** `previous` is the speaker of the quotation before, if it stands in the same or the last paragraph. */
export function pronounSpeaker(
  phrase: SourcePhrase,
  places: NamedPlaces,
  previous: Earlier | null,
): Antecedent {
  const word = headWord(phrase);
  const asking = places.askersBefore(phrase.span.start);
  const stated = places.within(phrase.span).find((m: Mention) => m.form !== 'name');
  const entity = stated && places.entity(stated.entity);
  const one = genderOf(word) !== undefined;
  if (entity && !asking.has(entity.id) && (!one || entity.type === 'person'))
    return { speaker: speakerFrom(entity), score: PLAIN };
  if (one) return onePerson(phrase, places, previous, asking);
  const before = previous?.speaker;
  if (before && !before.entity && mayBe(word, before)) return { speaker: before, score: PLAIN };
  const body = one || speakerWords.first.has(word) ? null : oneBody(phrase, places, previous);
  if (body) return body;
  return nobody('unstated');
}

/** "it", "they": the body that spoke just before, or that the sentence before is about. */
function oneBody(
  { span: { start } }: SourcePhrase,
  places: NamedPlaces,
  previous: Earlier | null,
): Antecedent | null {
  const spoke = previous?.speaker;
  const subject = places.subjectBefore(start);
  const last = spoke?.entity && spoke.kind === 'organization' ? spoke.entity : undefined;
  const entity = places.entity(last ?? subject?.entity ?? '');
  if (!entity || entity.type === 'person' || entity.type === 'nationality') return null;
  const from = last ? (previous?.end ?? 0) : (subject?.end ?? 0);
  const others = places
    .within({ start: from, end: start })
    .some((m) => m.type === 'organization' && m.entity !== entity.id);
  if (others || (!last && entity.type !== 'organization')) return null;
  const speaker: Speaker = { ...speakerFrom(entity), kind: 'organization' };
  return { speaker, score: last ? PLAIN : LIKELY };
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
  previous: Earlier | null,
  asking: ReadonlySet<string>,
): Antecedent {
  const gender = genderOf(headWord(phrase));
  const near = places
    .personsBefore(phrase.span.start, REACH)
    .filter((id) => !asking.has(id) && !places.isOther(id, gender));
  const [latest] = near;
  const before = previous?.speaker;
  const speaks =
    before?.kind === 'person' && before.entity && !asking.has(before.entity) ? before : null;
  // One who spoke just before goes on speaking unless somebody else has been named since.
  if (speaks?.entity && !places.isOther(speaks.entity, gender))
    if (!latest || latest === speaks.entity) return { speaker: speaks, score: PLAIN };
  const { start } = phrase.span;
  const described = before?.kind === 'unnamed-person' || before?.kind === 'person';
  if (before && described && !before.entity && !before.entities && isOne(before.name ?? ''))
    if (!near.length || !places.namesPerson(previous?.end ?? 0, start))
      return { speaker: before, score: near.length ? LIKELY : PLAIN };
  const named = near.length === 1 ? latest : subjectAmong(near, places.subjectBefore(start));
  const entity = named && places.entity(named);
  if (entity) return { speaker: speakerFrom(entity), score: near.length === 1 ? PLAIN : LIKELY };
  return nobody('person');
}

/** Of several, the one whom the sentence, or the one before, is about. */
const subjectAmong = (near: readonly string[], subject: Mention | undefined): string | undefined =>
  subject && near.find((id) => id === subject.entity);

/** "A former colleague", but not "two officials", "her hosts" or "residents". */
const isOne = (name: string): boolean =>
  /^(?:an?|the|one|my|his|her|its|our|\p{Lu})\b/iu.test(name) &&
  (/^(?:an?|one) /i.test(name) || !/[^su]s$/.test(name.replace(AFTER_HEAD, '')));

const AFTER_HEAD = /,? (?:of|for|at|in|on|to|from|with|who|that|close|familiar|by)\b.*$/s;

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
