/** What opens at a word of a sentence: a relative clause, a second predicate, a participle … */
import {
  contrasts,
  coordinators,
  holdOn,
  relatives,
  subordinators,
} from '../../../language/en/clause-words.ts';
import { isFiniteVerb, isPast, lower, type TaggedWord } from '../../../nlp/index.ts';

export type ClauseKind =
  | 'main'
  | 'coordinate'
  | 'predicate'
  | 'relative'
  | 'subordinate'
  | 'apposition'
  | 'bracket';

/** A tagged sentence, with what the rules ask of it worked out once. */
export interface Sentence {
  readonly words: readonly TaggedWord[];
  /** For each word: heads a finite clause. */
  readonly finite: readonly boolean[];
  /** For each word: the text between it and its predecessor. */
  readonly gaps: readonly string[];
}

export function readSentence(text: string, words: readonly TaggedWord[]): Sentence {
  return {
    words,
    finite: words.map((_, i) => isFiniteVerb(words, i)),
    gaps: words.map((w, i) => text.slice(words[i - 1]?.end ?? w.start, w.start)),
  };
}

/** Between two words: a comma, or what does the like. */
export const COMMA = /,|—| [-–] /;
const BREAK = /[,;:—()]| [-–] /;

/** Index of the first finite verb at or after `i` before the next comma, dash or bracket; -1 if none. */
function finiteAhead({ words, finite, gaps }: Sentence, i: number): number {
  for (let j = i; j < finite.length; j++) {
    if (j > i && BREAK.test(gaps[j] ?? '')) return -1;
    const word = lower(words[j]);
    // No subject reaches over these: "the mill in May but sold the quay".
    if (j > i && word !== 'and' && coordinators.has(word)) return -1;
    if (finite[j]) return j;
  }
  return -1;
}

/** True when a finite verb follows at `i`, but for adverbs. */
export const verbNext = (words: readonly TaggedWord[], i: number): boolean => {
  let j = i;
  while (words[j]?.tags.has('Adverb') && j < i + 3) j++;
  return isFiniteVerb(words, j);
};

const DETERMINER = /^(?:a|an|the|one|its|his|her|their)$/;

/** True when a noun phrase without a verb of its own stands between `i` and the next comma or the end. */
function isApposition(s: Sentence, i: number): boolean {
  if (!DETERMINER.test(lower(s.words[i]))) return false;
  if (!s.words[i - 1]?.tags.has('Noun')) return false;
  for (let j = i + 1; j < s.words.length; j++) {
    const word = lower(s.words[j]);
    if (BREAK.test(s.gaps[j] ?? '')) return !coordinators.has(word);
    if (word === 'that' || relatives.has(word)) return true;
    if (s.finite[j] || coordinators.has(word)) return false;
  }
  return true;
}

/** Open a comment on the whole of a clause: ", in what became …", ", in a move that …". */
const COMMENTS = /^(?:in|with|from|by|for)$/;
const OF_ITSELF = /^(?:what|that)$/;

/** What opens at word `i` after a comma, in a clause that has (`done`) or has not its finite verb. */
function afterComma(s: Sentence, i: number, done: boolean): ClauseKind | undefined {
  const word = lower(s.words[i]);
  if (COMMENTS.test(word) && s.words.slice(i + 1, i + 5).some((w) => OF_ITSELF.test(lower(w))))
    return 'relative';
  if (relatives.has(word)) return 'relative';
  if (subordinators.has(word) && finiteAhead(s, i + 1) > 0) return 'subordinate';
  if (coordinators.has(word)) {
    if (verbNext(s.words, i + 1)) return done ? 'predicate' : undefined;
    return done && finiteAhead(s, i + 1) > 0 ? 'coordinate' : undefined;
  }
  return isApposition(s, i) ? 'apposition' : undefined;
}

/**
 * True when the clause before the "and" at `i` is whole: since its verb nothing has opened whose
 * subject the words after "and" could be a part of.
 */
function startsAnother(s: Sentence, i: number): boolean {
  const { words, finite } = s;
  const verb = finite.lastIndexOf(true, i - 1);
  if (verb < 0 || i - verb < 2) return false;
  // A present form may be a plural noun: "duties on imports".
  const next = words[finiteAhead(s, i + 1)];
  if (!next?.tags.has('Auxiliary') && !next?.tags.has('Modal') && !isPast(next)) return false;
  return !words.slice(verb + 1, i).some((w) => holdOn.has(lower(w)));
}

/** What opens at word `i`, if anything; `done`: the clause so far has its finite verb. */
export function openingAt(s: Sentence, i: number, done: boolean): ClauseKind | undefined {
  const gap = s.gaps[i] ?? '';
  if (gap.includes('(')) return 'bracket';
  if (/[;:]/.test(gap)) return done || gap.includes(';') ? 'coordinate' : undefined;
  const word = lower(s.words[i]);
  const leads = subordinators.has(word) && finiteAhead(s, i + 1) > 0;
  // A clause that leads up to the main one: "After it rained, …".
  if (i === 0) return leads ? 'subordinate' : undefined;
  if (COMMA.test(gap)) return afterComma(s, i, done);
  if (!done) return undefined;
  if (coordinators.has(word)) {
    if (verbNext(s.words, i + 1)) return word === 'and' || word === 'or' ? undefined : 'predicate';
    return startsAnother(s, i) ? 'coordinate' : undefined;
  }
  // Without a comma, the time or the condition belongs to what is stated.
  return leads && contrasts.has(word) ? 'subordinate' : undefined;
}
