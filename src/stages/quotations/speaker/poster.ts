/** Who posted what the article embeds: the author that the page names, or else the handle. */
import type { Block, Entity } from '../../../article/index.ts';
import { speakerFrom } from './named.ts';
import { type Resolved, unstated } from './resolved.ts';

const SURE = 0.95;

/** The entity of that name where the article has one. */
export function posterOf(embed: Block['embed'], entities: readonly Entity[]): Resolved {
  const name = embed?.author ?? embed?.handle;
  if (!name) return unstated;
  const key = name.toLowerCase();
  const entity = entities.find(
    (e) =>
      (e.type === 'person' || e.type === 'organization') &&
      [e.name, ...e.aliases].some((form) => form.toLowerCase() === key),
  );
  if (entity) return { speaker: speakerFrom(entity), score: SURE };
  return { speaker: { name, kind: 'person' }, score: SURE };
}
