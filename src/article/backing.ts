/** Which statements of an article a link can back: by spans, and by the few words that end or extend a reach. */
import type { Attribution, Claim, Span } from './schema.ts';
import { overlaps } from './spans.ts';

/** What somebody is reported to have said, with the words that report it, if there are any. */
export interface Reported {
  readonly claim: Pick<Claim, 'content'>;
  readonly attribution: Pick<Attribution, 'cue' | 'source'> | undefined;
}

/** A claim that is somebody's statement, with the attribution that makes it so, if it has one. */
export interface ReportedClaim extends Reported {
  readonly claim: Claim;
  readonly attribution: Attribution | undefined;
}

const size = (spans: readonly Span[]): number => spans.reduce((n, s) => n + s.end - s.start, 0);

/** What ends the reach of a statement: another sentence, a dash, a semicolon, a further clause. */
const ENDS_REACH = /[;:—.!?]|, (?:and|but|which|who|while|when|where|although|though)\b/;

/** A statement with its cue and its source. */
export const reportedWords = ({ claim, attribution }: Reported): Span[] => [
  ...claim.content,
  ...(attribution?.cue ?? []),
  ...(attribution?.source ?? []),
];

const wordsIn = (reported: Reported, sentence: Span): Span[] =>
  reportedWords(reported).filter((s) => overlaps(s, sentence));

/** Between a statement and the mark of its note: the stop of the sentence, closing marks, other notes. */
const BEFORE_NOTE = /^[.,!?…]?["”'’»)\]]*(?:\[?\d\]?)*$/;

/** Offsets between words of a statement and a link beside them; infinite when something ends its reach. */
function distance(text: string, link: Span, words: Span): number {
  const gap =
    link.end <= words.start ? text.slice(link.end, words.start) : text.slice(words.end, link.start);
  if (link.start >= words.end && BEFORE_NOTE.test(gap)) return 0;
  return ENDS_REACH.test(gap) ? Infinity : gap.length;
}

const any = (spans: readonly Span[] | undefined, link: Span): boolean =>
  spans?.some((s) => overlaps(s, link)) ?? false;

const CLAUSE_OF_ITS_OWN = /\b(?:who|which|whose)\b/;

/** True when the link is on the cue, or on the source but not in a clause that tells more of it. */
const onCue = (text: string, link: Span, { attribution }: Reported): boolean =>
  any(attribution?.cue, link) ||
  (attribution?.source.some(
    (s) => overlaps(s, link) && !CLAUSE_OF_ITS_OWN.test(text.slice(s.start, link.start)),
  ) ??
    false);

/** "defended the plan, saying …": what the predicate under the link reports goes on at a participle. */
const CONTINUES = /^[^.;:!?—]{0,60}(?:, |—)$/;
const PARTICIPLE = /^\w{1,20}ing\b/;

const goesOn = (text: string, link: Span, { attribution }: Reported): boolean =>
  attribution?.cue.some(
    (c) =>
      c.start > link.end &&
      PARTICIPLE.test(text.slice(c.start, c.end)) &&
      CONTINUES.test(text.slice(link.end, c.start)),
  ) ?? false;

/**
 * The reported claims that a link in `sentence` backs: those whose cue or source it is on; else the
 * smallest whose content holds it; else those that its predicate goes on with; else, if `beside`
 * allows it, the nearest whose words stand right beside it. Empty when it backs none.
 */
export function backedBy<R extends Reported>(
  text: string,
  link: Span,
  sentence: Span,
  reported: readonly R[],
  beside: boolean,
): R[] {
  const near = reported.filter((r) => wordsIn(r, sentence).length > 0);
  const cued = near.filter((r) => onCue(text, link, r));
  if (cued.length) return cued;
  const [smallest] = near
    .filter((r) => any(r.claim.content, link))
    .sort((a, b) => size(a.claim.content) - size(b.claim.content));
  if (smallest) return [smallest];
  const going = near.filter((r) => goesOn(text, link, r));
  if (going.length) return going;
  if (!beside) return [];
  let best = Infinity;
  let nearest: R[] = [];
  for (const r of near) {
    const d = Math.min(...wordsIn(r, sentence).map((words) => distance(text, link, words)));
    if (d < best) nearest = [];
    if (d <= best && d < Infinity) nearest.push(r);
    best = Math.min(best, d);
  }
  return nearest;
}
