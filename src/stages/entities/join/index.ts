/** Joins the names of an article that mean one thing into entities. */
import type { Entity, Mention } from '../../../article/index.ts';
import type { Name } from '../recognise/recognise.ts';

export function joinNames(
  text: string,
  names: readonly Name[],
): { entities: Entity[]; mentions: Mention[] } {
  const entities: Entity[] = [];
  const mentions = names.map(({ start, end, type, score }): Mention => {
    const name = text.slice(start, end);
    let entity = entities.find(
      (e) =>
        e.type === type &&
        (e.name === name ||
          e.aliases.includes(name) ||
          (type === 'person' && e.name.endsWith(` ${name}`))),
    );
    if (!entity) {
      entity = { id: `e${entities.length + 1}`, type, name, aliases: [] };
      entities.push(entity);
    } else if (entity.name !== name && !entity.aliases.includes(name)) entity.aliases.push(name);
    return { start, end, entity: entity.id, type, form: 'name', by: 'names-model', score };
  });
  return { entities, mentions };
}
