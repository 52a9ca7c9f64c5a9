/**
 * Clauses without a comma at their head: what a predicate under a mark belongs to inside the clause
 * that the splitter found; and the noun phrase that a relative clause tells more of.
 */
import type { Span } from '../../../article/index.ts';
import { coordinators } from '../../../language/en/clause-words.ts';
import { isFiniteVerb, lower, type TaggedWord } from '../../../nlp/index.ts';
import { verbNext } from './openings.ts';

/** Open a clause that states something by itself; a condition ("if") does not. */
const OPENS_INNER = new Set([
  'where',
  'when',
  'after',
  'before',
  'as',
  'because',
  'which',
  'while',
]);

/**
 * The piece from the last clause that opens in it before the mark and has its verb at the mark: of
 * "they showed the tape when two men [broke in]", what follows "when".
 */
export function innerClause(words: readonly TaggedWord[], piece: Span, mark: Span): Span {
  const inside = (w: TaggedWord | undefined): boolean =>
    w !== undefined && w.start >= piece.start && w.end <= piece.end;
  const under = words.findIndex((w) => w.end > mark.start);
  let verbs = 0;
  for (let i = under; i > 0 && inside(words[i]); i--) {
    if (isFiniteVerb(words, i)) verbs++;
    if (i === under || !OPENS_INNER.has(lower(words[i - 1])) || !inside(words[i - 1])) continue;
    const opens = words[i];
    const subject = opens && !verbNext(words, i);
    const isVerb = verbs > 0 || verbAt(words, mark);
    if (subject && isVerb && i - 1 > 0 && words[i - 1]?.start !== piece.start)
      return { start: opens.start, end: piece.end };
    return piece;
  }
  return piece;
}

const verbAt = (words: readonly TaggedWord[], mark: Span): boolean =>
  words.some((w, i) => w.start < mark.end && mark.start < w.end && isFiniteVerb(words, i));

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
  const and = words[at];
  if (!and || others.some((o) => o.start >= and.start && o.start < piece.end)) return piece;
  const done = words.some(
    (w, i) => w.start >= piece.start && w.end <= and.start && isFiniteVerb(words, i),
  );
  return done ? { start: piece.start, end: words[at - 1]?.end ?? piece.end } : piece;
}

const LONGEST = 12;

/** The noun phrase that ends right before `start`, which a relative clause there tells more of. */
export function antecedent(words: readonly TaggedWord[], start: number): Span | undefined {
  const last = words.findLastIndex((w) => w.end <= start);
  let first = last + 1;
  for (let i = last; i >= 0 && i > last - LONGEST; i--) {
    const word = words[i];
    const form = lower(word);
    if (!word || word.tags.has('Verb') || coordinators.has(form)) break;
    if (word.tags.has('Preposition') && !/^(?:of|in|for|at|on)$/.test(form)) break;
    if (i < last && /[,;:—()]/.test(word.text)) break;
    if (word.tags.has('Preposition')) {
      if (form !== 'of' && !words[i - 1]?.tags.has('Noun')) break;
      continue;
    }
    first = i;
    if (word.tags.has('Determiner') && !words[i - 1]?.tags.has('Preposition')) break;
  }
  const from = words[first];
  const to = words[last];
  return from && to && first <= last ? { start: from.start, end: to.end } : undefined;
}
