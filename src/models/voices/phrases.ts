/** Finds, word by word, the phrases that hand a statement to a source: "according to X", ", X said,". */
import type { Span } from '../../article/index.ts';
import { handovers } from '../../language/en/link-words.ts';
import { isSpeechVerb } from '../../language/en/speech-verbs.ts';
import type { Token } from '../../nlp/index.ts';
import { estimates, isEstimating, joined, madeTo } from './joined.ts';
import {
  canBeHandedTo,
  canSpeak,
  endsInSource,
  isMark,
  isReport,
  isReportAfter,
  isReportOfMany,
  stretchEnd,
  word,
} from './words.ts';

/** Token indices: [first, last] of the whole phrase, of its cue, and of its source. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
  readonly cue: readonly [number, number];
  readonly source: readonly [number, number];
  readonly by:
    | 'handed-over'
    | 'says'
    | 'as-says'
    | 'says-that'
    | 'says-too'
    | 'puts-at'
    | 'made-to';
}

const handoverWords = handovers.map((phrase) => phrase.split(' '));

/** Hand over to anything as often as to a source: "citing poor health", "revenue per visitor". */
const OFTEN_OTHERS = new Set(['per', 'citing']);

/** "according to X", "per X". */
function handedOver(tokens: readonly Token[], i: number): Phrase | undefined {
  for (const words of handoverWords) {
    if (!words.every((w, k) => word(tokens, i + k) === w)) continue;
    const from = i + words.length;
    const last = stretchEnd(tokens, from);
    if (isMark(tokens, from) || !canBeHandedTo(tokens, from, last)) continue;
    if (OFTEN_OTHERS.has(words[0] ?? '') && !isNamedSource(tokens, i, last)) continue;
    return { first: i, last, cue: [i, from - 1], source: [from, last], by: 'handed-over' };
  }
  return undefined;
}

/** No source: "per the usual", "three lamps per Night Market stall". */
const MEASURES = /^(?:usual|norm|second|minute|hour|day|night|week|month|year|person|head|capita)$/;
const NAMED = /^(?:the|an?|\p{Lu}.*)$/u;

/** "per the clinic", "citing two people familiar with the plan"; not "per ad", "Per Thousand". */
const isNamedSource = (tokens: readonly Token[], at: number, last: number): boolean =>
  word(tokens, at) === 'per'
    ? !(MEASURES.test(word(tokens, at + 1)) || MEASURES.test(word(tokens, last))) &&
      (at === 0 || tokens[at]?.text === 'per') &&
      NAMED.test(tokens[at + 1]?.text ?? '') &&
      (!/^an?$/.test(word(tokens, at + 1)) || last > at + 2)
    : endsInSource(tokens, at + 1, last);

const PRONOUN = /^(?:he|she|it|they)$/;
const SAYS = /^(?:said|says|say)$/;

/** Verbs that stand before their subject: ", reports X"; not "proposes a plan". */
const INVERTED =
  /^(?:say|says|said|adds|added|notes|noted|writes|wrote|explains|explained|argues|argued|warns|warned|reports|reported|recalls|recalled|claims|claimed|insists|insisted|admits|admitted|suggests|suggested|concludes|concluded|reveals|revealed|confirms|confirmed|predicts|predicted|observes|observed|jokes|joked|quips|quipped|states|stated|cautions|cautioned|complains|complained)$/;

/** Between commas or at the end: ", X said," and ", said X,"; `i` is the token after the comma. */
function says(tokens: readonly Token[], i: number): Phrase | undefined {
  const last = stretchEnd(tokens, i);
  if (isMark(tokens, i) || last - i > 14) return undefined;
  if (isReport(tokens, i))
    return INVERTED.test(word(tokens, i)) && canSpeak(tokens, i + 1, last)
      ? { first: i, last, cue: [i, i], source: [i + 1, last], by: 'says' }
      : undefined;
  const pronoun = last === i + 1 && PRONOUN.test(word(tokens, i));
  // "…, Kea and the river states, …" is a list.
  if (word(tokens, last) === 'states') return undefined;
  const reports =
    isReportAfter(tokens, last) ||
    isReportOfMany(tokens, last) ||
    (pronoun && isSpeechVerb(word(tokens, last)));
  return reports && (pronoun || canSpeak(tokens, i, last - 1))
    ? { first: i, last, cue: [last, last], source: [i, last - 1], by: 'says' }
    : undefined;
}

/**
 * At the end, after the subject and what tells more of it: ", the mayor of Kea, Ana Ruiz, said";
 * `i` is the verb.
 */
function saysLast(tokens: readonly Token[], i: number): Phrase | undefined {
  if (!SAYS.test(word(tokens, i)) || tokens[i - 1]?.text !== ',') return undefined;
  if (i + 1 < tokens.length && !isMark(tokens, i + 1)) return undefined;
  const commaBefore = (k: number): number => {
    let j = k;
    while (j > 0 && k - j < 15 && !isMark(tokens, j)) j--;
    return tokens[j]?.text === ',' ? j : -1;
  };
  const aside = commaBefore(i - 2);
  const comma = aside < 0 ? -1 : commaBefore(aside - 1);
  if (comma < 0 || !canSpeak(tokens, comma + 1, aside - 1)) return undefined;
  if (/^(?:which|where|when|but|and|or|as)$/.test(word(tokens, aside + 1))) return undefined;
  return { first: comma + 1, last: i, cue: [i, i], source: [comma + 1, i - 2], by: 'says' };
}

/** At the head of a sentence: "As X reports for Y, …". */
function asSays(tokens: readonly Token[]): Phrase | undefined {
  if (word(tokens, 0) !== 'as') return undefined;
  const last = stretchEnd(tokens, 1);
  for (let v = 2; v <= last; v++) {
    if (!isReportAfter(tokens, v)) continue;
    if (!canSpeak(tokens, 1, v - 1) || tokens[last + 1]?.text !== ',') return undefined;
    return { first: 0, last, cue: [v, v], source: [1, v - 1], by: 'as-says' };
  }
  return undefined;
}

const HELPS = /^(?:has|have|had|also|later|then|now|once|recently|repeatedly|officially)$/;
const STARTS_CLAUSE =
  /^(?:it|he|she|they|there|this|these|those|we|its|his|her|their|the|an?|no|nobody|at|nearly|more|about)$/;

/**
 * At the head of a clause: "X admitted in an interview that …", "X said it …"; `i` is the first word
 * of the subject.
 */
function saysThat(tokens: readonly Token[], i: number): Phrase | undefined {
  let v = i + 1;
  if (isReport(tokens, i)) return undefined;
  while (v - i < 12 && !isMark(tokens, v) && !isReportAfter(tokens, v)) v++;
  if (!isReportAfter(tokens, v)) return undefined;
  let subject = v - 1;
  while (subject > i && HELPS.test(word(tokens, subject))) subject--;
  // "The mayor left and said that": a second verb, which another rule reads.
  if (/^(?:and|but|then)$/.test(word(tokens, subject))) return undefined;
  const pronoun = subject === i && PRONOUN.test(word(tokens, i));
  if (!pronoun && !canSpeak(tokens, i, subject)) return undefined;
  const phrase = { first: i, cue: [v, v], source: [i, subject], by: 'says-that' } as const;
  if (SAYS.test(word(tokens, v)) && STARTS_CLAUSE.test(word(tokens, v + 1)))
    return { ...phrase, last: v };
  for (let that = v + 1; that <= v + 7 && !isMark(tokens, that); that++)
    if (word(tokens, that) === 'that') return { ...phrase, last: that };
  return undefined;
}

/** Where a clause with a subject of its own may start: the head, after a comma, after "and". */
const startsClause = (tokens: readonly Token[], i: number): boolean =>
  i === 0 ||
  tokens[i - 1]?.text === ',' ||
  /^(?:and|but|even|though|while)$/.test(word(tokens, i - 1));

const afterComma = (tokens: readonly Token[], i: number): boolean =>
  i > 0 && /^[,”"]$/.test(tokens[i - 1]?.text ?? '');

const handoverHeads = new Set(handoverWords.map(([first = '']) => first));

/** True for a word without which no phrase is made; most sentences have none. */
const mayHandOver = ({ text }: Token): boolean => {
  const low = text.toLowerCase();
  return isSpeechVerb(low) || handoverHeads.has(low) || isEstimating(low);
};

/** The phrases of one sentence, in order; none inside another. */
export function phrasesIn(tokens: readonly Token[]): Phrase[] {
  if (!tokens.some(mayHandOver)) return [];
  const lead = asSays(tokens);
  const found: Phrase[] = lead ? [lead] : [];
  for (let i = lead ? lead.last + 1 : 0; i < tokens.length; i++) {
    const phrase =
      handedOver(tokens, i) ??
      joined(tokens, i) ??
      estimates(tokens, i) ??
      madeTo(tokens, i) ??
      (afterComma(tokens, i) ? (says(tokens, i) ?? saysLast(tokens, i)) : undefined) ??
      (startsClause(tokens, i) ? saysThat(tokens, i) : undefined);
    if (!phrase) continue;
    found.push(phrase);
    i = phrase.last;
  }
  return found;
}

/** The span of a range of tokens. */
export const spanOf = (
  tokens: readonly Token[],
  [first, last]: readonly [number, number],
): Span => ({
  start: tokens[first]?.start ?? 0,
  end: tokens[last]?.end ?? 0,
});
