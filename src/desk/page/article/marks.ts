/** What is marked in the text: the switched-on layers, what was called wrong, what is being changed. */
import type { Span } from '../../../article/schema.ts';
import type { State } from './model.ts';

export interface Mark extends Span {
  readonly classes: string;
  /** The row that a click leads to. */
  readonly row?: string;
}

const marked = (spans: readonly Span[], classes: string, row?: string): Mark[] =>
  spans.map(({ start, end }) => ({ start, end, classes, ...(row !== undefined && { row }) }));

/** In no order; they may overlap. */
export function marksOf({ view, statements, layers, draft, current }: State): Mark[] {
  const { article, dismissed } = view;
  if (draft)
    return [
      ...marked(draft.spans.content, 'd-content'),
      ...marked(draft.spans.cue, 'd-cue'),
      ...marked(draft.spans.source, 'd-source'),
    ];
  const on = (row: string) => (row === current ? ' on' : '');
  const marks: Mark[] = [];
  if (layers.has('claims'))
    for (const { id, content } of article.claims)
      marks.push(...marked(content, `m-claims${on(id)}`, id));
  for (const { row, quotation, attribution } of statements) {
    if (layers.has('quotations') || row === current)
      marks.push(...marked(quotation.content, `m-quotations${on(row)}`, row));
    if (attribution && (layers.has('sources') || row === current)) {
      marks.push(...marked(attribution.source, `m-sources${on(row)}`, row));
      marks.push(...marked(attribution.cue, `m-cues${on(row)}`, row));
    }
  }
  if (layers.has('names'))
    for (const mention of article.mentions)
      if (mention.form !== 'pronoun') marks.push(...marked([mention], 'm-names'));
  if (layers.has('dates'))
    marks.push(...article.dates.flatMap((date) => marked([date], 'm-dates')));
  if (layers.has('links'))
    for (const link of article.links)
      if (link.role !== 'furniture') marks.push(...marked([link], 'm-links'));
  for (const { spans } of dismissed) marks.push(...marked(spans, 'm-wrong'));
  return marks;
}

export interface Piece extends Span {
  readonly marks: readonly Mark[];
}

/** The stretch cut wherever a mark starts or ends, and at `cuts`; each piece with the marks over it. */
export function piecesOf(
  { start, end }: Span,
  marks: readonly Mark[],
  cuts: readonly number[] = [],
): Piece[] {
  const inside = marks.filter((mark) => mark.start < end && start < mark.end);
  const edges = new Set([start, end, ...cuts.filter((at) => start < at && at < end)]);
  for (const mark of inside) {
    edges.add(Math.max(start, mark.start));
    edges.add(Math.min(end, mark.end));
  }
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((from, i) => {
    const to = sorted[i + 1] ?? end;
    return {
      start: from,
      end: to,
      marks: inside.filter((mark) => mark.start < to && from < mark.end),
    };
  });
}
