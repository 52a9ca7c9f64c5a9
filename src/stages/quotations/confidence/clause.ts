/** What the confidence asks of the grammar around a candidate's parts. */
import * as grammar from '../../../language/en/grammar.ts';
import { speakerWords } from '../../../language/en/index.ts';
import type { Passage, Range } from '../../../models/statement-network/passage.ts';
import { EDGE } from '../../../models/statement-network/words.ts';

const PAST = /^\p{Ll}{2,}ed$/u;
/** How far before the cue a negation stands. */
const REACH = 4;

const lowerAt = (p: Passage, i: number): string => (p.words[i] ?? EDGE).lower;

/** Whether the words begin with "that", "whether" and the like. */
export const opensClause = (p: Passage, { first }: Range): boolean =>
  grammar.clauseOpeners.has(lowerAt(p, first)) || lowerAt(p, first - 1) === 'that';

const FINITE: ReadonlySet<string> = new Set([
  ...grammar.finiteAuxiliaries,
  ...grammar.contractions,
  ...grammar.subjectPronouns,
]);

/** Whether a finite verb stands among the words. */
export function finite(p: Passage, { first, last }: Range): boolean {
  for (let i = first; i <= last; i++) {
    const word = lowerAt(p, i);
    if (FINITE.has(word) || (i > first && word.endsWith('ed') && PAST.test(word))) return true;
  }
  return false;
}

/** 1 for a negation in the cue, 2 right before it, 3 a little further before it in the sentence. */
export function negation(p: Passage, { first, last }: Range): number {
  for (let i = first; i <= last; i++) if (grammar.negations.has(lowerAt(p, i))) return 1;
  for (let i = first - 1; i >= first - REACH && p.sentence[i] === p.sentence[first]; i--)
    if (grammar.negations.has(lowerAt(p, i))) return i === first - 1 ? 2 : 3;
  return 0;
}

/** 1 where the word before the token opens a condition, 2 where a modal verb stands there. */
export function conditional(p: Passage, token: number): number {
  const word = lowerAt(p, token - 1);
  if (!grammar.conditions.has(word)) return 0;
  return word === 'if' || word === 'unless' || word === 'until' || word === 'whether' ? 1 : 2;
}

const kinds = [
  speakerWords.first,
  speakerWords.masculine,
  speakerWords.feminine,
  speakerWords.plural,
  speakerWords.neuter,
  speakerWords.relative,
  speakerWords.people,
  speakerWords.bodies,
  speakerWords.documents,
] as const;
const kindOf = new Map<string, number>();
for (const [i, words] of kinds.entries())
  for (const word of words) if (!kindOf.has(word)) kindOf.set(word, 3 + i);
const CAPITAL = /^\p{Lu}/u;

/** What its words tell of who or what the source is: 0 for none, 1 and 2 for a name and other words. */
export function sourceKind(p: Passage, source: readonly Range[]): number {
  const [range] = source;
  if (!range) return 0;
  for (let i = range.last; i >= range.first; i--) {
    const kind = kindOf.get(lowerAt(p, i));
    if (kind !== undefined) return kind;
  }
  return CAPITAL.test(p.word(range.last)) ? 1 : 2;
}

const FINAL = /^[.?!…]$/;
const GOES_ON = /^[,—–-]$/;
const FEWEST = 4;

/**
 * How much words in marks look like something said: 0 for words without marks around all of them, 1
 * for a few words, 2 for more of them within a sentence, 3 for a sentence that goes on behind the
 * marks, 4 for a whole one, 5 where it is all of its paragraph.
 */
export function saying(p: Passage, content: readonly Range[]): number {
  const [first, last] = [content[0]?.first ?? -1, content.at(-1)?.last ?? -1];
  let count = 0;
  for (const range of content)
    for (let i = range.first; i <= range.last; i++, count++) if (!p.inMarks(i)) return 0;
  if (!count) return 0;
  const opens = /^[\p{Lu}\p{N}“"‘']/u.test(p.word(first));
  if (count < FEWEST && !opens) return 1;
  let end = last;
  while (end > first && !/[\p{L}\p{N}.?!…,—–-]/u.test(p.word(end))) end--;
  const closing = FINAL.test(p.word(end)) ? 4 : GOES_ON.test(p.word(end)) ? 3 : 2;
  if (!opens) return 2;
  return closing === 4 && first <= 1 && last >= p.tokens.length - 3 ? 5 : closing;
}
