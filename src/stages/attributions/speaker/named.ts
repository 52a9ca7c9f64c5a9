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
  const { core, head, tokens, span } = phrase;
  const mentions = places.within(span).filter((m) => !isNationality(m));
  if (!mentions.length) return null;
  const atHead = mentions.find((m) => m.start <= head.start && m.end >= head.end);
  const several = together(phrase, mentions, places);
  if (several) return several;
  if (atHead) return of(places, atHead);
  // "the mayor, Ana Vale": a name set right after the comma that ends the core.
  const next = tokens[tokens.indexOf(head) + 1];
  if (next?.text === ',' && core.length > 1) {
    const beside = mentions.find((m) => m.start > next.start && m.start - next.end <= 1);
    if (beside?.type === 'person') return of(places, beside);
  }
  return null;
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
