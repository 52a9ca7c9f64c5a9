import type { Citation, Claim, Source } from '../../article/index.ts';
import type { ArticleView } from '../article-view.ts';
import { sourceColumns } from '../cited-columns.ts';
import {
  articleColumns,
  idColumns,
  moreArticleColumns,
  offsetColumns,
  sentenceColumn,
} from '../common-columns.ts';
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

const evidence = ({ citation }: Row) => [citation.evidence];
const cited = sourceColumns<Row>(({ source }) => source);

export const citations = defineTable<Row>({
  name: 'citations',
  describe: 'One row a join between a statement and a source that the article cites for it.',
  rows: (view) => view.article.citations.map((citation) => rowOf(citation, view)),
  columns: [
    cited.name,
    column(
      'claim',
      'The words of the statement.',
      ({ claim }, view) => claim && view.words(claim.content),
      'passage',
    ),
    column(
      'mechanism',
      'How the article points to it: link-verb, link-noun, link-clause, attribution, parenthetical, footnote or carried.',
      ({ citation }) => citation.mechanism,
    ),
    column('evidence', 'The words or the link that make the join.', ({ citation }, view) =>
      view.words(citation.evidence),
    ),
    column('score', 'How sure we are, from 0 to 1.', ({ citation }) => citation.score, 'number'),
    sentenceColumn<Row>(evidence),
    cited.kind,
    cited.address,
    cited.site,
    cited.ownSite,
    ...articleColumns<Row>(),
    ...moreArticleColumns<Row>(),
    column(
      'by',
      'The rule or model that made the join.',
      ({ citation }) => citation.by ?? citation.mechanism,
    ),
    ...offsetColumns<Row>(evidence),
    column(
      'claim_id',
      'Id of the statement.',
      ({ citation }, { key }) => key(citation.claim),
      'id',
      'claims',
    ),
    column(
      'source_id',
      'Id of the source.',
      ({ citation }, { key }) => key(citation.source),
      'id',
      'sources',
    ),
    ...idColumns<Row>(
      ({ citation: { claim, source, evidence: at } }) => `${claim}-${source}-${at.start}`,
    ),
  ],
});
