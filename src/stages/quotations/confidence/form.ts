/** What kind of words a candidate's content is, and what it leaves of its sentence on either side. */
import { clauseOpeners, reporterClauses } from '../../../language/en/grammar.ts';
import { speechActNouns, speechActs } from '../../../language/en/speech-acts.ts';
import { inflect } from '../../../language/en/verb-forms.ts';
import { isReportingVerb } from '../../../models/statement-network/lexicon.ts';
import type { Passage, Range } from '../../../models/statement-network/passage.ts';
import { finite } from './clause.ts';

/** A bit a kind of act; nouns above the verbs. */
const acts = new Map<string, number>();
let bit = 1;
for (const verbs of Object.values(speechActs)) {
  for (const verb of verbs.split(' '))
    for (const form of new Set(inflect(verb))) acts.set(form, (acts.get(form) ?? 0) | bit);
  bit <<= 1;
}
for (const nouns of Object.values(speechActNouns)) {
  for (const noun of nouns.split(' '))
    for (const form of [noun, noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`])
      acts.set(form, (acts.get(form) ?? 0) | bit);
  bit <<= 1;
}

/** What the cue does by saying: the bits of its words' acts. */
export const actOf = (word: string): number => acts.get(word.toLowerCase()) ?? 0;

const PREPOSITION =
  /^(?:of|for|about|on|against|in|at|with|over|from|by|between|into|after|before|during|under|through)$/;
const PRONOUN = /^(?:i|he|she|it|they|we|you|there|this|these|those|that)$/;
const DETERMINER =
  /^(?:an?|the|his|her|its|their|our|my|your|some|any|no|every|all|each|both|many|most|several|more)$/;

/** How the content begins, as a small number. */
export function opening(p: Passage, { first }: Range): number {
  const raw = p.word(first);
  const word = raw.toLowerCase();
  if (/^["“‘'«]$/.test(raw)) return 1;
  if (word === 'to') return 2;
  if (word === 'that') return 3;
  if (word === 'as') return 4;
  if (clauseOpeners.has(word)) return 5;
  if (PREPOSITION.test(word)) return 6;
  if (PRONOUN.test(word)) return 7;
  if (DETERMINER.test(word)) return 8;
  if (/^\p{Lu}/u.test(raw)) return 9;
  if (/^\p{N}/u.test(raw)) return 10;
  if (/^\p{Ll}+ing$/u.test(raw)) return 11;
  if (/^\p{Ll}+ly$/u.test(raw)) return 12;
  return 13;
}

const JOINS = /^(?:and|but|or|then)$/;

/** What stands right behind the content. */
export function behind(p: Passage, { last }: Range): number {
  const word = p.word(last + 1);
  const next = p.word(last + 2);
  if (!word) return 1;
  if (/^[.?!…]$/.test(word)) return next ? 2 : 3;
  if (p.inMarks(last + 1)) return p.inMarks(last) ? 4 : 5;
  if (word === ',') {
    if (reporterClauses.has(next.toLowerCase())) return 6;
    if (isReportingVerb(p.lexicon(last + 2))) return 7;
    return JOINS.test(next) ? 8 : 9;
  }
  if (/^[–—-]$/.test(word)) return 10;
  if (/^[;:()]$/.test(word)) return 11;
  if (JOINS.test(word)) return isReportingVerb(p.lexicon(last + 2)) ? 12 : 13;
  if (reporterClauses.has(word.toLowerCase())) return 14;
  if (PREPOSITION.test(word.toLowerCase())) return 15;
  return 16;
}

/** What stands right before the content: the cue, the start of the sentence, a mark, another word. */
export function ahead(p: Passage, { first }: Range, cue: Range): number {
  if (cue.last === first - 1) return 1;
  if (p.sentence[first] !== p.sentence[first - 1]) return 2;
  const word = p.word(first - 1);
  if (word === ',') return cue.last === first - 2 ? 3 : 4;
  if (word === ':') return 5;
  if (word === 'that') return 6;
  if (/^(?:of|for|about|if|whether)$/.test(word)) return 7;
  return /^[–—-]$/.test(word) ? 8 : p.inMarks(first - 1) ? 9 : 10;
}

/** How many words of the last content's sentence are left behind it and have no part in the candidate; whether they make a clause. */
export function rest(
  p: Passage,
  { last }: Range,
  others: readonly Range[],
): { words: number; clause: number } {
  let end = p.sentences[p.sentence[last] ?? 0]?.last ?? last;
  for (const { first } of others) if (first > last) end = Math.min(end, first - 1);
  if (end <= last) return { words: 0, clause: 0 };
  return { words: end - last, clause: finite(p, { first: last + 1, last: end }) ? 1 : 0 };
}

/** 1 where the content begins within marks, 2 where it ends within them, 3 for both. */
export function torn(p: Passage, content: readonly Range[]): number {
  let bits = 0;
  for (const { first, last } of content) {
    const [a, b] = [p.quoted[first] ?? -1, p.quoted[last] ?? -1];
    if (a >= 0 && (p.quotes[a]?.first ?? first) < first - 1) bits |= 1;
    if (b >= 0 && (p.quotes[b]?.last ?? last) > last + 2) bits |= 2;
  }
  return bits;
}

/** Where the reporter may have gone on himself within the content. */
export interface Inside {
  /** Tokens that open the first and the last such clause behind a comma or a dash; -1 for none. */
  readonly first: number;
  readonly last: number;
  /** A reporting verb that "and" or a comma joins to what stands before it; -1 for none. */
  readonly verb: number;
  /** Commas outside marks, up to three. */
  readonly commas: number;
}

const FEWEST = 2;

export function inside(p: Passage, content: readonly Range[]): Inside {
  let [first, last, verb, commas] = [-1, -1, -1, 0];
  for (const piece of content)
    for (let i = piece.first + FEWEST; i < piece.last; i++) {
      const word = p.word(i);
      const marked = p.inMarks(i);
      const joins = word === ',' || JOINS.test(word) || (marked && !p.inMarks(i + 1));
      if (joins && !p.inMarks(i + 1) && isReportingVerb(p.lexicon(i + 1))) verb = i + 1;
      if (marked) continue;
      const dash = /^[–—-]$/.test(word);
      if (word === ',') commas++;
      if (!dash && (word !== ',' || !reporterClauses.has(p.word(i + 1).toLowerCase()))) continue;
      if (first < 0) first = i + 1;
      last = i + 1;
    }
  return { first, last, verb, commas: Math.min(3, commas) };
}
