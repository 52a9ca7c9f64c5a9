/**
 * Which of a passage's candidates stand: the likeliest first, and none that contradicts it. Two may
 * share words where one may lie within the content of the other
 * ("a source says that the bank argues that …"), or where a subject has two verbs ("he denied it and
 * said that …"). Any other overlap is a contradiction.
 */

import { areAlike } from '../../models/statement-network/alike.ts';
import { AHEAD, BACK } from '../../models/statement-network/layout.ts';
import type { Parts, Passage, Range } from '../../models/statement-network/passage.ts';
import type { PassageCandidate, Scored } from './candidate.ts';
import { joins, tokenBefore } from './grammar.ts';

/** A candidate with its score, 0 to 1. */
export type ScoredParts = PassageCandidate & Pick<Scored, 'score' | 'attribution' | 'view'>;

/** More tokens than two candidates can be apart and still share a word. */
const REACH = 2 * (BACK + AHEAD);

const placeOf = ({ cue, content }: Parts): number =>
  Math.floor(((cue[0] ?? content[0])?.first ?? 0) / REACH);

/** One that stands. */
export type Standing = ScoredParts & Pick<Scored, 'rival'>;

/** A candidate that stands so far, with the tokens that its cue and content lie between. */
interface Placed extends Range {
  parts: ScoredParts;
  rival: number;
}

const placed = (parts: ScoredParts): Placed => {
  const ranges = [...parts.cue, ...parts.content];
  return {
    parts,
    rival: 0,
    first: Math.min(...ranges.map(({ first }) => first)),
    last: Math.max(...ranges.map(({ last }) => last)),
  };
};

/** In order of their contents. Linear: a candidate is compared with those near it alone. */
export function withoutContradictions(p: Passage, candidates: readonly ScoredParts[]): Standing[] {
  const near = new Map<number, Placed[]>();
  for (const candidate of [...candidates].sort((a, b) => b.score - a.score)) {
    const place = placeOf(candidate);
    const own = placed(candidate);
    const beside: Placed[] = [];
    for (const at of [place - 1, place, place + 1])
      for (const other of near.get(at) ?? []) if (meet(other, own)) beside.push(other);
    const left = beside.map(({ parts }) => together(p, parts, candidate));
    if (left.includes(null)) {
      left.forEach((parts, i) => {
        const other = beside[i];
        if (other && !parts && !areAlike(other.parts.content, candidate.content))
          other.rival = Math.max(other.rival, candidate.score);
      });
      continue;
    }
    left.forEach((parts, i) => {
      const other = beside[i];
      if (other && parts) other.parts = parts;
    });
    const known = near.get(place);
    if (known) known.push(own);
    else near.set(place, [own]);
  }
  return [...near.values()]
    .flat()
    .map(({ parts, rival }) => ({ ...parts, rival }))
    .sort((a, b) => (a.content[0]?.first ?? 0) - (b.content[0]?.first ?? 0));
}

/** A layer less sure than this is more often another reading of the same words. */
const SURE = 0.6;

const BE = /^(?:is|was|are|were|be|been)$/i;

const meet = (a: Range, b: Range): boolean => a.first <= b.last && b.first <= a.last;
const holds = (outer: Range, inner: Range): boolean =>
  outer.first <= inner.first && inner.last <= outer.last;

const anyMeet = (a: readonly Range[], b: readonly Range[]): boolean =>
  a.some((x) => b.some((y) => meet(x, y)));

/** Whether one piece of the outer one's content holds every word of the inner one, and more. */
function isWithin(inner: Parts, outer: Parts): boolean {
  const all = [...inner.cue, ...inner.source, ...inner.content];
  return (
    inner.source.length > 0 &&
    outer.content.some((piece) => all.every((part) => holds(piece, part)))
  );
}

/** The two as both may stand: the first perhaps cut before the second one's verb; null if they contradict. */
function together<A extends Parts>(
  p: Passage,
  a: A,
  b: Parts & { readonly score: number },
): A | null {
  if (anyMeet(a.cue, b.cue)) return null;
  if (!anyMeet(a.content, b.content)) return a;
  if (b.score >= SURE && (isWithin(b, a) || isWithin(a, b))) return a;
  return beforeSecondVerb(p, a, b);
}

/** "He said that A [and warned that B]": the first content ends before the verb of the second. */
function beforeSecondVerb<A extends Parts>(p: Passage, a: A, b: Parts): A | null {
  const [cue] = b.cue;
  const at = a.content.findIndex((piece) => cue && holds(piece, cue));
  const piece = a.content[at];
  if (!cue || !piece || !anyMeet(a.source, b.source)) return null;
  // “He had resigned but was persuaded to stay” tells what happened to him.
  if (BE.test(p.word(cue.first))) return null;
  const join = tokenBefore(p, cue.first);
  if (!joins(p.word(join)) || join <= piece.first) return null;
  const comma = p.word(join - 1) === ',' ? 1 : 0;
  const content = [...a.content.slice(0, at), { first: piece.first, last: join - 1 - comma }];
  return { ...a, content };
}
