/** Who is named: "Ms. Vale", "mayor Ana Vale", "Oslo", "Ana Vale and Tom Reed", or nobody. */
import type { Entity, Mention, Speaker } from '../../../article/index.ts';
import type { Discourse } from './discourse.ts';
import { isBodyName } from './nouns.ts';
import type { SourcePhrase } from './phrase.ts';

/** What comes of looking for a speaker. */
export interface Resolved {
  readonly speaker: Speaker;
  /** Probability that it is right. */
  readonly score: number;
}

/** A person, of whom the words do not tell which. */
export const ambiguousPerson: Resolved = { speaker: { name: null, kind: 'person' }, score: 1 };

/** Nobody is named or described. */
export const unstated: Resolved = { speaker: { name: null, kind: 'unstated' }, score: 1 };

const kindOf = ({ type, name }: Entity): Speaker['kind'] =>
  type === 'person' && !isBodyName(name) ? 'person' : 'organization';

export const speakerFrom = (entity: Entity): Speaker => ({
  name: entity.name,
  entity: entity.id,
  kind: kindOf(entity),
});

/** Words between names that are still one subject. */
const JOINS = new Set(['and', '&', ',', 'the', 'both']);

/** "Ana Vale and Tom Reed", "Peru and Chile": names joined by "and" at the top of the phrase. */
export function namedTogether(
  { core, tokens }: SourcePhrase,
  mentions: readonly Mention[],
  discourse: Discourse,
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
  const names = ids.map((id) => discourse.entity(id)?.name ?? '').filter(Boolean);
  return { name: names.join(' and '), entities: ids, kind };
}

const inside = (
  { start, end }: { start: number; end: number },
  within: readonly { start: number; end: number }[],
): boolean => start >= (within[0]?.start ?? 0) && end <= (within.at(-1)?.end ?? 0);
