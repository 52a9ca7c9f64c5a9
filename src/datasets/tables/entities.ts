import type { Entity, Mention } from '../../article/index.ts';
import { articleColumns, idColumns, offsetColumns, sentenceColumn } from '../common-columns.ts';
import { globalId } from '../global-id.ts';
import { column, defineTable } from '../table.ts';

interface Row extends Entity {
  mentions: readonly Mention[];
}

const formed = (form: Mention['form'], describe: string) =>
  column<Row>(
    `${form}_mentions`,
    describe,
    ({ mentions }) => mentions.filter((mention) => mention.form === form).length,
    'integer',
  );

const first = ({ mentions }: Row) => mentions.slice(0, 1);

export const entities = defineTable<Row>({
  name: 'entities',
  describe: 'One row a person, organization, place or other named thing of an article.',
  rows: ({ article, mentionsOf }) =>
    article.entities.map((entity) => ({ ...entity, mentions: mentionsOf(entity.id) })),
  columns: [
    column('name', 'The fullest form of the name in the article.', ({ name }) => name),
    column(
      'type',
      'person, organization, place, nationality, event, product, law or work.',
      ({ type }) => type,
    ),
    column('role', 'Title or role, as the article gives it.', ({ role }) => role),
    column(
      'mentions',
      'How often the article means it.',
      ({ mentions }) => mentions.length,
      'integer',
    ),
    column(
      'quotations',
      'How many quotations are attributed to it.',
      ({ id }, { saidBy }) => saidBy(id).length,
      'integer',
    ),
    column(
      'country',
      'ISO 3166-1 alpha-2 code of a country, nationality or city.',
      ({ country }) => country,
    ),
    column('aliases', 'Its other forms in the article.', ({ aliases }) => aliases, 'list'),
    sentenceColumn<Row>(first),
    ...articleColumns<Row>(),
    formed('name', 'How often by a name.'),
    formed('nominal', 'How often by words such as the president.'),
    formed('pronoun', 'How often by a pronoun.'),
    column('wikidata', 'Wikidata id, from your authority file.', ({ wikidata }) => wikidata),
    column('authority', 'Any other id from your authority file.', ({ authority }) => authority),
    column(
      'score',
      'How sure we are of its surest mention, from 0 to 1.',
      ({ mentions }) =>
        mentions.length ? mentions.reduce((best, { score }) => Math.max(best, score), 0) : null,
      'number',
    ),
    column(
      'by',
      'The rule or model that found its first mention.',
      ({ mentions }) => mentions[0]?.by,
    ),
    ...offsetColumns<Row>(first),
    column(
      'global_id',
      'The same over all articles: from your authority file, else from type and full name; empty where the name is too short to be sure.',
      globalId,
      'id',
    ),
    ...idColumns<Row>(({ id }) => id),
  ],
});
