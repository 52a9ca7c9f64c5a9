import type { Mention } from '../../article/index.ts';
import { idColumns, madeByColumns, placeColumns, placeId } from '../common-columns.ts';
import { column, defineTable } from '../table.ts';

export const mentions = defineTable<Mention>({
  name: 'mentions',
  describe: 'One row each time that an entity is meant in the text.',
  rows: ({ article }) => article.mentions,
  columns: [
    ...idColumns<Mention>((mention) => placeId('m', mention)),
    column('entity_id', 'Id of the entity: entities.csv has its row.', ({ entity }, { key }) =>
      key(entity),
    ),
    column(
      'entity',
      'Fullest name of the entity.',
      ({ entity }, { entities }) => entities.get(entity)?.name,
    ),
    column('text', 'The words of the mention.', (mention, view) => view.words(mention)),
    column('type', 'Type of the entity.', ({ type }) => type),
    column('form', 'name, nominal (the president) or pronoun.', ({ form }) => form),
    ...placeColumns<Mention>((mention) => [mention]),
    ...madeByColumns<Mention>(),
  ],
});
