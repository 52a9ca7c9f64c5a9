/** Which words of a tagged sentence are verbs of a clause. Guards against the tagger's commonest slips. */
import type { TaggedWord } from './tags.ts';

const LONGEST_VERB = 40;

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/^[^\p{L}\p{N}]+|(?<![^\p{L}\p{N}])[^\p{L}\p{N}]+$/gu, '');

const lowered = new WeakMap<TaggedWord, string>();

/** The word in lower case, with straight apostrophes and without marks at its edges. */
export function lower(word: TaggedWord | undefined): string {
  if (!word) return '';
  const known = lowered.get(word) ?? plain(word.text);
  lowered.set(word, known);
  return known;
}

const has = (word: TaggedWord | undefined, tag: string): boolean => word?.tags.has(tag) ?? false;

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Forms in -ing that are prepositions or nouns more often than participles. */
const NO_PARTICIPLE = list(
  'according including excluding following regarding concerning during morning evening nothing something ' +
    'anything everything thing king building spring string being',
);

/** True for an `-ing` form that can head a participial clause. */
export const isGerund = (word: TaggedWord | undefined): boolean => {
  const form = lower(word);
  if (NO_PARTICIPLE.has(form) || has(word, 'ProperNoun')) return false;
  return has(word, 'Gerund') || (form.length > 5 && form.endsWith('ing') && form === word?.text);
};

/** True for a past form, which may be a participle. */
export const isPast = (word: TaggedWord | undefined): boolean =>
  has(word, 'PastTense') || has(word, 'Participle');

/** Verbs of every clause, which the tagger sometimes takes for nouns. */
const AUXILIARIES = list(
  'is are was were am has have had do does did will would can could may might must shall should ' +
    "isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't " +
    "couldn't mustn't shouldn't cannot",
);

/** True for a form of be, have or do and for modals; lower case. */
export const isAuxiliary = (word: string): boolean => AUXILIARIES.has(word);

const PREPOSITIONS = list(
  'to of in on at by for from with without via into onto about between among over under against during ' +
    'within amid toward towards through across behind beyond near than like per',
);

const DETERMINERS = list(
  'a an the its his her their our my your no every each such many few several these those some any',
);

const opensNounPhrase = (word: string): boolean => PREPOSITIONS.has(word) || DETERMINERS.has(word);

/** Tags of words before a bare form that make it finite. */
const TAKES_BARE_FORM = [
  'Pronoun',
  'Plural',
  'Singular',
  'ProperNoun',
  'Adverb',
  'Modal',
  'Auxiliary',
  'QuestionWord',
];

/** Bodies that take a plural verb: "the police say", "the crew say". */
const COLLECTIVES = list(
  'police people staff public team crew family couple group party council committee government club ' +
    'company jury army media union board press half majority number lot rest',
);

/** Verbs whose past form is the bare one: "the wave hit the pier". */
const SAME_IN_PAST = list(
  'beat bet bid broadcast burst cast cost cut forecast hit hurt let put quit read rid set shed shut split spread thrust',
);

/** One thing with a bare form after it: "a sand boom", "the last tram ride". No subject and verb. */
function disagrees(words: readonly TaggedWord[], i: number): boolean {
  const before = words[i - 1];
  const form = lower(before);
  if (!has(before, 'Singular') || has(before, 'ProperNoun') || has(before, 'Pronoun')) return false;
  if (SAME_IN_PAST.has(lower(words[i]))) return false;
  if (form.endsWith('s') || COLLECTIVES.has(form)) return false;
  return !words.slice(Math.max(0, i - 5), i).some((w) => lower(w) === 'and' || has(w, 'Modal'));
}

/** True when nothing but a space stands between the words. */
const follows = (before: TaggedWord | undefined, word: TaggedWord | undefined): boolean =>
  before !== undefined && word !== undefined && word.start - before.end <= 1;

/** A pronoun with its verb: "there's", "they're". */
const CONTRACTION = /^(?:it|he|she|that|there|who|what|they|we|i|you)'(?:s|re|ve|ll|d|m)$/;

/**
 * True when word `i` can head a finite clause: an auxiliary, or a present or past form that does
 * not follow a determiner, a preposition, an adjective or "to".
 */
export function isFiniteVerb(words: readonly TaggedWord[], i: number): boolean {
  const word = words[i];
  const form = lower(word);
  const before = words[i - 1];
  const previous = lower(before);
  if (CONTRACTION.test(form)) return true;
  if (AUXILIARIES.has(form) || has(word, 'Modal'))
    return previous !== 'to' && !(form === 'have' && has(before, 'Modal'));
  if (
    PREPOSITIONS.has(form) ||
    DETERMINERS.has(form) ||
    form.length > LONGEST_VERB ||
    form.includes('-')
  )
    return false;
  if (!has(word, 'Verb') || has(word, 'Gerund') || has(word, 'Particle')) return false;
  if (form === 'be' || form === 'been' || form === 'being') return false;
  if (opensNounPhrase(previous) || has(before, 'Possessive') || has(before, 'Adjective'))
    return false;
  if (has(before, 'Adverb') && opensNounPhrase(lower(words[i - 2]))) return false;
  // A bare form is finite after a subject or a modal: "they hit", "the boats sink", "would face".
  if (has(word, 'Infinitive') && !has(word, 'PastTense'))
    return (
      follows(before, word) &&
      TAKES_BARE_FORM.some((tag) => has(before, tag)) &&
      !disagrees(words, i)
    );
  return has(word, 'PastTense') || has(word, 'PresentTense');
}
