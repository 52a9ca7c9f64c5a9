/** Differences as a person reads them: a sentence, the place, the words before and after. */
import type { ArticleRecord, Span } from '../article/index.ts';
import { clipped, legible } from './clipping.ts';
import type { Comparison, Difference, FieldChange, Status } from './differences.ts';
import type { CheckedLayer } from './item.ts';
import type { JsonPath } from './json-lines.ts';
import { paragraphOf, placeOf } from './judging.ts';
import { sentenceOf } from './sentence.ts';

export interface ContextPart {
  readonly text: string;
  /** Whether it is what the finding speaks of. */
  readonly marked: boolean;
}

/** Plain data, ready to be printed or written as JSON. */
export interface Finding {
  readonly layer: CheckedLayer;
  readonly status: Status;
  /** What a person said of it holds now; null when nobody said. */
  readonly right: boolean | null;
  /** Such as "quotation 3". */
  readonly label: string;
  /** What happened, in words, without the paragraph. */
  readonly sentence: string;
  /** Number of the block, from 1; null for what is not in the text. */
  readonly paragraph: number | null;
  readonly changes: readonly FieldChange[];
  /** Where it stood and where it stands; the place of the expected words when nothing was found. */
  readonly spans: { readonly before: readonly Span[]; readonly after: readonly Span[] };
  /**
   * Its pieces, marked, with a little of what stands around; empty for what is not in the text and
   * for what is right as before.
   */
  readonly context: readonly ContextPart[];
  /** Where expected.json speaks of it. */
  readonly path: JsonPath | null;
  /** First stage that behaves differently for it, when that was looked for. */
  readonly stage?: string;
}

/** Everything that a comparison holds, unchanged items too, in its order. */
export function findingsOf(comparison: Comparison): [Difference, Finding][] {
  const hidden = followers(comparison.differences);
  return comparison.differences
    .filter((difference) => !hidden.has(difference))
    .map((difference) => [difference, findingOf(difference, comparison)]);
}

/** Attributions that came or went, or are missing, with their quotation: the quotation says so. */
function followers(differences: readonly Difference[]): Set<Difference> {
  const row = (d: Difference) => d.judgement?.expectation.path.join('.');
  const missing = new Set(
    differences.filter((d) => d.layer === 'quotations' && isMissing(d)).map(row),
  );
  const oneSided = (d: Difference) => !d.before !== !d.after;
  const gone = new Set(
    differences
      .filter((d) => d.layer === 'quotations' && oneSided(d))
      .map((d) => `${d.before?.text}\n${d.after?.text}`),
  );
  return new Set(
    differences.filter(
      (d) =>
        d.layer === 'attributions' &&
        ((isMissing(d) && missing.has(row(d))) ||
          ((!d.before || !d.after) && gone.has(`${d.before?.text}\n${d.after?.text}`))),
    ),
  );
}

/** Expected, and not found. */
const isMissing = ({ judgement, after }: Difference): boolean =>
  judgement !== undefined && judgement.expectation.absent !== true && !after;

function findingOf(difference: Difference, comparison: Comparison): Finding {
  const { layer, status, judgement, right, changes, before, after } = difference;
  const item = after ?? before;
  const gone = !after && before !== undefined;
  const article = gone ? comparison.before : comparison.after;
  const missing = item || !judgement ? [] : placeOf(article, judgement.expectation);
  const spans = {
    before: shownSpans(layer, before?.spans ?? []),
    after: shownSpans(layer, after?.spans ?? missing),
  };
  const shown = gone ? spans.before : spans.after;
  return {
    layer,
    status,
    right: right[1] ?? null,
    label: legible(item?.label ?? judgement?.expectation.label ?? layer),
    sentence: legible(sentenceOf(difference)),
    paragraph: (layer !== 'blocks' && paragraphOf(article, shown)) || null,
    changes,
    spans,
    context: status === 'unchanged' && right[1] !== false ? [] : contextOf(article, shown),
    path: judgement?.expectation.path ?? null,
  };
}

/** Of an entity only the first mention: the others are rows of the layer of mentions. */
const shownSpans = (layer: CheckedLayer, spans: readonly Span[]): Span[] =>
  (layer === 'entities' ? spans.slice(0, 1) : spans).map(({ start, end }) => ({ start, end }));

const AROUND = 32;
const PIECE_LENGTH = 120;
const GAP_LENGTH = 48;

function contextOf({ text }: ArticleRecord, spans: readonly Span[]): ContextPart[] {
  const [first, last] = [spans[0], spans.at(-1)];
  if (!first || !last) return [];
  const flat = (from: number, to: number) => legible(text.slice(Math.max(0, from), to));
  const lead = flat(first.start - AROUND, first.start);
  const tail = flat(last.end, last.end + AROUND);
  const pieces = spans.flatMap(({ start, end }, i): ContextPart[] => [
    { text: clipped(flat(spans[i - 1]?.end ?? start, start), GAP_LENGTH), marked: false },
    { text: clipped(flat(start, end), PIECE_LENGTH), marked: true },
  ]);
  return [
    { text: first.start > AROUND ? `…${lead.slice(lead.indexOf(' ') + 1)}` : lead, marked: false },
    ...pieces,
    {
      text: last.end + AROUND < text.length ? `${tail.slice(0, tail.lastIndexOf(' ') + 1)}…` : tail,
      marked: false,
    },
  ].filter((part) => part.text !== '');
}
