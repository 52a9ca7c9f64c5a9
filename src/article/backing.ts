/** Which statements of an article a link can back: geometry of spans only, no reading of words. */
import type { Attribution, Claim, Span } from './schema.ts';
import { contains, overlaps } from './spans.ts';

/** A claim that is somebody's statement, with the attribution that makes it so, if it has one. */
export interface ReportedClaim {
  readonly claim: Claim;
  readonly attribution: Attribution | undefined;
}

const size = (spans: readonly Span[]): number => spans.reduce((n, s) => n + s.end - s.start, 0);

/** What ends the reach of a statement: another sentence, a dash, a semicolon, a further clause. */
const ENDS_REACH = /[;:—.!?]|, (?:and|but|which|who|while|when|where|although|though)\b/;
const FAR = 80;

/** The stretch of the link's sentence that the statement with its source and cue takes up. */
function stretch({ claim, attribution }: ReportedClaim, sentence: Span): Span | undefined {
  const spans = [...claim.content, ...(attribution?.cue ?? []), ...(attribution?.source ?? [])];
  const here = spans.filter((s) => overlaps(s, sentence));
  if (!here.length) return undefined;
  return {
    start: Math.max(sentence.start, Math.min(...here.map((s) => s.start))),
    end: Math.min(sentence.end, Math.max(...here.map((s) => s.end))),
  };
}

/** Offsets between a statement's stretch and a link beside it; infinite when something ends its reach. */
function distance(text: string, link: Span, reach: Span | undefined): number {
  if (!reach) return Infinity;
  if (overlaps(link, reach)) return 0;
  const gap =
    link.end <= reach.start ? text.slice(link.end, reach.start) : text.slice(reach.end, link.start);
  return gap.length > FAR || ENDS_REACH.test(gap) ? Infinity : gap.length;
}

const any = (spans: readonly Span[] | undefined, link: Span): boolean =>
  spans?.some((s) => overlaps(s, link)) ?? false;

/**
 * The reported claims that a link in `sentence` backs: the smallest whose content holds it; else
 * those whose cue or source it touches; else the nearest whose words stand around or right beside
 * it. Statements inside the content of such a claim are backed with it. Empty when it backs none.
 */
export function backedBy(
  text: string,
  link: Span,
  sentence: Span,
  reported: readonly ReportedClaim[],
): ReportedClaim[] {
  const near = reported.filter((r) => stretch(r, sentence) !== undefined);
  const inside = near.filter((r) => any(r.claim.content, link));
  const cued = near.filter(
    (r) => any(r.attribution?.cue, link) || any(r.attribution?.source, link),
  );
  if (cued.length) return cued;
  const [smallest] = inside.sort((a, b) => size(a.claim.content) - size(b.claim.content));
  if (smallest) return [smallest];
  let best = Infinity;
  let nearest: ReportedClaim[] = [];
  for (const r of near) {
    const d = distance(text, link, stretch(r, sentence));
    if (d < best) nearest = [];
    if (d <= best && d < Infinity) nearest.push(r);
    best = Math.min(best, d);
  }
  return nearest;
}

/** True when the whole of the inner claim stands inside the outer one. */
export const isInside = (inner: Claim, outer: Claim): boolean =>
  inner.content.every((s) => outer.content.some((o) => contains(o, s)));
