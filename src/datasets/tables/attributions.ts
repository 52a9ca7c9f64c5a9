import type { Attribution, Span } from '../../article/index.ts';
import { type ArticleView, speakersOf } from '../article-view.ts';
import {
  articleColumns,
  idColumns,
  joined,
  madeByColumns,
  placeColumns,
} from '../common-columns.ts';
import { column, defineTable } from '../table.ts';

interface Row extends Attribution {
  content: readonly Span[];
}

/** An attribution stands where its cue and source do; where there is neither, where its quotation does. */
const place = ({ cue, source, content }: Row): readonly Span[] =>
  cue.length || source.length ? [...cue, ...source] : content;

const rowOf = (attribution: Attribution, { quotations }: ArticleView): Row => ({
  ...attribution,
  content: quotations.get(attribution.quotation)?.content ?? [],
});

export const attributions = defineTable<Row>({
  name: 'attributions',
  describe: 'One row each time that a quotation is put into a mouth: by which words, and whose.',
  rows: (view) => view.article.attributions.map((attribution) => rowOf(attribution, view)),
  columns: [
    ...idColumns<Row>(({ id }) => id),
    column(
      'quotation_id',
      'Id of the quotation: quotations.csv has its row.',
      ({ quotation }, { key }) => key(quotation),
    ),
    column('quotation', 'What was said.', ({ content }, view) => view.words(content)),
    column('speaker', 'Fullest name in the article, or the describing words.', (row, view) =>
      joined(view.speakerNames(row)),
    ),
    column(
      'speaker_kind',
      'person, unnamed-person, organization, document or unstated.',
      ({ speaker }) => speaker.kind,
    ),
    column('entity_id', 'Id of the speaker in entities.csv.', (row, { key }) =>
      joined(speakersOf(row).map(key)),
    ),
    column(
      'affiliation',
      'For one who is described: whom they speak for or belong to.',
      ({ speaker }) => speaker.affiliation,
    ),
    column('cue', 'The reporting words.', ({ cue }, view) => view.words(cue)),
    column('source', 'The words that name who said it.', ({ source }, view) => view.words(source)),
    column('polarity', 'affirmed or denied.', ({ polarity }) => polarity),
    column(
      'addressee',
      'Whom it was said to.',
      ({ addressee }, view) => addressee && view.words(addressee),
    ),
    column('said_on', 'When it was said (TIMEX3 value), where stated.', ({ saidOn }) => saidOn),
    ...articleColumns<Row>(),
    ...placeColumns<Row>(place),
    ...madeByColumns<Row>(),
  ],
});
