import type { Attribution, Citation, Quotation, Source } from '../../article/index.ts';
import type { ArticleView } from '../article-view.ts';
import { citedColumns, citedSourcesColumn } from '../cited-columns.ts';
import {
  articleColumns,
  byColumn,
  deepLinkColumn,
  idColumns,
  joined,
  moreArticleColumns,
  offsetColumns,
  piecesColumn,
  saidOnColumn,
  scoreColumn,
  sentenceColumn,
} from '../common-columns.ts';
import { speakerIdsColumn, speakerKindColumn, unnamedColumn } from '../speaker-columns.ts';
import { column, defineTable } from '../table.ts';

interface Row extends Quotation {
  attributions: readonly Attribution[];
  citations: readonly Citation[];
  sources: readonly Source[];
}

function rowOf(quotation: Quotation, view: ArticleView): Row {
  const citations = view.claimsOf(quotation.id).flatMap((claim) => view.citationsOf(claim.id));
  const sources = citations.flatMap(({ source }) => view.sources.get(source) ?? []);
  return { ...quotation, attributions: view.attributionsOf(quotation.id), citations, sources };
}

const content = ({ content: spans }: Row) => spans;

export const quotations = defineTable<Row>({
  name: 'quotations',
  describe:
    'One row a quotation, with who said it, by which words, citing what: one sheet answers who said what on whose word.',
  rows: (view) => view.article.quotations.map((quotation) => rowOf(quotation, view)),
  columns: [
    column(
      'speaker',
      'Who said it: fullest name in the article, or the words that describe them.',
      ({ attributions }, view) => joined(attributions.flatMap((row) => view.speakerNames(row))),
    ),
    column('cue', 'The reporting words.', ({ attributions }, view) =>
      joined(attributions.map(({ cue }) => view.words(cue))),
    ),
    column(
      'quotation',
      'What was said, without quotation marks.',
      (row, view) => view.words(row.content),
      'passage',
    ),
    column('type', 'direct (in quotation marks), indirect, or mixed.', ({ type }) => type),
    column('polarity', 'affirmed or denied.', ({ attributions }) =>
      joined(attributions.map(({ polarity }) => polarity)),
    ),
    scoreColumn<Row>(),
    sentenceColumn<Row>(content),
    citedSourcesColumn<Row>(),
    ...articleColumns<Row>(),
    speakerKindColumn<Row>(),
    unnamedColumn<Row>(),
    ...citedColumns<Row>(),
    deepLinkColumn<Row>(content),
    column('addressee', 'Whom it was said to.', ({ attributions }, view) =>
      joined(attributions.map(({ addressee }) => addressee && view.words(addressee))),
    ),
    saidOnColumn<Row>(({ attributions }) => attributions.map(({ saidOn }) => saidOn)),
    column('speaker_words', 'The words that name who said it.', ({ attributions }, view) =>
      joined(attributions.map(({ source }) => view.words(source))),
    ),
    column(
      'class',
      'speech (said or written); with tables: { stance: true } also stance (wanted, feared, believed).',
      (row) => row.class,
    ),
    ...moreArticleColumns<Row>(),
    byColumn<Row>(),
    ...offsetColumns<Row>(content),
    piecesColumn<Row>(content),
    speakerIdsColumn<Row>(),
    ...idColumns<Row>(({ id }) => id),
  ],
});
