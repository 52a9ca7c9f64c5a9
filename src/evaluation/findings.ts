/** Differences as a person reads them: a sentence, the place, the words before and after. */
import type { ArticleRecord, Span } from '../article/index.ts';
import { clipPair, clipped, legible, quoted } from './clipping.ts';
import type { Comparison, Difference, FieldChange, Status } from './differences.ts';
import type { CheckedLayer } from './items.ts';
import type { JsonPath } from './json-lines.ts';
import { paragraphOf, placeOf } from './judging.ts';

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
  /** Its words with a little of what stands around them; null for what is not in the text. */
  readonly context: { readonly lead: string; readonly words: string; readonly tail: string } | null;
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

/** Attributions that came or went with their quotation: the quotation already says so. */
function followers(differences: readonly Difference[]): Set<Difference> {
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
        (!d.before || !d.after) &&
        gone.has(`${d.before?.text}\n${d.after?.text}`),
    ),
  );
}

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
    context: contextOf(article, shown),
    path: judgement?.expectation.path ?? null,
  };
}

/** Of an entity only the first mention: the others are rows of the layer of mentions. */
const shownSpans = (layer: CheckedLayer, spans: readonly Span[]): Span[] =>
  (layer === 'entities' ? spans.slice(0, 1) : spans).map(({ start, end }) => ({ start, end }));

function sentenceOf(difference: Difference): string {
  const { layer, before, after, judgement, right, changes } = difference;
  if (layer === 'text' && judgement) return textSentence(difference);
  const item = after ?? before;
  const label = item?.label ?? judgement?.expectation.label ?? layer;
  const words = item && item.text !== '' ? item.text : (judgement?.expectation.text ?? '');
  const named = label.includes(words) ? label : `${label} ${quoted(clipped(words))}`;
  const unexpected = right[0] !== undefined && !judgement;
  if (before && after) {
    const wrong = judgement && !right[1] ? expectedWords(difference) : '';
    if (!changes.length) return wrong ? `${named}: ${wrong}` : `${named} is as before`;
    const list = changesWords(changes);
    // A title has no property but itself.
    if (layer === 'article') return `${label} ${list.replace(/^value /, '')}`;
    return `${label}: ${list}${wrong ? ` (${wrong})` : ''}`;
  }
  if (before) return `${named} is no longer found${unexpected ? ', as expected' : ''}`;
  if (after) return `${named} is found now${unexpected ? ', and is not expected' : ''}`;
  return `${named} is not found`;
}

function textSentence({ judgement, right, status }: Difference): string {
  const { text = '', absent = false } = judgement?.expectation ?? {};
  const there = right[1] === !absent;
  const now = status === 'fixed' || status === 'broken' ? ' now' : '';
  return `${quoted(clipped(text))} is ${there ? '' : 'not '}in the article text${now}`;
}

/** More than this many fields that come or go together are one event. */
const TOGETHER = 2;

function changesWords(changes: readonly FieldChange[]): string {
  const named = (side: 'before' | 'after') =>
    changes
      .slice(0, TOGETHER)
      .map((change) => `${change.name} ${quoted(clipped(change[side] ?? ''))}`)
      .join(', ');
  if (changes.length > TOGETHER) {
    if (changes.every(({ after }) => after === null)) return `${named('before')} → nothing`;
    if (changes.every(({ before }) => before === null)) return `nothing → ${named('after')}`;
  }
  return changes.map((change) => changeWords(change)).join(', ');
}

const changeWords = ({ name, before, after }: FieldChange): string => {
  const [was, is] = clipPair(before, after);
  return `${name} ${quoted(was)} → ${quoted(is)}`;
};

/** What was expected, for the fields that are wrong now. */
function expectedWords({ judgement, changes }: Difference): string {
  if (!judgement) return '';
  const { expectation, wrong } = judgement;
  const known = new Map(changes.map((change) => [change.name, change.before]));
  const parts = wrong.flatMap((name) => {
    const expected =
      name === 'text'
        ? expectation.text
        : name === 'paragraph'
          ? String(expectation.paragraph)
          : name in expectation.sets
            ? (expectation.sets[name] ?? []).join('; ')
            : (expectation.fields[name] ?? null);
    return known.get(name) === expected ? [] : [`${name} ${quoted(expected && clipped(expected))}`];
  });
  return parts.length ? `expected ${parts.join(', ')}` : '';
}

const AROUND = 32;

function contextOf({ text }: ArticleRecord, spans: readonly Span[]): Finding['context'] {
  const [first, last] = [spans[0], spans.at(-1)];
  if (!first || !last) return null;
  const flat = (from: number, to: number) => legible(text.slice(Math.max(0, from), to));
  const lead = flat(first.start - AROUND, first.start);
  const tail = flat(last.end, last.end + AROUND);
  return {
    lead: first.start > AROUND ? `…${lead.slice(lead.indexOf(' ') + 1)}` : lead,
    words: clipped(flat(first.start, last.end), 120),
    tail: last.end + AROUND < text.length ? `${tail.slice(0, tail.lastIndexOf(' ') + 1)}…` : tail,
  };
}
