/** The article as the page works with it: its statements in the order of the text, and what is being done. */
import type { Attribution, Claim, Quotation, Source, Span } from '../../../article/schema.ts';
import type { StatementRequest } from '../../requests.ts';
import type { ArticleView, RowReview } from '../../views.ts';
import { typeOf } from './words.ts';

export interface Statement {
  readonly row: string;
  /** From 1, in the order of the text. */
  readonly number: number;
  readonly quotation: Quotation;
  readonly attribution: Attribution | undefined;
  readonly speaker: string | null;
  readonly words: string;
  readonly cue: string;
  readonly sources: readonly Source[];
  readonly review: RowReview | undefined;
}

export const LAYERS = ['quotations', 'sources', 'names', 'dates', 'claims', 'links'] as const;
/** Below this a statement calls for a look, as in the lists. */
export const UNSURE = 0.7;

export type LayerName = (typeof LAYERS)[number];

export type Field = 'content' | 'cue' | 'source';

/** A statement that is being changed or added; spans in offsets of the text. */
export interface Draft {
  /** The row that it changes; none for a new one. */
  readonly row: string | undefined;
  readonly field: Field;
  readonly spans: Readonly<Record<Field, readonly Span[]>>;
  readonly type: Quotation['type'];
  readonly polarity: Attribution['polarity'];
  /** Absent: as it was. */
  readonly speaker: StatementRequest['speaker'];
}

export type Panel = 'statements' | 'names' | 'claims';

export interface State {
  view: ArticleView;
  statements: readonly Statement[];
  current: string | undefined;
  draft: Draft | undefined;
  /** Whether the speaker of the current statement is being chosen. */
  choosing: boolean;
  panel: Panel;
  readonly layers: Set<LayerName>;
}

export const wordsOf = (text: string, spans: readonly Span[]): string =>
  spans.map(({ start, end }) => text.slice(start, end)).join(' … ');

export function statementsOf({ article, reviews }: ArticleView): Statement[] {
  const { text } = article;
  const said = new Map(article.attributions.map((row) => [row.quotation, row]));
  const source = new Map(article.sources.map((row) => [row.id, row]));
  const claims = new Map<string, Claim[]>();
  for (const claim of article.claims)
    if (claim.quotation !== undefined)
      claims.set(claim.quotation, [...(claims.get(claim.quotation) ?? []), claim]);
  return article.quotations
    .filter((quotation) => quotation.class === 'speech')
    .toSorted((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0))
    .map((quotation, i) => {
      const attribution = said.get(quotation.id);
      const own = new Set(claims.get(quotation.id)?.map(({ id }) => id));
      const sources = article.citations
        .filter(({ claim, mechanism }) => own.has(claim) && mechanism !== 'attribution')
        .flatMap((citation) => source.get(citation.source) ?? [])
        .filter(({ name }) => name === null || name !== attribution?.speaker.name);
      return {
        row: quotation.id,
        number: i + 1,
        quotation,
        attribution,
        speaker: attribution?.speaker.name || null,
        words: wordsOf(text, quotation.content),
        cue: wordsOf(text, attribution?.cue ?? []),
        sources: [...new Set(sources)],
        review: reviews[quotation.id],
      };
    });
}

export const draftOf = ({ row, quotation, attribution }: Statement): Draft => ({
  row,
  field: 'content',
  spans: {
    content: quotation.content,
    cue: attribution?.cue ?? [],
    source: attribution?.source ?? [],
  },
  type: quotation.type,
  polarity: attribution?.polarity ?? 'affirmed',
  speaker: undefined,
});

export const newDraft = (text: string, content: readonly Span[]): Draft => ({
  row: undefined,
  field: 'cue',
  spans: { content, cue: [], source: [] },
  type: typeOf(text, content),
  polarity: 'affirmed',
  speaker: { name: null, kind: 'unstated' },
});

/** The draft with other spans in a field; what it is called follows its words. */
export const withSpans = (
  draft: Draft,
  text: string,
  field: Field,
  spans: readonly Span[],
): Draft => ({
  ...draft,
  spans: { ...draft.spans, [field]: spans },
  ...(field === 'content' && { type: typeOf(text, spans) }),
});

export const requestOf = ({ spans, type, polarity, speaker }: Draft): StatementRequest => ({
  content: [...spans.content],
  cue: [...spans.cue],
  source: [...spans.source],
  type,
  polarity,
  ...(speaker && { speaker }),
});
