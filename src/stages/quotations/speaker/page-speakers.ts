/** Speakers whom the page itself names: by the label of a transcript's turn, as a post's author. */
import type { Block, Entity } from '../../../article/index.ts';
import { ambiguousPerson, type Resolved, speakerFrom, unstated } from './named.ts';

const SURE = 0.95;

/** Labels of those who ask and of those who answer. */
const ASKS = /^(?:q|question)$/;
const ANSWERS = /^(?:a|answer)$/;

/**
 * "VALE:", "Ana Vale:": the one person whose last name it ends in; "A:" is whom the page interviews,
 * "Q:" nobody.
 */
export function labelSpeaker(
  label: string,
  entities: readonly Entity[],
  asked: () => Entity | undefined,
): Resolved {
  const words = label.toLowerCase().split(/\s+/);
  const last = words.at(-1) ?? '';
  if (words.length === 1 && ASKS.test(last)) return unstated;
  if (words.length === 1 && ANSWERS.test(last)) return answering(asked());
  const persons = entities.filter(
    (e) => e.type === 'person' && e.name.toLowerCase().split(/\s+/).at(-1) === last,
  );
  return persons.length > 1 ? ambiguousPerson : named(label, persons[0]);
}

/** Whom the page interviews, where it tells. */
export const answering = (entity: Entity | undefined): Resolved =>
  entity ? named(entity.name, entity) : unstated;

/** The author of an embedded post, or else the handle; an entity where the article has one of that name. */
export function posterOf(embed: Block['embed'], entities: readonly Entity[]): Resolved {
  const name = embed?.author ?? embed?.handle;
  if (!name) return unstated;
  const key = name.toLowerCase();
  const known = entities.find(
    (e) =>
      (e.type === 'person' || e.type === 'organization') &&
      [e.name, ...e.aliases].some((form) => form.toLowerCase() === key),
  );
  return named(name, known);
}

const named = (name: string, entity: Entity | undefined): Resolved => ({
  speaker: entity ? speakerFrom(entity) : { name, kind: 'person' },
  score: SURE,
});
