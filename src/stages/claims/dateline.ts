/** The place and the agency that open a wire report: "KEA, Greece (Agency) — ", "NEW DELHI: ". */
import type { Span } from '../../article/index.ts';

const DATELINES = [
  // A place that begins in capitals, with what tells more of it; a hyphen only after an agency.
  /^\p{Lu}[\p{Lu}.'’-]+[^—–:()\n]{0,40}(?:[—–]|\([^()\n]{1,40}\)\s{0,2}(?:[—–]|--?))\s/u,
  // Capitals alone.
  /^\p{Lu}[\p{Lu}.,'’ -]+(?::| -) /u,
  // "Kea, NY – ", "Kea, NY, March 4, 2021 – ", as releases have it.
  /^\p{Lu}[\p{L}.' -]{1,30}, \p{Lu}{2}(?:, [^–—\n]{3,30}?)? ?[–—] /u,
];

/** How many characters of the head of a paragraph are its dateline. */
export const datelineLength = (head: string): number =>
  Math.max(...DATELINES.map((dateline) => dateline.exec(head)?.[0].length ?? 0));

/** The span without the dateline that it opens with. */
export function withoutDateline(text: string, span: Span): Span {
  const skip = datelineLength(text.slice(span.start, Math.min(span.end, span.start + 90)));
  return { start: span.start + skip, end: span.end };
}
