/** Claims in the article's own voice that a link or a bracket backs: the clause that it stands in. */
import { type Claim, overlaps, type Span } from '../../article/index.ts';
import { lower, type TaggedWord, type Tagger } from '../../nlp/index.ts';
import { type Clause, splitClauses } from './clauses/split.ts';
import { withoutConnective } from './edges.ts';
import { tidy, without } from './tidy.ts';

/** What cites in a sentence: a link, or a bracket such as "(Smith 2019)". */
export interface Mark extends Span {
  readonly sentence: Span;
  /** How sure we are that it cites. */
  readonly score: number;
  /** A bracket, or the mark of a note, is no part of what it backs. */
  readonly outside: boolean;
  /** A clause that opens its sentence, as a headline would: the page tells the whole of it. */
  readonly headline: boolean;
}

const holds = (clause: Clause, span: Span): boolean => clause.pieces.some((p) => overlaps(p, span));

/** A participle that trails a clause says more of the same, unless a mark of its own backs it. */
const trails = (clause: Clause, of: Clause, marks: readonly Mark[]): boolean =>
  clause.kind === 'participle' && clause.parent === of && !marks.some((m) => holds(clause, m));

/** Kinds that state nothing by themselves: what they hang on is stated with them. */
const needsParent = (clause: Clause): boolean =>
  clause.kind === 'apposition' || (clause.kind === 'bracket' && !clause.subject);

/** What a reduced clause describes: "the first satellite, launched in August, …". */
const before = (parent: Clause, clause: Clause): Span[] =>
  parent.pieces.filter((p) => p.end <= (clause.pieces[0]?.start ?? 0));

/** The clause that a mark backs: the one that it stands in, or after which it stands. */
function clauseOf(clauses: readonly Clause[], mark: Mark): Clause | undefined {
  const inside = clauses.find((c) => holds(c, mark));
  if (!mark.outside) return inside;
  if (inside && inside.kind !== 'bracket') return inside;
  return inside?.parent ?? clauses.findLast((c) => c.pieces.some((p) => p.end <= mark.start));
}

/** Where the statement of a cleft sentence starts: "What was denied is that …". */
function cleftStart(words: readonly TaggedWord[]): number | undefined {
  if (lower(words[0]) !== 'what') return undefined;
  const that = words.findIndex(
    (w, i) => lower(w) === 'that' && /^(?:is|was)$/.test(lower(words[i - 1])),
  );
  return that < 0 ? undefined : words[that + 1]?.start;
}

/** The pieces of the proposition that a mark backs; `marks` are all that cite in the article. */
export function proposition(text: string, mark: Mark, marks: readonly Mark[], tag: Tagger): Span[] {
  const others = marks.filter((m) => m !== mark && m.sentence === mark.sentence);
  const clauses = mark.headline ? [] : splitClauses(text, tag(mark.sentence));
  const clause = clauseOf(clauses, mark);
  const pieces: Span[] = clause ? [...clause.pieces] : [mark.sentence];
  if (clause?.kind === 'predicate' && clause.subject) pieces.push(clause.subject);
  if (clause && needsParent(clause) && clause.parent) pieces.push(...clause.parent.pieces);
  if (clause?.kind === 'reduced' && clause.parent) pieces.push(...before(clause.parent, clause));
  for (const c of clauses) if (clause && trails(c, clause, others)) pieces.push(...c.pieces);
  const cleft = cleftStart(tag(mark.sentence));
  if (cleft !== undefined) pieces.splice(0, Infinity, { start: cleft, end: mark.sentence.end });
  const from = clause?.kind === 'subordinate' ? clause.proposition : 0;
  const merged = merge(text, pieces, from);
  const brackets = [mark, ...others].filter((m) => m.outside);
  return tidy(
    text,
    brackets.reduce<Span[]>((spans, b) => without(spans, b), merged),
  );
}

/** In order, merged where only marks stand between, from `from` on and without connectives. */
function merge(text: string, pieces: readonly Span[], from: number): Span[] {
  const merged: Span[] = [];
  for (const piece of [...pieces].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    const start = Math.max(piece.start, from);
    if (start >= piece.end) continue;
    if (last && !/[\p{L}\p{N}]/u.test(text.slice(last.end, start)))
      last.end = Math.max(last.end, piece.end);
    else merged.push({ start, end: piece.end });
  }
  return merged.map((s, i) => (i === 0 ? withoutConnective(text, s) : s));
}

/** An evidence claim on these pieces; `score` is how sure we are that its mark cites. */
export const evidenceClaim = (content: Span[], score: number): Claim => ({
  id: '',
  content,
  support: 'evidence',
  speaker: null,
  score,
});
