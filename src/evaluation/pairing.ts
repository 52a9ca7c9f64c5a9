/** Which item of one record is which item of another. */
import type { Span } from '../article/index.ts';
import type { MoveSpan } from './alignment.ts';
import type { Item } from './item.ts';

export type Pairs = ReadonlyMap<Item, Item>;

const keyOf = (item: Item, move: MoveSpan): string =>
  `${item.text}\n${item.spans.slice(0, 1).map((span) => move(span).start)}`;

const total = (spans: readonly Span[]): number => spans.reduce((n, s) => n + s.end - s.start, 0);

/**
 * Pairs old items with new ones, each with at most one: first those with the same words in the same
 * place (or, without a place, the same words), then those that overlap, the most alike first.
 * `move` takes spans of the old text to the new one.
 */
export function pairItems(before: readonly Item[], after: readonly Item[], move: MoveSpan): Pairs {
  const pairs = new Map<Item, Item>();
  const waiting = new Map<string, Item[]>();
  for (const item of after) {
    const key = keyOf(item, (span) => span);
    const list = waiting.get(key);
    if (list) list.push(item);
    else waiting.set(key, [item]);
  }
  for (const item of before) {
    const found = waiting.get(keyOf(item, move))?.shift();
    if (found) pairs.set(item, found);
  }
  const taken = new Set(pairs.values());
  const rest = before.filter((item) => !pairs.has(item));
  const candidates = overlapping(
    rest,
    after.filter((item) => !taken.has(item)),
    move,
  );
  for (const { old, found } of candidates) {
    if (pairs.has(old) || taken.has(found)) continue;
    pairs.set(old, found);
    taken.add(found);
  }
  return pairs;
}

interface Candidate {
  readonly old: Item;
  readonly found: Item;
  readonly share: number;
}

function overlapping(before: readonly Item[], after: readonly Item[], move: MoveSpan): Candidate[] {
  const places = after
    .flatMap((item) => item.spans.map((span) => ({ item, span })))
    .sort((a, b) => a.span.start - b.span.start);
  let longest = 0;
  for (const { span } of places) longest = Math.max(longest, span.end - span.start);
  const candidates: Candidate[] = [];
  for (const old of before) {
    const shared = new Map<Item, number>();
    const spans = old.spans.map(move);
    for (const span of spans) {
      for (let i = firstFrom(places, span.start - longest); i < places.length; i++) {
        const place = places[i];
        if (!place || place.span.start >= span.end) break;
        const common = Math.min(span.end, place.span.end) - Math.max(span.start, place.span.start);
        if (common > 0) shared.set(place.item, (shared.get(place.item) ?? 0) + common);
      }
    }
    for (const [found, common] of shared)
      candidates.push({
        old,
        found,
        share: common / (total(spans) + total(found.spans) - common),
      });
  }
  // The sort is stable, so equals keep the order of the record.
  return candidates.sort((a, b) => b.share - a.share);
}

function firstFrom(places: readonly { span: Span }[], offset: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.span.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
