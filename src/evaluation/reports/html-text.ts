/** An article's text with its spans marked, overlapping ones too. */
import type { Span } from '../../article/index.ts';
import type { Status } from '../differences.ts';
import type { CheckedLayer } from '../item.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** The text with nothing in it that HTML could read as markup. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (c) => ENTITIES[c] ?? c);

export interface Mark {
  readonly status: Status;
  readonly layer: CheckedLayer;
  readonly spans: readonly Span[];
  /** Its number among the findings and where that stands; absent for what is marked without one. */
  readonly reference?: { readonly id: string; readonly number: number; readonly card: string };
}

/** Marked only where they differ: they cover the whole text, or the same words as another layer. */
const UNMARKED: ReadonlySet<CheckedLayer> = new Set([
  'blocks',
  'sentences',
  'entities',
  'attributions',
  'claims',
  'citations',
]);

/** Whether the text shows the mark, so that a link may lead to it. */
export const isShown = ({
  layer,
  status,
  spans,
}: Pick<Mark, 'layer' | 'status' | 'spans'>): boolean =>
  spans.length > 0 && (status !== 'unchanged' || !UNMARKED.has(layer));

interface Edge {
  readonly at: number;
  readonly opens: boolean;
  readonly mark: Mark;
  readonly last: boolean;
}

/**
 * The text as HTML. It is cut wherever a span starts or ends, so that spans may overlap; each piece
 * carries the classes of all spans over it. A finding's number stands behind its words, so small that
 * no line breaks elsewhere for it.
 */
export function markedText(text: string, marks: readonly Mark[]): string {
  const edges: Edge[] = marks
    .filter(isShown)
    .flatMap((mark) =>
      mark.spans.flatMap(({ start, end }, i) => [
        { at: start, opens: true, mark, last: false },
        { at: end, opens: false, mark, last: i === mark.spans.length - 1 },
      ]),
    )
    // Ends before starts, so that spans that touch do not mix.
    .sort((a, b) => a.at - b.at || Number(a.opens) - Number(b.opens));
  const open = new Set<Mark>();
  const parts: string[] = [];
  let at = 0;
  for (const edge of edges) {
    parts.push(piece(text.slice(at, edge.at), open));
    at = Math.max(at, edge.at);
    if (edge.opens) open.add(edge.mark);
    else {
      open.delete(edge.mark);
      if (edge.last) parts.push(reference(edge.mark));
    }
  }
  parts.push(escaped(text.slice(at)));
  return parts.join('');
}

function piece(text: string, open: ReadonlySet<Mark>): string {
  if (!text || !open.size) return escaped(text);
  const classes = new Set([...open].flatMap(({ layer, status }) => [`l-${layer}`, `s-${status}`]));
  return `<span class="${[...classes].join(' ')}">${escaped(text)}</span>`;
}

const reference = ({ reference: to, status }: Mark): string =>
  to
    ? `<a id="${to.id}" class="ref s-${status}" href="#${to.card}" aria-label="finding ${to.number}">${to.number}</a>`
    : '';
