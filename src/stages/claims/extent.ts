/** How far what a link or a bracket backs reaches: the clause that it stands in, with its subject. */
import { bySpan, overlaps, type Span } from '../../article/index.ts';
import { isFiniteVerb, type TaggedWord, type Tagger } from '../../nlp/index.ts';
import { antecedent, firstPredicate, innerClause } from './clauses/narrow.ts';
import { type Clause, splitClauses } from './clauses/split.ts';
import { withoutConnective } from './connectives.ts';
import { withoutDateline } from './dateline.ts';
import { listItem } from './list-item.ts';
import type { Mark } from './marks.ts';
import { holdsWord, tidy, withoutAll } from './tidy.ts';

const holds = (clause: Clause, span: Span): boolean => clause.pieces.some((p) => overlaps(p, span));

/** A bracket without a verb belongs to the clause around it. */
const isInserted = (clause: Clause): boolean => clause.kind === 'bracket' && !clause.finite;

/** The clause that a mark backs: the one that it stands in, or after which it stands. */
function clauseOf(clauses: readonly Clause[], mark: Mark): Clause | undefined {
  const inside = clauses.find((c) => holds(c, mark));
  if (!mark.outside) return inside;
  if (inside && inside.kind !== 'bracket') return inside;
  return inside?.parent ?? clauses.findLast((c) => c.pieces.some((p) => p.end <= mark.start));
}

/** A condition belongs to what it is the condition of: without it the opposite is stated. */
const isCondition = (text: string, { pieces: [first] }: Clause): boolean =>
  first !== undefined && /^(?:if|unless)\b/i.test(text.slice(first.start, first.end));

/** The pieces of the clause that a mark backs, with what cannot be told without it. */
function piecesOf(
  text: string,
  words: readonly TaggedWord[],
  clauses: readonly Clause[],
  mark: Mark,
  others: readonly Mark[],
): Span[] {
  const clause = clauseOf(clauses, mark);
  if (!clause) return [mark.sentence];
  const { kind, parent, subject } = clause;
  const pieces = clause.pieces.map((piece) =>
    mark.outside || !overlaps(piece, mark)
      ? piece
      : firstPredicate(words, innerClause(words, piece, mark), mark, others),
  );
  const [first] = clause.pieces;
  const [narrowed] = pieces;
  // An inner clause stands alone.
  if (first && narrowed && narrowed.start > first.start) return [narrowed];
  for (const c of clauses)
    if (c.parent === clause && (isInserted(c) || isCondition(text, c))) pieces.push(...c.pieces);
  if (isCondition(text, clause) && parent) return [...pieces, ...parent.pieces];
  if (kind === 'predicate' && subject) pieces.push(subject);
  const noun = kind === 'relative' && first && antecedent(words, first.start);
  if (noun) pieces.push(noun);
  if (kind !== 'subordinate') return pieces;
  // Without the word that subordinates it.
  const from = words.find((w) => first && w.start > first.start)?.start ?? 0;
  return pieces.map((p) => ({ start: Math.max(p.start, from), end: p.end }));
}

/**
 * What is left beside the statements that others are reported to have made: the piece that holds
 * the mark.
 */
function beside(pieces: readonly Span[], mark: Span, taken: readonly Span[]): Span[] {
  if (!taken.some((t) => pieces.some((p) => overlaps(p, t)))) return [...pieces];
  const free = withoutAll(pieces, taken);
  const piece = free.find((p) => overlaps(p, mark));
  return piece ? [piece] : free;
}

/** All of a sentence but the clauses that stand beside the one of the mark: "…, but …". */
const wholeOf = (clauses: readonly Clause[], mark: Mark): Span[] =>
  clauses.filter((c) => c.kind !== 'coordinate' || holds(c, mark)).flatMap((c) => c.pieces);

/** What follows is more than the clause, and no condition of it. */
const STOPS = /^[,;:.—](?! (?:if|unless)\b)/;

/** A link on a whole clause, up to a comma, ends what it backs. */
function endingWith(text: string, pieces: readonly Span[], mark: Mark): Span[] {
  if (!mark.clausal || !STOPS.test(text.slice(mark.end, mark.end + 9))) return [...pieces];
  return pieces.map((p) => (overlaps(p, mark) ? { start: p.start, end: mark.end } : p));
}

const statesSomething = (words: readonly TaggedWord[], spans: readonly Span[]): boolean =>
  words.some((w, i) => isFiniteVerb(words, i) && spans.some((s) => overlaps(s, w)));

/**
 * The pieces of the proposition that a mark backs; `others` are the further marks of its sentence,
 * `taken` the words of the statements reported around it.
 */
export function extentOf(
  text: string,
  mark: Mark,
  others: readonly Mark[],
  taken: readonly Span[],
  tag: Tagger,
): Span[] {
  const words = tag(mark.sentence);
  const clauses = splitClauses(text, words);
  const pieces = endingWith(text, piecesOf(text, words, clauses, mark, others), mark);
  const holder = pieces.find((p) => overlaps(p, mark));
  const item = holder && listItem(text, holder, mark, others);
  if (item) return tidy(text, [item]);
  const brackets = [mark, ...others].filter((m) => m.outside);
  const own = (spans: readonly Span[]): Span[] =>
    tidy(text, withoutAll(merge(text, beside(spans, mark, taken)), brackets));
  const found = own(pieces);
  return statesSomething(words, found) ? found : own(wholeOf(clauses, mark));
}

/** In order, merged where only marks stand between, without connectives. */
function merge(text: string, pieces: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const piece of [...pieces].sort(bySpan)) {
    const last = merged.at(-1);
    if (last && !holdsWord(text, { start: last.end, end: piece.start }))
      last.end = Math.max(last.end, piece.end);
    else merged.push({ ...piece });
  }
  return merged.map((s) => withoutConnective(text, withoutDateline(text, s)));
}
