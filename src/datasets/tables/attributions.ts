import type { Attribution, Span } from '../../article/index.ts';
import type { ArticleView } from '../article-view.ts';
import {
  articleColumns,
  byColumn,
  idColumns,
  joined,
  moreArticleColumns,
  offsetColumns,
  saidOnColumn,
  scoreColumn,
  sentenceColumn,
} from '../common-columns.ts';
import { speakerIdsColumn, speakerKindColumn, unnamedColumn } from '../speaker-columns.ts';
import { column, defineTable } from '../table.ts';

interface Row extends Attribution {
  content: readonly Span[];
  attributions: readonly Attribution[];
}

/** An attribution stands where its cue and source do; where there is neither, where its quotation does. */
const place = ({ cue, source, content }: Row): readonly Span[] =>
  cue.length || source.length ? [...cue, ...source] : content;

const rowOf = (attribution: Attribution, { quotations }: ArticleView): Row => ({
  ...attribution,
  content: quotations.get(attribution.quotation)?.content ?? [],
  attributions: [attribution],
});

export const attributions = defineTable<Row>({
  name: 'attributions',
  describe: 'One row each time that a quotation is put into a mouth: by which words, and whose.',
  rows: (view) => view.article.attributions.map((attribution) => rowOf(attribution, view)),
  columns: [
    column(
      'speaker',
      'Who said it: fullest name in the article, or the words that describe them.',
      (row, view) => joined(view.speakerNames(row)),
    ),
    column('cue', 'The reporting words.', ({ cue }, view) => view.words(cue)),
    column('quotation', 'What was said.', ({ content }, view) => view.words(content), 'passage'),
    column('polarity', 'affirmed or denied.', ({ polarity }) => polarity),
    scoreColumn<Row>(),
    sentenceColumn<Row>(place),
    ...articleColumns<Row>(),
    speakerKindColumn<Row>(),
    unnamedColumn<Row>(),
    column(
      'affiliation',
      'For one who is described: whom they speak for or belong to.',
      ({ speaker }) => speaker.affiliation,
    ),
    column(
      'addressee',
      'Whom it was said to.',
      ({ addressee }, view) => addressee && view.words(addressee),
    ),
    saidOnColumn<Row>(({ saidOn }) => [saidOn]),
    column('speaker_words', 'The words that name who said it.', ({ source }, view) =>
      view.words(source),
    ),
    ...moreArticleColumns<Row>(),
    byColumn<Row>(),
    ...offsetColumns<Row>(place),
    speakerIdsColumn<Row>(),
    column(
      'quotation_id',
      'Id of the quotation.',
      ({ quotation }, { key }) => key(quotation),
      'id',
      'quotations',
    ),
    ...idColumns<Row>(({ id }) => id),
  ],
});
