/** A source that names its speaker: "Ms. Vale", "mayor Ana Vale", "the mayor, Ana Vale", "Oslo". */
import type { Entity, Mention, Speaker } from '../../../article/index.ts';
import type { NamedPlaces } from './people.ts';
import type { SourcePhrase } from './phrase.ts';

const kindOf = (entity: Entity): Speaker['kind'] =>
  entity.type === 'person' ? 'person' : 'organization';

export const speakerFrom = (entity: Entity): Speaker => ({
  name: entity.name,
  entity: entity.id,
  kind: kindOf(entity),
});

const isNationality = (m: Mention): boolean => m.type === 'nationality';

/** The person or body that the head of the phrase, or the name set beside it, stands for. */
export function namedSpeaker(phrase: SourcePhrase, places: NamedPlaces): Speaker | null {
  const { head, span } = phrase;
  const mentions = places.within(span).filter((m) => !isNationality(m));
  if (!mentions.length) return null;
  const atHead = mentions.find((m) => m.start <= head.start && m.end >= head.end);
  const several = together(phrase, mentions, places);
  if (several) return several;
  if (atHead) return of(places, atHead);
  return besideComma(phrase, mentions, places);
}

/** "the mayor, Ana Vale" and "the ambassador to Peru, Ana Vale": the name that ends the phrase. */
function besideComma(
  { core, tokens }: SourcePhrase,
  mentions: readonly Mention[],
  places: NamedPlaces,
): Speaker | null {
  const last = mentions.findLast((m) => m.type === 'person');
  if (!last || core.some((t) => t.start >= last.start)) return null;
  const before = tokens.findLast((t) => t.end <= last.start);
  if (before?.text !== ',') return null;
  const after = tokens.find((t) => t.start >= last.end);
  return !after || after.text === ',' || after.text === '(' ? of(places, last) : null;
}

function of(places: NamedPlaces, mention: Mention): Speaker | null {
  const entity = places.entity(mention.entity);
  return entity ? speakerFrom(entity) : null;
}

/** "Ana Vale and Tom Reed": two or more persons joined by "and" at the top of the phrase. */
function together(
  { core, tokens }: SourcePhrase,
  mentions: readonly Mention[],
  places: NamedPlaces,
): Speaker | null {
  const persons = mentions.filter((m) => m.type === 'person');
  const [first, last] = [persons[0], persons.at(-1)];
  if (!first || !last || first.entity === last.entity) return null;
  const between = tokens.filter((t) => t.start >= first.end && t.end <= last.start);
  if (!between.some((t) => t.text === 'and' || t.text === '&')) return null;
  const begins = core[0]?.start ?? 0;
  if (first.start - begins > 30) return null;
  const ids = [...new Set(persons.map((m) => m.entity))];
  const names = ids.map((id) => places.entity(id)?.name ?? '').filter(Boolean);
  return { name: names.join(' and '), entities: ids, kind: 'person' };
}
