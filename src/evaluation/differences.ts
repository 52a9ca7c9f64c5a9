/** What became of every item between the accepted record and the present one, and whether it is right. */
import { isDeepStrictEqual } from 'node:util';
import type { ArticleRecord, Span } from '../article/index.ts';
import { alignTexts, type MoveSpan } from './alignment.ts';
import { type Expectation, expectationsOf } from './expectations.ts';
import type { Expected } from './expected.ts';
import {
  BORROWED_WORDS,
  CHECKED_LAYERS,
  type CheckedLayer,
  type Field,
  type Item,
} from './item.ts';
import { itemsOf } from './items.ts';
import { isRight, type Judgement, judge } from './judging.ts';
import { pairItems } from './pairing.ts';

/**
 * fixed: wrong before, right now. broken: right before, wrong now. changed: different, and not known
 * to be better or worse. new and lost: there on one side only, and nobody said whether it should be.
 */
export const STATUSES = ['broken', 'fixed', 'changed', 'lost', 'new', 'unchanged'] as const;
export type Status = (typeof STATUSES)[number];

export interface FieldChange {
  readonly name: string;
  readonly before: string | null;
  readonly after: string | null;
}

export interface Difference {
  readonly layer: CheckedLayer;
  readonly status: Status;
  readonly before: Item | undefined;
  readonly after: Item | undefined;
  readonly changes: readonly FieldChange[];
  /** What a person said of it, with what is wrong now; absent when nobody did. */
  readonly judgement?: Judgement | undefined;
  /** Whether it is right, before and now; undefined when nobody said. */
  readonly right: readonly [before: boolean | undefined, after: boolean | undefined];
}

const sameSpans = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.length === b.length && a.every((s, i) => s.start === b[i]?.start && s.end === b[i]?.end);

function changesBetween(before: Item, after: Item, move: MoveSpan): FieldChange[] {
  const changes: FieldChange[] = [];
  const note = (name: string, old: Field, now: Field) => {
    const moved = !sameSpans((old.spans ?? []).map(move), now.spans ?? []);
    if (old.text !== now.text) changes.push({ name, before: old.text, after: now.text });
    else if (moved && old.text !== null)
      changes.push({ name, before: placed(old), after: placed(now) });
  };
  if (!BORROWED_WORDS.has(before.layer)) note('text', before, after);
  for (const name of new Set([...Object.keys(before.fields), ...Object.keys(after.fields)]))
    note(name, before.fields[name] ?? { text: null }, after.fields[name] ?? { text: null });
  return changes;
}

const placed = ({ text, spans = [] }: Field): string =>
  `${text} (at ${spans.map((s) => `${s.start}–${s.end}`).join(', ')})`;

const statusOf = (
  [before, after]: Difference['right'],
  was: Item | undefined,
  is: Item | undefined,
  changes: readonly FieldChange[],
): Status => {
  if (before !== undefined && after !== undefined && before !== after)
    return after ? 'fixed' : 'broken';
  if (was && is) return changes.length ? 'changed' : 'unchanged';
  if (was) return 'lost';
  return is ? 'new' : 'unchanged';
};

/** Everything that can differ between two records, so that each may be reported on its own. */
export interface Comparison {
  readonly before: ArticleRecord;
  readonly after: ArticleRecord;
  /** All items, unchanged ones too, in the order of layers and then of the article. */
  readonly differences: readonly Difference[];
}

/** Compares two records, and holds both against what is expected, where anything is. */
export function compareRecords(
  before: ArticleRecord,
  after: ArticleRecord,
  expected: Expected = {},
): Comparison {
  const move = alignTexts(before.text, after.text);
  const [was, found] = [itemsOf(before), itemsOf(after)];
  const expectations = expectationsOf(expected);
  const wasJudged = byExpectation(judge(before, was, expectations));
  // Most articles are as before, and need not be judged twice.
  const same = before.text === after.text && isDeepStrictEqual(was, found);
  const is = same ? was : found;
  const isJudged = same ? wasJudged : byExpectation(judge(after, is, expectations));
  const differences = CHECKED_LAYERS.flatMap((layer): Difference[] => {
    const judged: Difference[] = [];
    const seen = new Set<Item>();
    for (const [expectation, now] of isJudged) {
      if (expectation.layer !== layer) continue;
      const then = wasJudged.get(expectation) ?? now;
      for (const item of [then.item, now.item]) if (item) seen.add(item);
      const right = [isRight(then), isRight(now)] as const;
      const changes = then.item && now.item ? changesBetween(then.item, now.item, move) : [];
      const status = statusOf(right, then.item, now.item, changes);
      judged.push({
        layer,
        status,
        before: then.item,
        after: now.item,
        changes,
        judgement: now,
        right,
      });
    }
    const exhaustive = isExhaustive(layer, expected);
    const rest = (items: readonly Item[]) => items.filter((item) => !seen.has(item));
    const others = unreviewed(rest(was[layer]), rest(is[layer]), move, exhaustive);
    return [...judged, ...others].sort(byPlace(move));
  });
  return { before, after, differences };
}

const byExpectation = (judgements: readonly Judgement[]): Map<Expectation, Judgement> =>
  new Map(judgements.map((judgement) => [judgement.expectation, judgement]));

const isExhaustive = (layer: CheckedLayer, { complete = [] }: Expected): boolean =>
  complete.some((name) => name === layer);

/** Items that no expectation speaks of. In an exhaustive layer, whatever was extracted is wrong. */
function unreviewed(
  before: readonly Item[],
  after: readonly Item[],
  move: MoveSpan,
  exhaustive: boolean,
): Difference[] {
  const pairs = pairItems(before, after, move);
  const difference = (was: Item | undefined, is: Item | undefined): Difference => {
    const changes = was && is ? changesBetween(was, is, move) : [];
    const right = exhaustive ? ([!was, !is] as const) : ([undefined, undefined] as const);
    const layer = (was ?? is)?.layer ?? 'text';
    return {
      layer,
      status: statusOf(right, was, is, changes),
      before: was,
      after: is,
      changes,
      right,
    };
  };
  const paired = new Set(pairs.values());
  return [
    ...before.map((was) => difference(was, pairs.get(was))),
    ...after.filter((is) => !paired.has(is)).map((is) => difference(undefined, is)),
  ];
}

const byPlace =
  (move: MoveSpan) =>
  (a: Difference, b: Difference): number =>
    startOf(a, move) - startOf(b, move);

function startOf({ before, after }: Difference, move: MoveSpan): number {
  const [is, was] = [after?.spans[0], before?.spans[0]];
  return is?.start ?? (was ? move(was).start : -1);
}
