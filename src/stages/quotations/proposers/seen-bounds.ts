/** The tagger's reading of a cue with the bounds that the network sees near its own. */
import type { Passage, Range } from '../../../models/quotation-tagger/passage.ts';
import { BEGINS, ENDS, OUTPUTS } from '../../../models/statement-network/network.ts';
import type { PassageCandidate } from '../candidate.ts';
import type { Offer } from './other-bounds.ts';

/** Tokens before and behind the tagger's begin, and behind its end, in which another is looked for. */
const NEAR = 10;
const FAR = 40;
/** Log odds from which on a token may be the first and the last of what is said. */
const MAY_BEGIN = -1;
const MAY_END = -1.5;
/** Ends that are offered of one candidate. */
const MOST_ENDS = 2;
/** Contents that share so many of their words (F1) are the same to a reader. */
const SAME = 0.87;

/** Contents that differ from the candidate's own and from each other, the likeliest first. */
export function seenBounds(p: Passage, candidate: PassageCandidate, seen: Float32Array): Offer[] {
  const { content, cue } = candidate;
  const [piece, lastPiece] = [content[0], content.at(-1)];
  if (!piece || !lastPiece || !cue.length) return [];
  const count = p.tokens.length;
  const isCue = (i: number) => cue.some(({ first, last }) => first <= i && i <= last);
  const likeliest = (from: number, to: number, output: number, least: number): number[] => {
    const found: number[] = [];
    const odds = (i: number) => seen[i * OUTPUTS + output] as number;
    for (let i = Math.max(0, from); i <= Math.min(count - 1, to); i++)
      if (odds(i) > least && !isCue(i)) found.push(i);
    return found.sort((a, b) => odds(b) - odds(a) || a - b);
  };
  const begins = likeliest(piece.first - NEAR, piece.first + NEAR, BEGINS, MAY_BEGIN).slice(0, 1);
  const ends = likeliest(lastPiece.first, lastPiece.last + FAR, ENDS, MAY_END).slice(0, MOST_ENDS);
  const offers: Offer[] = [];
  for (const first of new Set([...begins, piece.first]))
    for (const last of new Set([...ends, lastPiece.last])) {
      const other = withBounds(content, first, last);
      const holdsCue = other.some((r) => cue.some((c) => r.first <= c.last && c.first <= r.last));
      if (holdsCue || other.some((r) => r.first > r.last)) continue;
      if ([content, ...offers.map((o) => o.content)].some((c) => shared(c, other) >= SAME))
        continue;
      offers.push({ by: 'seen-bounds', content: other });
    }
  return offers;
}

const withBounds = (content: readonly Range[], first: number, last: number): Range[] =>
  content.map((r, k) => ({
    first: k === 0 ? first : r.first,
    last: k === content.length - 1 ? last : r.last,
  }));

const sizeOf = (content: readonly Range[]): number =>
  content.reduce((sum, { first, last }) => sum + last - first + 1, 0);

/** Tokens in common, F1. */
function shared(a: readonly Range[], b: readonly Range[]): number {
  let common = 0;
  for (const x of a)
    for (const y of b)
      common += Math.max(0, Math.min(x.last, y.last) - Math.max(x.first, y.first) + 1);
  return (2 * common) / (sizeOf(a) + sizeOf(b));
}
