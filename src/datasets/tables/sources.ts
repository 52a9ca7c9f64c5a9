import type { Citation, Source } from '../../article/index.ts';
import { sourceColumns } from '../cited-columns.ts';
import {
  articleColumns,
  idColumns,
  listOf,
  moreArticleColumns,
  offsetColumns,
  sentenceColumn,
} from '../common-columns.ts';
import { column, defineTable } from '../table.ts';

interface Row extends Source {
  citations: readonly Citation[];
}

const first = ({ citations }: Row) => citations.slice(0, 1).map(({ evidence }) => evidence);
const cited = sourceColumns<Row>((source) => source);

export const sources = defineTable<Row>({
  name: 'sources',
  describe: 'One row a source that the article cites, however often.',
  rows: ({ article, citing }) =>
    article.sources.map((source) => ({ ...source, citations: citing(source.id) })),
  columns: [
    cited.name,
    cited.kind,
    column(
      'claims',
      'How many statements rest on it.',
      ({ citations }) => new Set(citations.map(({ claim }) => claim)).size,
      'integer',
    ),
    cited.address,
    cited.site,
    cited.ownSite,
    column(
      'score',
      'How sure we are of its surest citation, from 0 to 1.',
      ({ citations }) =>
        citations.length ? citations.reduce((best, { score }) => Math.max(best, score), 0) : null,
      'number',
    ),
    sentenceColumn<Row>(first),
    ...articleColumns<Row>(),
    column(
      'mechanisms',
      'How the article points to it.',
      ({ citations }) => listOf(citations.map(({ mechanism }) => mechanism)),
      'list',
    ),
    ...moreArticleColumns<Row>(),
    column(
      'by',
      'The rule or model that made its first citation.',
      ({ citations }) => citations[0]?.by ?? citations[0]?.mechanism,
    ),
    ...offsetColumns<Row>(first),
    column(
      'entity_id',
      'Id of the source in entities.',
      ({ entity }, { key, entities }) =>
        entity !== undefined && entities.has(entity) ? key(entity) : undefined,
      'id',
      'entities',
    ),
    ...idColumns<Row>(({ id }) => id),
  ],
});
