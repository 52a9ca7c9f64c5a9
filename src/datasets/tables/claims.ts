import type { Attribution, Citation, Claim, Source } from '../../article/index.ts';
import type { ArticleView } from '../article-view.ts';
import {
  articleColumns,
  deepLinkColumn,
  idColumns,
  joined,
  piecesColumn,
  placeColumns,
} from '../common-columns.ts';
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

/** Naming who said it is no citation that a reader could follow; a link, a note or a bracket is. */
const isCited = ({ citations }: Row): boolean =>
  citations.some(({ mechanism }) => mechanism !== 'attribution' && mechanism !== 'carried');

export const claims = defineTable<Row>({
  name: 'claims',
  describe:
    'One row a statement, with who makes it and what it rests on: which statements rest on an unnamed source (source_kinds), which link back nothing (cited), what comes from one outlet (source_names).',
  rows: (view) => view.article.claims.map((claim) => rowOf(claim, view)),
  columns: [
    ...idColumns<Row>(({ id }) => id),
    column('claim', 'The words of the statement.', ({ content }, view) => view.words(content)),
    column(
      'speaker',
      'Who states it, where it is not the article itself.',
      ({ speaker, attributions }, view) =>
        attributions.length
          ? joined(attributions.flatMap((row) => view.speakerNames(row)))
          : speaker,
    ),
    column(
      'speaker_kind',
      'person, unnamed-person, organization, document or unstated.',
      ({ attributions }) => joined(attributions.map(({ speaker }) => speaker.kind)),
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
    column(
      'cited',
      'yes when a link, a note or a reference in brackets leads to a source; no when at most a name is given.',
      isCited,
    ),
    column('source_names', 'The sources that it rests on.', ({ sources }) =>
      joined(sources.map(({ name }) => name)),
    ),
    column(
      'source_kinds',
      'Their kinds: person, unnamed-person, organization, document, data, press, social-post, interview, unstated.',
      ({ sources }) => joined(sources.map(({ kind }) => kind)),
    ),
    column('source_addresses', 'Their addresses.', ({ sources }) =>
      joined(sources.map(({ href }) => href)),
    ),
    column(
      'mechanisms',
      'How the article points to them: link-verb, link-noun, link-clause, attribution, parenthetical, footnote, carried.',
      ({ citations }) => joined(citations.map(({ mechanism }) => mechanism)),
    ),
    column('evidence', 'The words or links that point to them.', ({ citations }, view) =>
      joined(citations.map(({ evidence }) => view.words(evidence))),
    ),
    column(
      'quotation_id',
      'Id of the quotation that it was taken from.',
      ({ quotation }, { key }) => quotation && key(quotation),
    ),
    ...articleColumns<Row>(),
    ...placeColumns<Row>(({ content }) => content),
    deepLinkColumn<Row>(({ content }) => content),
    piecesColumn<Row>(({ content }) => content),
    column(
      'by',
      'The rule or model that found it.',
      ({ by, quotation, support }, { quotations }) =>
        by ?? (quotation === undefined ? support : quotations.get(quotation)?.by),
    ),
    column('score', 'How sure we are, from 0 to 1.', ({ score }) => score),
  ],
});
