/** Whom an article names only after it described them: "A judge ruled on Monday. … Judge Ana Vale wrote". */
import type { Entity, Span } from '../../../article/index.ts';
import type { Discourse } from './discourse.ts';
import { DESCRIPTIONS, type Question } from './question.ts';

/** How far on, in sentences and in UTF-16 units (a sentence may be as long as a page), and how many of them. */
const ON = { sentences: 3, units: 1000, entities: 3 };

/** An entity and where it is named first. */
export interface NamedLater extends Span {
  readonly entity: Entity;
}

/** The persons and bodies that `isAsked` takes whom the next sentences are the first to name, in order. */
export function namedLater(
  { form, phrase, at, sentence }: Question,
  discourse: Discourse,
  isAsked: (entity: Entity) => boolean,
): NamedLater[] {
  if (!DESCRIPTIONS.has(form)) return [];
  const last = Math.min(discourse.sentences.length - 1, sentence + ON.sentences);
  const end = Math.min(discourse.sentences[last]?.end ?? at, at + ON.units);
  const found: NamedLater[] = [];
  for (const m of discourse.within({ start: phrase?.span.end ?? at, end })) {
    const entity = discourse.entity(m.entity);
    const isFirst = discourse.mentionsOf(m.entity)[0] === m;
    const maySpeak = m.type === 'person' || m.type === 'organization';
    if (!entity || !isFirst || !maySpeak || !isAsked(entity)) continue;
    found.push({ entity, start: m.start, end: m.end });
    if (found.length === ON.entities) break;
  }
  return found;
}
