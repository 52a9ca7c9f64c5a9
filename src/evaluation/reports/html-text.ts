/** An article's text with its spans marked, overlapping ones too. */
import type { Span } from '../../article/index.ts';
import type { Status } from '../differences.ts';
import type { CheckedLayer } from '../item.ts';
import { SIGNS } from './report.ts';

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
  readonly id: string;
  readonly status: Status;
  readonly layer: CheckedLayer;
  readonly label: string;
  readonly spans: readonly Span[];
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
export const isShown = ({ layer, status, spans }: Omit<Mark, 'id' | 'label'>): boolean =>
  spans.length > 0 && (status !== 'unchanged' || !UNMARKED.has(layer));

interface Edge {
  readonly at: number;
  readonly opens: boolean;
  readonly mark: Mark;
  readonly first: boolean;
}

/**
 * The text as HTML. It is cut wherever a span starts or ends, so that spans may overlap; each piece
 * carries the classes of all spans over it, and each span its label where it starts.
 */
export function markedText(text: string, marks: readonly Mark[]): string {
  const edges: Edge[] = marks
    .filter(isShown)
    .flatMap((mark) =>
      mark.spans.flatMap(({ start, end }, i) => [
        { at: start, opens: true, mark, first: i === 0 },
        { at: end, opens: false, mark, first: false },
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
    if (edge.opens) {
      open.add(edge.mark);
      if (edge.first) parts.push(tag(edge.mark));
    } else open.delete(edge.mark);
  }
  parts.push(escaped(text.slice(at)));
  return parts.join('');
}

function piece(text: string, open: ReadonlySet<Mark>): string {
  if (!text || !open.size) return escaped(text);
  const classes = new Set([...open].flatMap(({ layer, status }) => [`l-${layer}`, `s-${status}`]));
  return `<span class="${[...classes].join(' ')}">${escaped(text)}</span>`;
}

const tag = ({ id, status, layer, label }: Mark): string =>
  `<sup id="${id}" class="tag s-${status} l-${layer}" tabindex="-1">${SIGNS[status]} ${escaped(label)} </sup>`;
