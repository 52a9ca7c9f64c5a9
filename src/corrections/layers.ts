/** The layers of a record that a review changes, as they are while corrections are applied. */
import type {
  ArticleRecord,
  Attribution,
  Citation,
  Claim,
  Entity,
  Mention,
  Quotation,
  Source,
  Span,
} from '../article/index.ts';

export const REVIEWER = 'reviewer';

/** A copy to be changed; the record that was found stays as it is. */
export interface Layers {
  readonly article: ArticleRecord;
  quotations: Quotation[];
  attributions: Attribution[];
  claims: Claim[];
  sources: Source[];
  citations: Citation[];
  entities: Entity[];
  mentions: Mention[];
}

export const layersOf = (article: ArticleRecord): Layers => ({
  article,
  quotations: [...article.quotations],
  attributions: [...article.attributions],
  claims: [...article.claims],
  sources: [...article.sources],
  citations: [...article.citations],
  entities: [...article.entities],
  mentions: [...article.mentions],
});

/** An id that no row of the layer has: the letter of the layer, "r", and a number. */
export function freeId(letter: string, rows: readonly { readonly id: string }[]): string {
  const taken = new Set(rows.map(({ id }) => id));
  for (let n = 1; ; n++) if (!taken.has(`${letter}r${n}`)) return `${letter}r${n}`;
}

/** Puts a row where its place in the text is; the order of the others stays. */
export function insert<Row extends { readonly content: readonly Span[] }>(
  rows: readonly Row[],
  row: Row,
): Row[] {
  const start = row.content[0]?.start ?? 0;
  const at = rows.findIndex(({ content }) => (content[0]?.start ?? 0) > start);
  return at < 0 ? [...rows, row] : rows.toSpliced(at, 0, row);
}

export const sameSpans = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.length === b.length &&
  a.every(({ start, end }, i) => start === b[i]?.start && end === b[i]?.end);

const size = (spans: readonly Span[]): number =>
  spans.reduce((sum, { start, end }) => sum + end - start, 0);

/** Characters that both have, over those that either has; both are in the order of the text. */
export function overlapShare(a: readonly Span[], b: readonly Span[]): number {
  let [i, j, shared] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const [x, y] = [a[i], b[j]];
    if (!x || !y) break;
    shared += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start));
    if (x.end < y.end) i++;
    else j++;
  }
  return shared / (size(a) + size(b) - shared || 1);
}
