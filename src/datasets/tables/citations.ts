import type { Citation, Claim, Source } from '../../article/index.ts';
import type { ArticleView } from '../article-view.ts';
import { addressColumns, articleColumns, idColumns, placeColumns } from '../common-columns.ts';
import { column, defineTable } from '../table.ts';

interface Row {
  citation: Citation;
  claim: Claim | undefined;
  source: Source | undefined;
}

const rowOf = (citation: Citation, { claims, sources }: ArticleView): Row => ({
  citation,
  claim: claims.get(citation.claim),
  source: sources.get(citation.source),
});

export const citations = defineTable<Row>({
  name: 'citations',
  describe: 'One row a join between a statement and a source that the article cites for it.',
  rows: (view) => view.article.citations.map((citation) => rowOf(citation, view)),
  columns: [
    ...idColumns<Row>(
      ({ citation: { claim, source, evidence } }) => `${claim}-${source}-${evidence.start}`,
    ),
    column('claim_id', 'Id of the statement: claims.csv has its row.', ({ citation }, { key }) =>
      key(citation.claim),
    ),
    column('source_id', 'Id of the source: sources.csv has its row.', ({ citation }, { key }) =>
      key(citation.source),
    ),
    column(
      'claim',
      'The words of the statement.',
      ({ claim }, view) => claim && view.words(claim.content),
    ),
    column('source', 'Name of the source.', ({ source }) => source?.name),
    column('source_kind', 'Kind of the source.', ({ source }) => source?.kind),
    ...addressColumns<Row>('Address of the source.', ({ source }) => source?.href),
    column(
      'own_site',
      "yes for a page of the article's own site.",
      ({ source }) => source?.ownSite,
    ),
    column(
      'mechanism',
      'link-verb, link-noun, link-clause, attribution, parenthetical, footnote or carried.',
      ({ citation }) => citation.mechanism,
    ),
    column('evidence', 'The words or the link that make the join.', ({ citation }, view) =>
      view.words(citation.evidence),
    ),
    ...articleColumns<Row>(),
    ...placeColumns<Row>(({ citation }) => [citation.evidence]),
    column(
      'by',
      'The rule or model that made the join.',
      ({ citation }) => citation.by ?? citation.mechanism,
    ),
    column('score', 'How sure we are, from 0 to 1.', ({ citation }) => citation.score),
  ],
});
