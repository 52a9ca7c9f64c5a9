/**
 * Where an offset of an old text stands in a new one. Lines (blocks) that occur once in both texts
 * and in the same order hold the two together (patience diff, Bram Cohen); between two of them, what
 * the texts share at either end. Linear but for the sort of the unique lines.
 */
import type { Span } from '../article/index.ts';

export type MoveSpan = (span: Span) => Span;

interface Line extends Span {
  readonly text: string;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim()) lines.push({ start, end: start + line.length, text: line });
    start += line.length + 1;
  }
  return lines;
}

const occurringOnce = (lines: readonly Line[]): Map<string, Line> => {
  const counts = new Map<string, number>();
  for (const { text } of lines) counts.set(text, (counts.get(text) ?? 0) + 1);
  return new Map(lines.filter((l) => counts.get(l.text) === 1).map((l) => [l.text, l]));
};

/** Lines that are the same in both, in the longest run that keeps both orders. */
function anchors(before: string, after: string): [Line, Line][] {
  const unique = occurringOnce(linesOf(after));
  const pairs = [...occurringOnce(linesOf(before)).values()].flatMap((old): [Line, Line][] => {
    const found = unique.get(old.text);
    return found ? [[old, found]] : [];
  });
  // Longest increasing run of new offsets, by piles (Fredman 1975).
  const piles: number[] = [];
  const previous: number[] = [];
  pairs.forEach(([, line], i) => {
    let low = 0;
    let high = piles.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const top = pairs[piles[middle] ?? 0]?.[1].start ?? 0;
      if (top < line.start) low = middle + 1;
      else high = middle;
    }
    previous[i] = piles[low - 1] ?? -1;
    piles[low] = i;
  });
  const run: [Line, Line][] = [];
  for (let i = piles.at(-1) ?? -1; i >= 0; i = previous[i] ?? -1) {
    const pair = pairs[i];
    if (pair) run.push(pair);
  }
  return run.reverse();
}

/** A stretch of the old text and the new offset at which it starts. */
interface Stretch extends Span {
  readonly to: number;
}

function sharedEnds(before: string, after: string, from: Span, to: Span): Stretch[] {
  const room = Math.min(from.end - from.start, to.end - to.start);
  let head = 0;
  while (head < room && before[from.start + head] === after[to.start + head]) head++;
  let tail = 0;
  while (tail < room - head && before[from.end - 1 - tail] === after[to.end - 1 - tail]) tail++;
  return [
    { start: from.start, end: from.start + head, to: to.start },
    { start: from.end - tail, end: from.end, to: to.end - tail },
  ];
}

/**
 * Maps spans of `before` to spans of `after`. An offset inside words that changed goes to the start
 * of the change, so a span over rewritten words may come out shorter, even empty.
 */
export function alignTexts(before: string, after: string): MoveSpan {
  if (before === after) return (span) => span;
  const stretches: Stretch[] = [];
  let [from, to] = [0, 0];
  const end = { start: before.length, end: before.length, text: '' };
  const newEnd = { start: after.length, end: after.length, text: '' };
  for (const [old, found] of [...anchors(before, after), [end, newEnd] as const]) {
    const gap = { start: from, end: old.start };
    stretches.push(...sharedEnds(before, after, gap, { start: to, end: found.start }));
    stretches.push({ start: old.start, end: old.end, to: found.start });
    [from, to] = [old.end, found.end];
  }
  const known = stretches.filter((s) => s.start < s.end);
  const stretchBy = (offset: number): Stretch | undefined => {
    let low = 0;
    let high = known.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((known[middle]?.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return known[low - 1];
  };
  const place = (offset: number, stretch: Stretch | undefined): number =>
    stretch ? stretch.to + Math.min(offset, stretch.end) - stretch.start : 0;
  return ({ start, end }) => {
    const from = place(start, stretchBy(start));
    // The end is placed by the last character inside, which belongs to the span; what follows may not.
    return { start: from, end: Math.max(from, place(end, stretchBy(end - 1))) };
  };
}
