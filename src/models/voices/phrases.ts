/** Finds, word by word, the phrases that hand a statement to a source: "according to X", ", X said,". */
import type { Span } from '../../article/index.ts';
import { handovers } from '../../language/en/link-words.ts';
import * as nouns from '../../language/en/source-nouns.ts';
import { isSpeechVerb } from '../../language/en/speech-verbs.ts';
import type { Token } from '../../nlp/index.ts';

/** Token indices: [first, last] of the whole phrase, of its cue, and of its source. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
  readonly cue: readonly [number, number];
  readonly source: readonly [number, number];
  readonly by: 'handed-over' | 'says' | 'as-says' | 'says-that';
}

const MARK = /^[,.;:!?—–()“”"[\]]$/;
const CAPITAL = /^\p{Lu}/u;
const NO_SUBJECT = /^(?:and|but|or|so|who|which|that|what|when|where|while|if|as|to|not)$/i;
const LONGEST = 20;

const word = (tokens: readonly Token[], i: number): string => tokens[i]?.text.toLowerCase() ?? '';
const isMark = (tokens: readonly Token[], i: number): boolean => MARK.test(tokens[i]?.text ?? '.');

/** Last token before the next mark, from `i` on. */
function stretchEnd(tokens: readonly Token[], i: number): number {
  let j = i;
  while (j + 1 < tokens.length && !isMark(tokens, j + 1)) j++;
  return j;
}

/** True when the words could speak: a name, a person, a body, a document, data. */
function canSpeak(tokens: readonly Token[], first: number, last: number): boolean {
  if (last < first || last - first >= LONGEST) return false;
  for (let i = first; i <= last; i++) {
    const w = word(tokens, i);
    if (CAPITAL.test(tokens[i]?.text ?? '') && i > 0) return true;
    for (const set of [nouns.people, nouns.bodies, nouns.documents, nouns.data, nouns.press])
      if (nouns.isIn(set, w)) return true;
  }
  return false;
}

const NO_SOURCE =
  /^(?:plan|plans|rule|rules|schedule|size|age|need|needs|taste|ability|type|income|how|whether|what)$/;

/** "According to" takes whatever has an article, unless it is a measure: "according to the plan". */
const isHandedTo = (tokens: readonly Token[], first: number, last: number): boolean =>
  !NO_SOURCE.test(word(tokens, last)) &&
  (canSpeak(tokens, first, last) ||
    (/^(?:the|a|an|one|two|three|several)$/.test(word(tokens, first)) && last - first < LONGEST));

/** "according to X", "per X". */
function handedOver(tokens: readonly Token[], i: number): Phrase | undefined {
  for (const phrase of handovers) {
    const words = phrase.split(' ');
    if (!words.every((w, k) => word(tokens, i + k) === w)) continue;
    const from = i + words.length;
    const last = stretchEnd(tokens, from);
    if (from >= tokens.length || isMark(tokens, from) || !isHandedTo(tokens, from, last)) continue;
    return { first: i, last, cue: [i, from - 1], source: [from, last], by: 'handed-over' };
  }
  return undefined;
}

/** Between commas or at the end: ", X said," and ", said X,"; `i` is the token after the comma. */
function says(tokens: readonly Token[], i: number): Phrase | undefined {
  const last = stretchEnd(tokens, i);
  if (isMark(tokens, i) || last - i > 14 || NO_SUBJECT.test(word(tokens, i))) return undefined;
  if (isSpeechVerb(word(tokens, i))) {
    if (!/(?:s|ed|aid|ote|old)$/.test(word(tokens, i)) || !canSpeak(tokens, i + 1, last))
      return undefined;
    return { first: i, last, cue: [i, i], source: [i + 1, last], by: 'says' };
  }
  for (let v = i + 1; v <= last; v++) {
    if (NO_SUBJECT.test(word(tokens, v))) return undefined;
    if (!isSpeechVerb(word(tokens, v)) || !/(?:s|ed|aid|ote|say)$/.test(word(tokens, v))) continue;
    if (v < last || !canSpeak(tokens, i, v - 1)) return undefined;
    return { first: i, last, cue: [v, v], source: [i, v - 1], by: 'says' };
  }
  return undefined;
}

/** At the head of a sentence: "As X reports for Y, …". */
function asSays(tokens: readonly Token[]): Phrase | undefined {
  if (word(tokens, 0) !== 'as') return undefined;
  const last = stretchEnd(tokens, 1);
  for (let v = 2; v <= last; v++) {
    if (!isSpeechVerb(word(tokens, v))) continue;
    if (!canSpeak(tokens, 1, v - 1) || tokens[last + 1]?.text !== ',') return undefined;
    return { first: 0, last, cue: [v, v], source: [1, v - 1], by: 'as-says' };
  }
  return undefined;
}

const NOT_IN_NAME =
  /^(?:is|are|was|were|be|been|had|has|have|will|would|can|could|may|might|must|should|do|does|did|who|which|that|if|when|as|because|not|,)$/;
const HELPS = /^(?:has|have|had|also|later|then|now|once|recently|repeatedly|officially)$/;
const STARTS_CLAUSE = /^(?:it|he|she|they|there|this|these|we|its|at|nearly|more|about)$/;
const SAYS = /^(?:said|says|say)$/;

/**
 * At the head of a clause: "X admitted in an interview that …", "X said it …"; `i` is the first word
 * of the subject.
 */
function saysThat(tokens: readonly Token[], i: number): Phrase | undefined {
  let v = i + 1;
  while (v < tokens.length && v - i < 12 && !isMark(tokens, v) && !isSpeechVerb(word(tokens, v)))
    v++;
  if (v >= tokens.length || !isSpeechVerb(word(tokens, v))) return undefined;
  let subject = v - 1;
  while (subject > i && HELPS.test(word(tokens, subject))) subject--;
  if (NO_SUBJECT.test(word(tokens, i)) || !canSpeak(tokens, i, subject)) return undefined;
  for (let k = i; k <= subject; k++) if (NOT_IN_NAME.test(word(tokens, k))) return undefined;
  const source = [i, subject] as const;
  if (SAYS.test(word(tokens, v)) && STARTS_CLAUSE.test(word(tokens, v + 1)))
    return { first: i, last: v, cue: [v, v], source, by: 'says-that' };
  for (let that = v + 1; that < tokens.length && that <= v + 7 && !isMark(tokens, that); that++)
    if (word(tokens, that) === 'that')
      return { first: i, last: that, cue: [v, v], source, by: 'says-that' };
  return undefined;
}

/** Where a clause with a subject of its own may start: the head, after a comma, after "and". */
const startsClause = (tokens: readonly Token[], i: number): boolean =>
  i === 0 ||
  tokens[i - 1]?.text === ',' ||
  /^(?:and|but|even|though|while)$/.test(word(tokens, i - 1));

/** The phrases of one sentence, in order; none inside another. */
export function phrasesIn(tokens: readonly Token[]): Phrase[] {
  const found: Phrase[] = [];
  let next = 0;
  const lead = asSays(tokens);
  if (lead) {
    found.push(lead);
    next = lead.last + 1;
  }
  for (let i = next; i < tokens.length; i++) {
    const afterComma = i > 0 && /^[,”"]$/.test(tokens[i - 1]?.text ?? '');
    const phrase =
      handedOver(tokens, i) ??
      (afterComma ? says(tokens, i) : undefined) ??
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
