/** The words of a sentence with the name mentions in it: what role phrases are read from. */
import type { Mention } from '../../../article/index.ts';
import { titles } from '../../../language/en/index.ts';
import type { Token } from '../../../nlp/index.ts';

export interface Words {
  readonly tokens: readonly Token[];
  /** For each token the mention that it is part of. */
  readonly mentions: readonly (Mention | undefined)[];
}

/** Pairs each sentence's tokens with the mentions; both must be in order. */
export function wordsOf(
  sentences: readonly (readonly Token[])[],
  mentions: readonly Mention[],
): Words[] {
  let next = 0;
  return sentences.map((tokens) => ({
    tokens,
    mentions: tokens.map(({ start, end }) => {
      while ((mentions[next]?.end ?? Infinity) <= start) next++;
      const mention = mentions[next];
      return mention && mention.start < end ? mention : undefined;
    }),
  }));
}

export const lower = ({ tokens }: Words, i: number): string => tokens[i]?.text.toLowerCase() ?? '';

/** "president", "minister": a word that can head a role. */
export const isHead = (words: Words, i: number): boolean =>
  !words.mentions[i] && titles.roles.has(lower(words, i)) && !titles.relations.has(lower(words, i));

/** A word that can stand in a role before its head: "former", "foreign", "Russian", "Reuters", "'s". */
export function isModifier(words: Words, i: number): boolean {
  const mention = words.mentions[i];
  if (mention) return mention.type !== 'person';
  const word = lower(words, i);
  return titles.roleModifiers.has(word) || titles.roles.has(word) || word === "'s" || word === '’s';
}

const PREPOSITIONS = new Set(['of', 'to', 'for', 'at', 'in', 'with']);

/** Where a complement that begins at token `i` ends ("to Belarus", "of the Red Cross"); `i` when there is none. */
export function complementEnd(words: Words, i: number): number {
  if (!PREPOSITIONS.has(lower(words, i))) return i;
  let at = i + 1;
  if (lower(words, at) === 'the') at++;
  const mention = words.mentions[at];
  if (!mention || mention.type === 'person') return i;
  while (words.mentions[at] === mention) at++;
  return at;
}

/** First token of the complement that ends before token `end`; `end` when there is none. */
export function complementStart(words: Words, end: number): number {
  const mention = words.mentions[end - 1];
  if (!mention || mention.type === 'person') return end;
  let at = end - 1;
  while (words.mentions[at - 1] === mention) at--;
  if (lower(words, at - 1) === 'the') at--;
  return PREPOSITIONS.has(lower(words, at - 1)) ? at - 1 : end;
}
