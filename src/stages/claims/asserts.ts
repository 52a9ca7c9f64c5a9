/** Whether paraphrase reports an assertion, or only tells what somebody did: "added a third goal". */
import * as cues from '../../language/en/no-proposition.ts';
import { data, documents, isIn } from '../../language/en/source-nouns.ts';
import { isSpeechVerb } from '../../language/en/speech-verbs.ts';
import { isFiniteVerb, lower, tagSentence } from '../../nlp/index.ts';
import { cueWords, sliceAll } from './proposition.ts';
import type { Statement } from './statements.ts';

const ANYBODY =
  /^(?:(?:i|we|you|my|our|your|yourself|please|let|neither|nobody|no one|none|nothing)(?:$|['’\s])|one$)/i;

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What need not be said: "could say", "if asked", "please tell". */
const UNREAL = list(
  'can could may might must should cannot would will ll if please set expected likely duty unable',
);
/** "The paper can reveal that …", "he would later say". */
const REAL = list('reveal disclose confirm report later eventually subsequently only');
/** What was not: "did not say", "can't tell". */
const NOT = list(
  'not never nor don doesn didn isn aren wasn weren won wouldn couldn shouldn hasn haven hadn ' +
    'declined declines declining refused refuses refusing failed fails',
);

const isUnreal = (cue: readonly string[]): boolean =>
  cue.some((w, i) => NOT.has(w) || (w === 't' && i > 0)) ||
  (cue.some((w) => UNREAL.has(w)) && !cue.some((w) => REAL.has(w)));

/** Opens with the rest of a verb: its subject is what the cue and the source were read from. */
const SUBJECTLESS = /^(?:is|are|was|were|has|have|had|do|does|did|been)\b/;
/** Tells more of the noun before it: "…, which stood empty for years". */
const RELATIVE = /^(?:which|whose) /;
/** After these whatever is paraphrased is stated, a fragment of a clause as well. */
const SAYING = new Set(
  'say says said saying according per estimate estimates estimated claim claims claimed'.split(' '),
);

/** A place or a time alone: "announced [on Tuesday at the fair]". */
const CIRCUMSTANCE =
  /^(?:(?:on|at|in|with|to|from|by|for|during|after|before|about|of|as)\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|(?:today|yesterday|side-by-side|together)\b)/;

/** Nouns that say themselves that something is so: "found [no evidence of] …". */
const FINDING =
  /^(?:no|little|few|more|fewer|less|a (?:link|rise|fall|drop|gap|lack|pattern|correlation|connection|small|large|sharp)|an (?:increase|association)|evidence|signs?|traces|links|\d)/;

/** Somebody, then "to" and what is to be done. */
const TO_DO =
  /^(?!(?:about|for|what|how) )(?:(?!(?:if|whether|which|who|that) )\S+ ){0,25}?to \p{Ll}/u;
const GERUND = /^(?:\p{L}+ly )?\p{Ll}+ing\b/u;
const NAMED = /[“"]|^(?:it|him|her|them|this|that|the|\p{Lu}).*? (?:a|an|as) /u;

const NOUN_THAT = /^(?:[\p{L}\d.'’“”"-]+ ){1,8}that\b/u;
/** "Rejects that picture": it points back, and is no clause. */
const POINTS_BACK = /^(?:this|that|these|those) \p{Ll}+$/u;
const OPENS_CLAUSE = /^(?:that|he|she|it|they|there|we|I|(?:what|why|how|whether|if)(?! to)) /;

const OPENS_ASIDE = /^(?:who|which|whose|where|when|while|that|as|after|before|because|if|until)$/;
const JOINS = /^(?:and|or|but)$/;

const AUXILIARY =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|should|may|might|must|does|did|do)$/;

/** True when an auxiliary stands before any aside: no need to tag the words. */
function plainlyClause(words: string): boolean {
  for (const word of words.split(/[^\p{L}'’-]+/u).slice(1)) {
    if (OPENS_ASIDE.test(word) || JOINS.test(word)) return false;
    if (AUXILIARY.test(word)) return true;
  }
  return false;
}

/** True when the words hold a finite verb that no aside and no second predicate accounts for. */
function hasClause(words: string): boolean {
  if (OPENS_CLAUSE.test(words) || plainlyClause(words)) return true;
  const tagged = tagSentence(words);
  let asides = 0;
  for (let i = 1; i < tagged.length; i++) {
    if (OPENS_ASIDE.test(lower(tagged[i]))) asides++;
    // "…, and Lind won": another sentence.
    const gap = words.slice(tagged[i - 1]?.end ?? 0, tagged[i]?.start ?? 0);
    if (gap.includes(',') && JOINS.test(lower(tagged[i]))) return false;
    if (!isFiniteVerb(tagged, i) || JOINS.test(lower(tagged[i - 1]))) continue;
    if (asides === 0) return true;
    asides--;
    while (tagged[i + 1]?.tags.has('Verb')) i++;
  }
  return false;
}

const RECORDINGS = new Set(
  'video videos photo photos photograph photographs images recording'.split(' '),
);

/** True for a document, data or a recording. */
const isPaper = (source: string): boolean =>
  source
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .some((w) => isIn(documents, w) || isIn(data, w) || RECORDINGS.has(w));

/** Below this score what is read as a statement is something else more often than not. */
const SURE = 0.45;
const isSure = ({ quotation }: Statement): boolean => (quotation?.score ?? 1) >= SURE;

/** What a noun phrase states after this cue, if anything. */
function nounStates(
  statement: Statement,
  words: string,
  cue: readonly string[],
  source: string,
): boolean {
  const is = (set: ReadonlySet<string>) => cue.some((w) => set.has(w));
  if (is(cues.directing) && TO_DO.test(words)) return true;
  if (GERUND.test(words) || (NOUN_THAT.test(words) && cue.some(isSpeechVerb))) return true;
  // "Called for more trams"; not "asked for", nor "put out a call for".
  if (cue.includes('for') && is(cues.directing))
    return !cue.some((w) => /^(?:asked|asking|asks|an?|the)$/.test(w));
  if (is(cues.naming)) return statement.type === 'mixed' || NAMED.test(words);
  if (is(cues.papersState)) return (isPaper(source) && isSure(statement)) || FINDING.test(words);
  return is(cues.statesNouns) && !CIRCUMSTANCE.test(words) && isSure(statement);
}

/** True when the source stands after the words: what precedes it is a clause of its own. */
const trails = ({ content, attribution }: Statement): boolean =>
  (content[0]?.start ?? 0) < (attribution?.cue[0]?.start ?? 0);

/**
 * False for paraphrase of nothing that was said: what anybody could say, what was not said, questions
 * about something, and things that were done rather than stated.
 */
export function asserts(text: string, statement: Statement): boolean {
  const { content, type, attribution } = statement;
  if (type === 'direct' || !attribution) return true;
  const source = sliceAll(text, attribution.source);
  const cue = cueWords(text, statement);
  if (ANYBODY.test(source) || isUnreal(cue)) return false;
  const words = sliceAll(text, content);
  if (cue.some((w) => SAYING.has(w))) return true;
  if (
    POINTS_BACK.test(words) ||
    SUBJECTLESS.test(words) ||
    RELATIVE.test(sliceAll(text, content.slice(0, 1)))
  )
    return false;
  if (trails(statement) && cue.some(isSpeechVerb)) return true;
  if (/^ask/.test(cue.find((w) => cues.asking.has(w)) ?? '')) return TO_DO.test(words);
  // "Spoke about …", "the mayor's promised rise".
  if ((cue.at(-1) === 'about' || /['’]s$/.test(source)) && !OPENS_CLAUSE.test(words)) return false;
  // "Promised to mend it"; "promising to mend it" tells how something else was done.
  const promise = words.startsWith('to ') && cue.find((w) => cues.promising.has(w));
  if (promise) return !promise.endsWith('ing');
  return hasClause(words) || nounStates(statement, words, cue, source);
}
