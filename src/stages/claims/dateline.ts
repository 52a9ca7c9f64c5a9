/** The place and the agency that open a wire report: "KEA, Greece (Agency) — ", "NEW DELHI: ". */
import type { Span } from '../../article/index.ts';

const PLACE = /^\p{Lu}[\p{Lu}.'’-]+[^—–:()\n]{0,40}/u;
const AGENCY = /^\([^()\n]{1,40}\)\s?/;
/** "Kea, NY – ", "Kea, NY, March 4, 2021 – ", as releases have it. */
const WITH_STATE = /^\p{Lu}[\p{L}.' -]{1,30}, \p{Lu}{2}(?:, [^–—\n]{3,30}?)? ?[–—] /u;
const DASH = /^\s?(?:[—–:]|--?)\s/;
const CAPITALS = /^[\p{Lu}\s.,'’-]+$/u;

/** How many characters of the head of a paragraph are its dateline. */
export function datelineLength(head: string): number {
  const [release] = WITH_STATE.exec(head) ?? [];
  if (release !== undefined) return release.length;
  const [place] = PLACE.exec(head) ?? [];
  if (place === undefined) return 0;
  const [agency = ''] = AGENCY.exec(head.slice(place.length)) ?? [];
  const rest = head.slice(place.length + agency.length);
  // A dash within the place's own words: "VIENNA - ".
  const [dash] = agency ? (DASH.exec(rest) ?? []) : (/^[—–:]\s/.exec(rest) ?? []);
  if (dash !== undefined && (dash !== ': ' || CAPITALS.test(place)))
    return place.length + agency.length + dash.length;
  const plain = /^\p{Lu}[\p{Lu}.,'’ -]+ - (?=\S)/u.exec(head);
  return plain?.[0].length ?? 0;
}

/** The span without the dateline that it opens with. */
export function withoutDateline(text: string, span: Span): Span {
  const skip = datelineLength(text.slice(span.start, Math.min(span.end, span.start + 90)));
  return { start: span.start + skip, end: span.end };
}
