/** Corrections of entities: another type, or two that are one. */
import type { Entity } from '../article/index.ts';
import type { Layers } from './layers.ts';
import type { Correction } from './schema.ts';
import type { Outcome } from './statements.ts';

type Key = Pick<Entity, 'name' | 'type'>;

const find = ({ entities }: Layers, { name, type }: Key): Entity | undefined =>
  entities.find((entity) => entity.name === name && entity.type === type);

/** Gives an entity another type, and each of its mentions. */
export function retype(
  layers: Layers,
  { entity: key, type }: Extract<Correction, { action: 'retype' }>,
): Outcome {
  const entity = find(layers, key);
  if (!entity) return { unfit: 'row-gone' };
  layers.entities = layers.entities.map((row) => (row === entity ? { ...row, type } : row));
  layers.mentions = layers.mentions.map((row) =>
    row.entity === entity.id ? { ...row, type } : row,
  );
  return { row: entity.id };
}

const joined = (target: Entity, other: Entity): Entity => ({
  ...other,
  ...target,
  aliases: [
    ...new Set([...target.aliases, other.name, ...other.aliases].filter((n) => n !== target.name)),
  ],
});

/** Makes one entity of two: whoever meant the first now means the other. */
export function merge(
  layers: Layers,
  { entity: key, into }: Extract<Correction, { action: 'merge' }>,
): Outcome {
  const [gone, kept] = [find(layers, key), find(layers, into)];
  if (!gone || !kept || gone === kept) return { unfit: 'row-gone' };
  const moved = (id: string) => (id === gone.id ? kept.id : id);
  layers.entities = layers.entities
    .filter((row) => row !== gone)
    .map((row) => (row === kept ? joined(kept, gone) : row));
  layers.mentions = layers.mentions.map((row) =>
    row.entity === gone.id ? { ...row, entity: kept.id, type: kept.type } : row,
  );
  layers.sources = layers.sources.map((row) =>
    row.entity === gone.id
      ? { ...row, entity: kept.id, ...(row.name === gone.name && { name: kept.name }) }
      : row,
  );
  layers.attributions = layers.attributions.map((row) => {
    const { speaker } = row;
    if (speaker.entity === gone.id) {
      const name = speaker.name === gone.name ? kept.name : speaker.name;
      return { ...row, speaker: { ...speaker, entity: kept.id, name } };
    }
    if (!speaker.entities?.includes(gone.id)) return row;
    const entities = [...new Set(speaker.entities.map(moved))];
    return { ...row, speaker: { ...speaker, entities } };
  });
  const renamed = new Set(
    layers.attributions
      .filter(({ speaker }) => speaker.entity === kept.id)
      .map(({ quotation }) => quotation),
  );
  layers.claims = layers.claims.map((row) =>
    row.quotation !== undefined && renamed.has(row.quotation) && row.speaker === gone.name
      ? { ...row, speaker: kept.name }
      : row,
  );
  return { row: kept.id };
}
