import type { Citation, Source } from '../../article/index.ts';
import {
  addressColumns,
  articleColumns,
  idColumns,
  joined,
  placeColumns,
} from '../common-columns.ts';
import { column, defineTable } from '../table.ts';

interface Row extends Source {
  citations: readonly Citation[];
}

export const sources = defineTable<Row>({
  name: 'sources',
  describe: 'One row a source that the article cites, however often.',
  rows: ({ article, citing }) =>
    article.sources.map((source) => ({ ...source, citations: citing(source.id) })),
  columns: [
    ...idColumns<Row>(({ id }) => id),
    column('name', 'Its name, as the article gives it.', ({ name }) => name),
    column(
      'kind',
      'person, unnamed-person, organization, document, data, press, social-post, interview or unstated.',
      ({ kind }) => kind,
    ),
    ...addressColumns<Row>('Where the article links to.', ({ href }) => href),
    column('own_site', "yes for a page of the article's own site.", ({ ownSite }) => ownSite),
    column(
      'entity_id',
      'Id of the source in entities.csv.',
      ({ entity }, { key }) => entity && key(entity),
    ),
    column(
      'claims',
      'How many statements rest on it.',
      ({ citations }) => new Set(citations.map(({ claim }) => claim)).size,
    ),
    column('mechanisms', 'How the article points to it.', ({ citations }) =>
      joined(citations.map(({ mechanism }) => mechanism)),
    ),
    ...articleColumns<Row>(),
    ...placeColumns<Row>(({ citations }) => citations.slice(0, 1).map(({ evidence }) => evidence)),
    column(
      'by',
      'The rule or model that made its first citation.',
      ({ citations }) => citations[0]?.by ?? citations[0]?.mechanism,
    ),
    column('score', 'How sure we are of its surest citation, from 0 to 1.', ({ citations }) =>
      citations.length ? citations.reduce((best, { score }) => Math.max(best, score), 0) : null,
    ),
  ],
});
