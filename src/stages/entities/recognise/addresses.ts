/** Streets with their numbers are one place: "2134 Caldwell Place", "1119 Eighth St.". */
import type { Sentence } from './document.ts';
import type { Name } from './name.ts';
import type { Piece } from './pieces.ts';

const STREETS = new Set(
  'st st. street ave ave. avenue rd rd. road dr dr. drive lane ln place boulevard blvd blvd. court way terrace highway square crescent'.split(
    ' ',
  ),
);
const NUMBER = /^\d{1,5}$/;
/** Pieces between the number and the word for the street. */
const LONGEST = 3;
/** Share of such places that are right, by reading. */
const SCORE = 0.85;

/** Index after the street that begins behind the number at piece `i`; -1 when there is none. */
function endOfStreet(pieces: readonly Piece[], i: number): number {
  if (!NUMBER.test(pieces[i]?.form.text ?? '')) return -1;
  for (let k = i + 1; k <= i + LONGEST + 1; k++) {
    const form = pieces[k]?.form;
    if (!form || (!form.capital && !/^\d+(?:st|nd|rd|th)$/.test(form.text))) return -1;
    if (k > i + 1 && STREETS.has(form.text.toLowerCase())) return k + 1;
  }
  return -1;
}

/** The names of a sentence, each street with its number as one. */
export function joinAddresses({ pieces }: Sentence, names: readonly Name[]): Name[] {
  const found: Name[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const to = endOfStreet(pieces, i);
    if (to < 0) continue;
    const [start, end] = [pieces[i]?.start ?? 0, pieces[to - 1]?.end ?? 0];
    found.push({ start, end, type: 'place', score: SCORE });
    i = to - 1;
  }
  if (found.length === 0) return [...names];
  const isFree = (name: Name) =>
    !found.some(({ start, end }) => name.start < end && start < name.end);
  return [...names.filter(isFree), ...found].sort((a, b) => a.start - b.start);
}
