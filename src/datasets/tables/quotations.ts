import type { Attribution, Citation, Quotation, Source } from '../../article/index.ts';
import { type ArticleView, speakersOf } from '../article-view.ts';
import {
  articleColumns,
  deepLinkColumn,
  idColumns,
  joined,
  madeByColumns,
  piecesColumn,
  placeColumns,
} from '../common-columns.ts';
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

export const quotations = defineTable<Row>({
  name: 'quotations',
  describe:
    'One row a quotation, with who said it, by which words, citing what: one sheet answers who said what on whose word.',
  rows: (view) => view.article.quotations.map((quotation) => rowOf(quotation, view)),
  columns: [
    ...idColumns<Row>(({ id }) => id),
    column('quotation', 'What was said, without quotation marks.', ({ content }, view) =>
      view.words(content),
    ),
    column('type', 'direct (in quotation marks), indirect, or mixed.', ({ type }) => type),
    column(
      'class',
      'speech (said or written) or stance (wanted, feared, believed).',
      (row) => row.class,
    ),
    column(
      'speaker',
      'Who said it: fullest name in the article, or the words that describe them.',
      ({ attributions }, view) => joined(attributions.flatMap((row) => view.speakerNames(row))),
    ),
    column(
      'speaker_kind',
      'person, unnamed-person, organization, document or unstated.',
      ({ attributions }) => joined(attributions.map(({ speaker }) => speaker.kind)),
    ),
    column('entity_id', 'Id of the speaker in entities.csv.', ({ attributions }, { key }) =>
      joined(attributions.flatMap(speakersOf).map(key)),
    ),
    column('cue', 'The reporting words.', ({ attributions }, view) =>
      joined(attributions.map(({ cue }) => view.words(cue))),
    ),
    column('source', 'The words that name who said it.', ({ attributions }, view) =>
      joined(attributions.map(({ source }) => view.words(source))),
    ),
    column('polarity', 'affirmed or denied.', ({ attributions }) =>
      joined(attributions.map(({ polarity }) => polarity)),
    ),
    column('addressee', 'Whom it was said to.', ({ attributions }, view) =>
      joined(attributions.map(({ addressee }) => addressee && view.words(addressee))),
    ),
    column('said_on', 'When it was said (TIMEX3 value), where stated.', ({ attributions }) =>
      joined(attributions.map(({ saidOn }) => saidOn)),
    ),
    column('cited_sources', 'What the article cites for it.', ({ sources }) =>
      joined(sources.map(({ name, kind }) => name ?? kind)),
    ),
    column('cited_addresses', 'Addresses of what it cites.', ({ sources }) =>
      joined(sources.map(({ href }) => href)),
    ),
    column('mechanisms', 'How the citation is made: by which link or words.', ({ citations }) =>
      joined(citations.map(({ mechanism }) => mechanism)),
    ),
    ...articleColumns<Row>(),
    ...placeColumns<Row>(({ content }) => content),
    deepLinkColumn<Row>(({ content }) => content),
    piecesColumn<Row>(({ content }) => content),
    ...madeByColumns<Row>(),
  ],
});
