import type { Attribution, Citation, Claim, Source } from '../../article/index.ts';
import type { ArticleView } from '../article-view.ts';
import { citedColumns, citedSourcesColumn } from '../cited-columns.ts';
import {
  articleColumns,
  deepLinkColumn,
  idColumns,
  joined,
  moreArticleColumns,
  offsetColumns,
  piecesColumn,
  scoreColumn,
  sentenceColumn,
} from '../common-columns.ts';
import { speakerKindColumn } from '../speaker-columns.ts';
import { column, defineTable } from '../table.ts';

interface Row extends Claim {
  attributions: readonly Attribution[];
  citations: readonly Citation[];
  sources: readonly Source[];
}

function rowOf(claim: Claim, view: ArticleView): Row {
  const citations = view.citationsOf(claim.id);
  return {
    ...claim,
    attributions: claim.quotation === undefined ? [] : view.attributionsOf(claim.quotation),
    citations,
    sources: citations.flatMap(({ source }) => view.sources.get(source) ?? []),
  };
}

const content = ({ content: spans }: Row) => spans;

export const claims = defineTable<Row>({
  name: 'claims',
  describe:
    'One row a statement, with who makes it and what it rests on: which statements rest on an unnamed source (unnamed), which link back nothing (cited), what comes from one outlet (cited_sources).',
  rows: (view) => view.article.claims.map((claim) => rowOf(claim, view)),
  columns: [
    column(
      'speaker',
      'Who states it, where it is not the article itself.',
      ({ speaker, attributions }, view) =>
        attributions.length
          ? joined(attributions.flatMap((row) => view.speakerNames(row)))
          : speaker,
    ),
    column(
      'claim',
      'The words of the statement.',
      (row, view) => view.words(row.content),
      'passage',
    ),
    column(
      'support',
      'verbatim (quoted), mixed, paraphrase, or evidence (the article states it and points to a source).',
      ({ support }) => support,
    ),
    column(
      'polarity',
      'affirmed or denied.',
      ({ polarity, attributions }) =>
        polarity ?? joined(attributions.map((attribution) => attribution.polarity)),
    ),
    scoreColumn<Row>(),
    sentenceColumn<Row>(content),
    citedSourcesColumn<Row>(),
    ...articleColumns<Row>(),
    speakerKindColumn<Row>(),
    column(
      'unnamed',
      'yes when it comes from a person who is described and not named.',
      ({ attributions, sources }) =>
        attributions.some(({ speaker }) => speaker.kind === 'unnamed-person') ||
        sources.some(({ kind }) => kind === 'unnamed-person'),
      'yes-no',
    ),
    ...citedColumns<Row>(),
    column('evidence', 'The words or links that point to what is cited.', ({ citations }, view) =>
      joined(citations.map(({ evidence }) => view.words(evidence))),
    ),
    deepLinkColumn<Row>(content),
    ...moreArticleColumns<Row>(),
    column(
      'by',
      'The rule or model that found it.',
      ({ by, quotation, support }, { quotations }) =>
        by ?? (quotation === undefined ? support : quotations.get(quotation)?.by),
    ),
    ...offsetColumns<Row>(content),
    piecesColumn<Row>(content),
    column(
      'quotation_id',
      'Id of the quotation that it was taken from.',
      ({ quotation }, { key, quotations }) =>
        quotation !== undefined && quotations.has(quotation) ? key(quotation) : undefined,
      'id',
      'quotations',
    ),
    ...idColumns<Row>(({ id }) => id),
  ],
});
