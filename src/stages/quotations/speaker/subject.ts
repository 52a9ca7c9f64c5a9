/**
 * The words of a source that name who speaks, without what else was read with them: "Vale" of "Vale
 * cut the budget by half, [warning]", "Ms. Vale" of "Ms. Vale curtly", "the host Tom Reed" of "Vale
 * lost in what the host Tom Reed [called]".
 */
import type { Span } from '../../../article/index.ts';
import { speakerWords } from '../../../language/en/index.ts';
import { isFiniteVerb, isPast, lower, type TaggedWord, tagSentence } from '../../../nlp/index.ts';
import { MODIFIED_BY, ONLY_PAST, TELLS_MORE } from './clause-words.ts';
import { isSourceNoun } from './nouns.ts';
import { isPlainNounPhrase } from './plain-noun-phrase.ts';

/** A pronoun with its verb: "you'll", "I've"; group 2 is what follows. */
const CONTRACTED =
  /^(?:i|you|we|they|he|she|it|that|this|there|here|who|what)(?=['’](?:ve|ll|d|re|m|s)\b(.*)$)/is;
const EMPTY = /^(?:it|that|this|there|here|what)$/i;
const WHAT = /\bwhat (?=\S)/gi;
/** Adverbs and helping verbs between a subject and its verb. */
const BEFORE_VERB = /^(?:also|then|later|once|never|now|still|often|long|has|have|had|to)$/u;
/** Read with the noun after them though they belong to the clause: "that experts [say]". */
const OPENS = /^(?:that|perhaps|once|maybe|apparently|then|now|so|here|when|how|why|where)$/;
/** "There are some economists who [argue]". */
const EXISTS = /^there (?:is|are|was|were) (?=\S)/i;
const PLURAL_OR_NAME = /s$|^\p{Lu}/u;
const SUBJECT_PRONOUN = /^(?:he|she|they|we|i)$/;
const ONE = /^(?:a|an|one|some|most|many|several|two|three)$/;
/** What may follow a verb in -s that is no plural noun: "the ad features images", not "rights groups". */
const OBJECT =
  /^(?:\p{L}+ly|\d.*|that|to|it|him|her|them|in|on|at|of|for|with|from|by|not|no|more|all)$/u;
const DETERMINER = /^(?:a|an|the|my|your|our|his|her|its|their|this|these|those|some|any)$/;

/** The verb of a clause, and not a participle that tells more of the noun: "papers seen by Acme". */
function isVerb(words: readonly TaggedWord[], i: number): boolean {
  const word = words[i];
  if (!word || !isFiniteVerb(words, i) || isSourceNoun(lower(word))) return false;
  if (/^\p{Lu}/u.test(word.text) || /['’]s?$/.test(word.text)) return false;
  if (/^(?:and|or|most)$/.test(lower(words[i - 1]))) return false;
  if (['Auxiliary', 'Copula', 'Modal'].some((tag) => word.tags.has(tag))) return true;
  if (/^(?:is|are|was|were|has|have|had)$/.test(word.text)) return true;
  const next = words[i + 1];
  if (ONLY_PAST.test(word.text)) return true;
  if (next === undefined || (isPast(word) && MODIFIED_BY.test(lower(next)))) return false;
  const plural = !isPast(word) && /[^s]s$/.test(word.text);
  return !plural || OBJECT.test(lower(next)) || DETERMINER.test(lower(next));
}

/** Index of the verb of the clause that the words open with; -1 where they are one noun phrase. */
function verbOf(text: string, words: readonly TaggedWord[]): number {
  for (let i = 1; i < words.length; i++) {
    const word = lower(words[i]);
    const gap = text.slice(words[i - 1]?.end ?? 0, words[i]?.start ?? 0);
    if (TELLS_MORE.test(word) || /[,(:;—–“"]/.test(gap)) return -1;
    if (isVerb(words, i)) return i;
  }
  return -1;
}

/** An article alone, or "my": what it belongs to was not read. */
const isDeterminer = (word: string): boolean =>
  DETERMINER.test(word.toLowerCase()) && !/^(?:his|her|its|these|those|some|this)$/i.test(word);

/** Words that name nobody: "Highly [recommended]", "Grab my [quiz]", "the widely [shared]", "How do you". */
function isNobody(words: readonly TaggedWord[]): boolean {
  const [first, second] = words;
  const last = words.at(-1);
  if (!first || !last || /^(?:how|why|when|here)$/.test(lower(first))) return true;
  if (words.length > 1 && last.tags.has('Adverb') && /ly$/.test(lower(last))) {
    const rest = words.slice(0, -1);
    return rest.every((w) => DETERMINER.test(lower(w)));
  }
  if (words.length > 1)
    return (
      /^\p{Lu}\p{Ll}+$/u.test(first.text) &&
      first.tags.has('Infinitive') &&
      DETERMINER.test(lower(second))
    );
  if (isDeterminer(first.text)) return true;
  if (/^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(first.text)) return true;
  const tagged = ['Gerund', 'Adverb', 'Infinitive', 'Imperative', 'Preposition', 'Conjunction'];
  return !isSourceNoun(lower(first)) && tagged.some((tag) => first.tags.has(tag));
}

/** What stands last, where it is a pronoun or people: "because she", "a letter one student [wrote]". */
function tail(words: readonly TaggedWord[]): readonly TaggedWord[] {
  const last = words.at(-1);
  if (SUBJECT_PRONOUN.test(lower(last))) return words.slice(-1);
  if (!speakerWords.people.has(lower(last))) return [];
  const before = words.at(-2);
  return before && (before.tags.has('Adjective') || ONE.test(lower(before)))
    ? words.slice(-2)
    : words.slice(-1);
}

/** Whom a verb moves to say something: "the law requires candidates [to disclose]". */
function objectOf(words: readonly TaggedWord[], verb: number): readonly TaggedWord[] {
  let first = verb + 1;
  while (words[first]?.tags.has('Preposition') || words[first]?.tags.has('Adverb')) first++;
  let end = first;
  while (end < words.length && !ENDS_OBJECT.test(words[end]?.text ?? '') && !ended(words, end))
    end++;
  return words.slice(first, end);
}

const ENDS_OBJECT = /^(?:who|which|that|to|in|on|at|of|for|with|from|by|and|or)$/;
const ended = (words: readonly TaggedWord[], i: number): boolean =>
  (words[i]?.start ?? 0) - (words[i - 1]?.end ?? 0) > 1;

/** The words without those at either end that belong to the clause and not to its subject. */
function trimmed(words: readonly TaggedWord[]): readonly TaggedWord[] {
  let end = words.length;
  if (end > 1 && /^(?:who|that|which)$/.test(lower(words[end - 1]))) end--;
  const inClause = words.slice(0, end).some((w) => TELLS_MORE.test(lower(w)));
  while (!inClause && end > 1 && isAdverbial(words, end - 1)) end--;
  const opens = OPENS.test(lower(words[0])) && PLURAL_OR_NAME.test(words[1]?.text ?? '') && end > 1;
  return words.slice(opens ? 1 : 0, end);
}

/** An adverb or helping verb that stands last, after a noun or a name. */
const isAdverbial = (words: readonly TaggedWord[], i: number): boolean =>
  (BEFORE_VERB.test(words[i]?.text ?? '') || isManner(words[i])) &&
  !DETERMINER.test(lower(words[i - 1])) &&
  !TIME_UNIT.test(lower(words[i - 1]));

/** "sent two hours later" */
const TIME_UNIT = /^(?:minutes?|hours?|days?|weeks?|months?|years?)$/;

const isManner = (word: TaggedWord | undefined): boolean =>
  (word?.tags.has('Adverb') ?? false) && /^\p{Ll}+ly$/u.test(word?.text ?? '');

/** True where a clause with a subject of its own opens: "…, but the mayor". */
const opensClause = (text: string, words: readonly TaggedWord[], i: number): boolean =>
  /^(?:but|and|while|so)$/.test(lower(words[i - 1])) &&
  /^(?:the|an?|its|his|her|their|\p{Lu}.*)$/u.test(words[i]?.text ?? '') &&
  text.slice(words[i - 2]?.end, words[i - 1]?.start).includes(',');

/** "Mr. Vale last week", "Lind on Friday"; but not "the poll released Friday". */
const TIME_TAIL =
  /(?<!\b\p{Ll}{1,20}ed)(?<! on)(?: on)? (?:(?:last|this|earlier this) (?:week|month|year)|yesterday|today|tonight|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?)$/u;

/** "the court in its ruling", "Vale in a statement": where who says it does; but "a line in a letter". */
const PAPER_TAIL =
  / in (?:an?|its|his|her|their)(?: \p{Ll}+)? (?:statement|ruling|interview|letter|tweet|post|speech|filing|email|opinion|order|motion|memo|note|column|briefing|lawsuit|complaint|testimony|release|report)$/u;

const withoutTails = (source: string): string => {
  const said = source.replace(TIME_TAIL, '');
  return /^(?:an?|one) /i.test(said) ? said : said.replace(PAPER_TAIL, '');
};

/** "In June the council", "On Friday Mr. Vale": when, or where, before who. */
const LEADS_IN =
  /^(?:(?:In|On|At|By) \p{Lu}\p{Ll}+(?: \d{1,4})?|(?:Last|This|Earlier this) (?:week|month|year)|Yesterday),? (?=(?:the|an?|its|his|her|their) |\p{Lu})/u;

/** The subject among the words of a source that is no pronoun with its verb; `cue` reports. */
function subjectAmong(
  text: string,
  words: readonly TaggedWord[],
  cue: string,
): readonly TaggedWord[] {
  const verb = verbOf(text, words);
  const joined = /^(?:and|or|nor)$/.test(lower(words.at(-2)));
  if (SUBJECT_PRONOUN.test(lower(words.at(-1))) && !joined) return tail(words);
  if (verb < 0) return trimmed(words);
  const next = words.findLastIndex((_, i) => i > verb + 1 && opensClause(text, words, i));
  if (next > 0) return trimmed(words.slice(next));
  const object = /^to\s/.test(cue) ? objectOf(words, verb) : [];
  return object.length ? object : trimmed(words.slice(0, verb));
}

/**
 * The part of `span` that names the speaker; null where nothing in it does. `cue`: the words that
 * report. `isName`: the span is a name that the article knows.
 */
export function subjectOf(text: string, span: Span, cue: string, isName: boolean): Span | null {
  if (isName) return span;
  return subjectWithin(text, withoutLead(text, span), cue);
}

/** "In a statement the company", "On page 140 it": where, by words, before who. */
const LEADS = /^(?:In|On|At|By|From|After|During)(?![^\s,])/;
const OPENS_SUBJECT = /^(?:the|an?|its|his|her|their|one|it|he|she|they)$/;
/** What such a word belongs to that stands before it: "at the back of the hall", "and the council". */
const BELONGS =
  /^(?:of|in|on|at|by|from|for|with|to|into|about|after|before|during|as|and|or|but|than|least|most|,)$/i;

/** The span without what leads into it, however often it does. */
function withoutLead(text: string, { start, end }: Span): Span {
  let from = start;
  for (;;) {
    const led = LEADS_IN.exec(text.slice(from, end))?.[0].length;
    if (!led) return { start: from + placeBefore(text.slice(from, end)), end };
    from += led;
  }
}

/** How many characters of a place without a comma stand before who: 0 where there is none. */
function placeBefore(source: string): number {
  if (!LEADS.test(source)) return 0;
  const words = [...source.matchAll(/[^\s,]+|,/g)].map((m) => ({ word: m[0], at: m.index }));
  const subject = words.find(
    ({ word }, i) => i > 1 && OPENS_SUBJECT.test(word) && !BELONGS.test(words[i - 1]?.word ?? ''),
  );
  return subject?.at ?? 0;
}

/** The same of words that are no name and that nothing leads into. */
function subjectWithin(text: string, span: Span, cue: string): Span | null {
  const whole = text.slice(span.start, span.end);
  const source = / (?:who|which|that) /.test(whole) ? whole : withoutTails(whole);
  if (isPlainNounPhrase(source))
    return isDeterminer(source) ? null : { start: span.start, end: span.start + source.length };
  const [pronoun] = CONTRACTED.exec(source) ?? [];
  const alone = pronoun && !/\S/.test(source.slice(pronoun.length).replace(/^['’]\p{L}+/u, ''));
  if (pronoun && (alone || !EMPTY.test(pronoun)))
    return { start: span.start, end: span.start + pronoun.length };
  const what = [...source.matchAll(WHAT)].findLast((m) => m.index > 0);
  const from = what ? what.index + what[0].length : (EXISTS.exec(source)?.[0].length ?? 0);
  const words = tagSentence(source.slice(from), span.start + from);
  const subject = pronoun ? tail(words) : subjectAmong(text, words, cue);
  const [head, last] = [subject[0], subject.at(-1)];
  if (!head || !last || isNobody(subject)) return null;
  const isWhole = subject.length === words.length && from === 0 && source === whole;
  return isWhole ? span : { start: head.start, end: last.end };
}
