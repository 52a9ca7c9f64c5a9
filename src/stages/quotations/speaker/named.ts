/** A source that names its speaker: "Ms. Vale", "mayor Ana Vale", "Oslo", "Ana Vale and Tom Reed". */
import type { Entity, Mention, Speaker } from '../../../article/index.ts';
import { speakerWords, titles } from '../../../language/en/index.ts';
import { isBody, isBodyName } from './nouns.ts';
import type { NamedPlaces } from './people.ts';
import type { SourcePhrase } from './phrase.ts';

const kindOf = ({ type, name }: Entity): Speaker['kind'] =>
  type === 'person' && !isBodyName(name) ? 'person' : 'organization';

export const speakerFrom = (entity: Entity): Speaker => ({
  name: entity.name,
  entity: entity.id,
  kind: kindOf(entity),
});

/** Words between names that are still one subject. */
const JOINS = new Set(['and', '&', ',', 'the', 'both']);

/** The person or body that the head of the phrase stands for; null where none does. */
export function namedSpeaker(phrase: SourcePhrase, places: NamedPlaces): Speaker | null {
  const { head, span } = phrase;
  const mentions = places.within(span).filter((m) => m.type !== 'nationality');
  const several = together(phrase, mentions, places);
  if (several) return several;
  const atHead = mentions.find((m) => m.start <= head.start && m.end >= head.end);
  const [bearer, ...others] = phrase.core.length > 1 ? [] : places.surnamed(head.text);
  if (!atHead && bearer && !others.length) return speakerFrom(bearer);
  const after = atHead ? undefined : afterRole(phrase, mentions);
  const entity = places.entity((atHead ?? after)?.entity ?? '');
  if (after && entity) return speakerFrom(entity);
  if (!atHead || !entity) return null;
  // "Mr Reed" is not the Reed whom the article calls "she": somebody with no other name in it.
  if (places.otherGender(atHead)) return { name: phrase.text, kind: 'person' };
  return explainedAsBody(phrase)
    ? { ...speakerFrom(entity), kind: 'organization' }
    : speakerFrom(entity);
}

const ROLE_OF = /^(?:of|for|at)$/;

/**
 * The name behind a role that has a preposition in it: "chief of staff Ana Vale", "head of research
 * Tom Reed"; not "a spokesman for Mayor Ana Vale".
 */
function afterRole(
  { tokens, core, head, span }: SourcePhrase,
  mentions: readonly Mention[],
): Mention | undefined {
  const name = mentions.find((m) => m.type === 'person' && m.end === span.end);
  const of = tokens.findIndex((t) => t.start >= head.end);
  if (!name || !ROLE_OF.test(tokens[of]?.text ?? '') || /^an?$/i.test(core[0]?.text ?? ''))
    return undefined;
  if (!speakerWords.people.has(head.text.toLowerCase())) return undefined;
  const within = tokens.slice(of + 1).filter((t) => t.end <= name.start);
  const ofSomebody = within.some((t) => isTitle(t.text.toLowerCase()));
  const last = within.at(-1)?.text ?? '';
  return !ofSomebody && (/^\p{Lu}/u.test(last) || IN_ROLES.test(last)) ? name : undefined;
}

const IN_ROLES =
  /^(?:staff|state|operations|research|security|policy|communications|strategy|sales)$/;

const isTitle = (word: string): boolean =>
  speakerWords.people.has(word) || titles.roles.has(word) || titles.honorifics.has(word);

/** "Acme, the company that owns the port": what the words behind the name say that it is. */
function explainedAsBody({ tokens, head }: SourcePhrase): boolean {
  const [comma, article, ...rest] = tokens.filter((t) => t.start >= head.end);
  if (comma?.text !== ',' || !/^(?:the|an?)$/.test(article?.text ?? '')) return false;
  const end = rest.findIndex((t) => /^(?:,|that|which|who|of|for|in|behind)$/.test(t.text));
  return isBody((end < 0 ? rest : rest.slice(0, end)).at(-1)?.text ?? '');
}

/** "Ana Vale and Tom Reed", "Peru and Chile": names joined by "and" at the top of the phrase. */
function together(
  { core, tokens }: SourcePhrase,
  mentions: readonly Mention[],
  places: NamedPlaces,
): Speaker | null {
  const persons = mentions.filter((m) => m.type === 'person');
  const kind = persons.length ? 'person' : 'organization';
  const named = persons.length ? persons : mentions.filter((m) => inside(m, core));
  const [first, last] = [named[0], named.at(-1)];
  if (!first || !last || first.entity === last.entity || !inside(first, core)) return null;
  const between = tokens.filter((t) => t.start >= first.end && t.end <= last.start);
  if (!between.some((t) => t.text === 'and' || t.text === '&')) return null;
  if (kind === 'organization') {
    const outside = between.filter((t) => !named.some((m) => inside(t, [m])));
    if (!outside.every((t) => JOINS.has(t.text.toLowerCase()))) return null;
  }
  const ids = [...new Set(named.map((m) => m.entity))];
  const names = ids.map((id) => places.entity(id)?.name ?? '').filter(Boolean);
  return { name: names.join(' and '), entities: ids, kind };
}

const inside = (
  { start, end }: { start: number; end: number },
  within: readonly { start: number; end: number }[],
): boolean => start >= (within[0]?.start ?? 0) && end <= (within.at(-1)?.end ?? 0);
