/** What the words under a link are: part of a predicate, a noun phrase, or a clause of their own. */
import { lastStartingBy, type Span } from '../article/index.ts';
import type { TaggedWord } from './tags.ts';
import { isFiniteVerb, isGerund, isPast, lower } from './verbs.ts';

export type AnchorShape = 'verb' | 'noun' | 'clause';

const MODIFIES_VERB = new Set([
  'also',
  'not',
  'nearly',
  'almost',
  'never',
  'ever',
  'just',
  'to',
  'first',
]);
const modifies = (word: TaggedWord): boolean =>
  MODIFIES_VERB.has(lower(word)) || word.tags.has('Adverb');

/**
 * True when word `i` opens a predicate or a participle. A past form before a noun ("plundered
 * accounts") or after a determiner describes the noun instead.
 */
function opensPredicate(words: readonly TaggedWord[], i: number, end: number): boolean {
  const word = words[i];
  if (!word) return false;
  if (isFiniteVerb(words, i)) {
    const next = words[i + 1];
    const adjectival =
      isPast(word) && !word.tags.has('Auxiliary') && next !== undefined && next.start < end;
    return !(adjectival && describes(words, i));
  }
  const before = words[i - 1];
  if (before?.tags.has('Determiner')) return false;
  return isGerund(word) || (isPast(word) && !describes(words, i));
}

/** A past form with a noun right after it and no subject right before it describes that noun. */
function describes(words: readonly TaggedWord[], i: number): boolean {
  const before = words[i - 1];
  const next = words[i + 1];
  if (!next?.tags.has('Noun') || next.tags.has('Pronoun')) return false;
  return !before || !(before.tags.has('Noun') || before.tags.has('Verb') || modifies(before));
}

const CAPITAL = /^\p{Lu}/u;
const SMALL = /\p{Ll}/u;
const IN_NAMES = new Set('of the and for de la van von in on to'.split(' '));

/** Months, weekdays, numbers: capitals that make no name. */
const DATE_WORD =
  /^(?:\d+(?:st|nd|rd|th)?|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|Mon|Tues?|Wednes|Thurs?|Fri|Satur|Sun)\p{L}*)\.?$/u;

/** True when words are nothing but a name, by their capitals: at most eight, one of them capitalised. */
export function isName(tokens: readonly { text: string }[]): boolean {
  const words = tokens
    .map((t) => t.text)
    .filter((t) => /[\p{L}\p{N}]/u.test(t) && !/^['’]s$/.test(t));
  if (words.every((w) => DATE_WORD.test(w))) return false;
  return (
    words.length < 9 &&
    words.some((w) => CAPITAL.test(w)) &&
    words.every((w) => CAPITAL.test(w) || IN_NAMES.has(w) || !SMALL.test(w))
  );
}

/**
 * The shape of an anchor in its tagged sentence. `reports` says whether a word is a reporting verb:
 * a subject with such a verb ("The agency reports") is still a link on the verb.
 */
export function anchorShape(
  words: readonly TaggedWord[],
  anchor: Span,
  reports: (word: string) => boolean,
): AnchorShape {
  const before = lastStartingBy(words, anchor.start);
  let first = (words[before]?.end ?? 0) > anchor.start ? before : before + 1;
  if (first >= words.length) return 'noun';
  const last = Math.max(first, lastStartingBy(words, anchor.end - 1));
  if (isName(words.slice(first, lastStartingBy(words, anchor.end - 1) + 1))) return 'noun';
  while (first < last && modifies(words[first] as TaggedWord)) first++;
  if (opensPredicate(words, first, anchor.end)) return 'verb';
  for (let i = first + 1; i <= last; i++) {
    if (!isFiniteVerb(words, i)) continue;
    if (reports(lower(words[i]))) return 'verb';
    return describesSubject(words, first, i) ? 'noun' : 'clause';
  }
  return 'noun';
}

/** True when the verb at `i` only tells which one is meant: "the house that she built", "a plan drawn by …". */
const describesSubject = (words: readonly TaggedWord[], first: number, i: number): boolean =>
  words.slice(first + 1, i).some((w) => RELATIVE.test(lower(w))) ||
  (isPast(words[i]) && !words[i]?.tags.has('Auxiliary') && lower(words[i + 1]) === 'by');

const RELATIVE = /^(?:that|which|who|whose|whom|where)$/;
