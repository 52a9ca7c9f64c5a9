/** Who answers in a printed interview whose answers name nobody: whom the page introduces. */
import type { Entity } from '../../../article/index.ts';
import type { Discourse } from './discourse.ts';

/** Of the entities that are named before the first question, so many are looked at. */
const MOST = 20;

/**
 * The one person who is named before the first line that asks, or of several the one of whom a role
 * is told; none where more than one may be meant.
 */
export function interviewee(discourse: Discourse): Entity | undefined {
  const { text, blocks } = discourse;
  const asked = blocks.find(({ start, end }) => text.slice(start, end).trimEnd().endsWith('?'));
  if (!asked) return undefined;
  const persons = discourse
    .before(asked.start, 0, MOST)
    .flatMap((id) => discourse.entity(id) ?? [])
    .filter((e) => e.type === 'person');
  const told = persons.length > 1 ? persons.filter((e) => e.role) : persons;
  return told.length === 1 ? told[0] : undefined;
}
