/**
 * Clauses without a comma at their head: what a predicate under a mark belongs to inside the clause
 * that the splitter found; and the noun phrase that a relative clause tells more of.
 */
import type { Span } from '../../../article/index.ts';
import { coordinators, innerOpeners } from '../../../language/en/clause-words.ts';
import { isFiniteVerb, lower, type TaggedWord } from '../../../nlp/index.ts';
import { verbNext } from './openings.ts';

/**
 * The piece from the last clause that opens in it before the mark and has its verb at the mark: of
 * "they showed the tape when two men [broke in]", what follows "when".
 */
export function innerClause(words: readonly TaggedWord[], piece: Span, mark: Span): Span {
  const under = words.findIndex((w) => w.end > mark.start);
  const at = words.findLastIndex(
    (w, i) => i < under - 1 && w.start > piece.start && innerOpeners.has(lower(w)),
  );
  const opens = words[at + 1];
  if (at < 0 || !opens || verbNext(words, at + 1)) return piece;
  const hasVerb = words.some((w, i) => i > at && w.start < mark.end && isFiniteVerb(words, i));
  return hasVerb ? { start: opens.start, end: piece.end } : piece;
}

/** The piece up to a second predicate without a comma that no mark backs: "has a mill [and runs two]". */
export function firstPredicate(
  words: readonly TaggedWord[],
  piece: Span,
  mark: Span,
  others: readonly Span[],
): Span {
  const at = words.findIndex(
    (w, i) =>
      w.start >= mark.end && w.end <= piece.end && lower(w) === 'and' && verbNext(words, i + 1),
  );
  const last = words[at - 1];
  const isBacked = others.some((o) => o.start >= (last?.end ?? 0) && o.start < piece.end);
  return last && !isBacked ? { start: piece.start, end: last.end } : piece;
}

/** Ends the noun phrase that stands behind it. */
const endsPhrase = (word: TaggedWord): boolean =>
  word.tags.has('Verb') ||
  coordinators.has(lower(word)) ||
  (word.tags.has('Preposition') && !/^(?:of|in|for|at|on)$/.test(lower(word)));

/** The noun phrase that ends right before `start`, which a relative clause there tells more of. */
export function antecedent(words: readonly TaggedWord[], start: number): Span | undefined {
  const before = words.filter((w) => w.end <= start);
  const phrase = before.slice(before.findLastIndex(endsPhrase) + 1);
  const first = phrase.find((w) => !w.tags.has('Preposition'));
  return first && { start: first.start, end: phrase.at(-1)?.end ?? first.end };
}
