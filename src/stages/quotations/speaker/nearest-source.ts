/** Of several pieces of a source, the one beside the cue. */
import type { Span } from '../../../article/index.ts';

/** "Vale, … Tuesday at the fair, said": when it was said is nobody. */
const TIME =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|last|earlier|late|in|on|at|during)\b/i;

/** Undefined where there is none. */
export function nearestSource(
  text: string,
  pieces: readonly Span[],
  cue: Span | undefined,
): Span | undefined {
  const named = pieces.filter((s) => !TIME.test(text.slice(s.start, s.end)));
  const source = named.length ? named : pieces;
  if (!cue) return source[0];
  const gap = (span: Span) => Math.max(cue.start - span.end, span.start - cue.end);
  return source.reduce<Span | undefined>((a, b) => (!a || gap(b) < gap(a) ? b : a), undefined);
}
