/** Joins the contents, cues and sources of one passage into attributions: each to its nearest cue. */
import type { Passage, Range } from './passage.ts';

export interface Parts {
  readonly content: Range[];
  readonly cue: Range[];
  readonly source: Range[];
}

export interface Linked {
  readonly cue: Range | null;
  readonly source: Range | null;
  readonly content: Range[];
}

const SENTENCE_STEP = 30;

function distance(p: Passage, a: Range, b: Range): number {
  const [left, right] = a.first <= b.first ? [a, b] : [b, a];
  const sentences = (p.sentence[right.first] ?? 0) - (p.sentence[left.last] ?? 0);
  return Math.max(0, right.first - left.last) + sentences * SENTENCE_STEP;
}

function nearest(p: Passage, to: Range, among: readonly Range[], limit: number): Range | null {
  let best: Range | null = null;
  let least = limit;
  for (const range of among) {
    const d = distance(p, to, range);
    if (d < least) {
      least = d;
      best = range;
    }
  }
  return best;
}

/** Contents with the same cue are pieces of one quotation; a content without a cue stands alone. */
export function link(p: Passage, { content, cue, source }: Parts): Linked[] {
  const pieces = new Map<Range, Range[]>();
  const linked: Linked[] = [];
  for (const range of content) {
    const found = nearest(p, range, cue, 60);
    if (!found) linked.push({ cue: null, source: null, content: [range] });
    else pieces.set(found, [...(pieces.get(found) ?? []), range]);
  }
  for (const [range, of] of pieces)
    linked.push({ cue: range, source: nearest(p, range, source, 40), content: of });
  return linked;
}
