import type { Mention } from '../../article/index.ts';
import {
  articleColumns,
  byColumn,
  idColumns,
  offsetColumns,
  placeId,
  scoreColumn,
  sentenceColumn,
} from '../common-columns.ts';
import { column, defineTable } from '../table.ts';

const place = (mention: Mention) => [mention];

export const mentions = defineTable<Mention>({
  name: 'mentions',
  describe: 'One row each time that an entity is meant in the text.',
  rows: ({ article }) => article.mentions,
  columns: [
    column(
      'name',
      'Fullest name of the entity.',
      ({ entity }, { entities }) => entities.get(entity)?.name,
    ),
    column('text', 'The words of the mention.', (mention, view) => view.words(mention)),
    column('type', 'Type of the entity.', ({ type }) => type),
    column('form', 'name, nominal (the president) or pronoun.', ({ form }) => form),
    scoreColumn<Mention>(),
    sentenceColumn<Mention>(place),
    ...articleColumns<Mention>(),
    byColumn<Mention>(),
    ...offsetColumns<Mention>(place),
    column(
      'entity_id',
      'Id of the entity.',
      ({ entity }, { key }) => key(entity),
      'id',
      'entities',
    ),
    ...idColumns<Mention>((mention) => placeId('m', mention)),
  ],
});
