/** Span arithmetic. All spans are half-open, in UTF-16 code units. */
import type { Span } from './schema.ts';

/** True when the two spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** True when `outer` holds the whole of `inner`. */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** Order by start, then longer first. */
export const bySpan = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** The smallest span that holds both. */
export const cover = (a: Span, b: Span): Span => ({
  start: Math.min(a.start, b.start),
  end: Math.max(a.end, b.end),
});

const SPACE = /\s/;

/** The span without white space at its edges; empty (start = end) when nothing else is in it. */
export function trim(text: string, { start, end }: Span): Span {
  while (start < end && SPACE.test(text.charAt(start))) start++;
  while (end > start && SPACE.test(text.charAt(end - 1))) end--;
  return { start, end };
}

const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

/** The last white space behind `start` and up to `limit`, else `limit` itself, never within a character. */
export function cutBefore(text: string, start: number, limit: number): number {
  for (let i = limit; i > start; i--) if (SPACE.test(text.charAt(i))) return i;
  return isLowSurrogate(text.charCodeAt(limit)) ? limit - 1 : limit;
}

/**
 * Index of the last span that starts at or before `offset`, or -1. Spans must be ordered by start.
 * Binary search: O(log n).
 */
export function lastStartingBy(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The span of an ordered, non-overlapping list that holds `offset`, if any. */
export function spanAt<S extends Span>(spans: readonly S[], offset: number): S | undefined {
  const span = spans[lastStartingBy(spans, offset)];
  return span && offset < span.end ? span : undefined;
}
