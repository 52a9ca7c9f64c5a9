/** What the confidence asks of the grammar around a candidate's parts. */
import * as grammar from '../../../language/en/grammar.ts';
import { type Passage, type Range, wordAt } from '../../../models/quotation-tagger/passage.ts';

const PAST = /^\p{Ll}{2,}ed$/u;
/** How far before the cue a negation stands. */
const REACH = 4;

const lowerAt = (p: Passage, i: number): string => wordAt(p, i).toLowerCase().replaceAll('’', "'");

/** Whether the words begin with "that", "whether" and the like. */
export const opensClause = (p: Passage, { first }: Range): boolean =>
  grammar.clauseOpeners.has(lowerAt(p, first)) || lowerAt(p, first - 1) === 'that';

/** Whether a finite verb stands among the words. */
export function finite(p: Passage, { first, last }: Range): boolean {
  for (let i = first; i <= last; i++) {
    const word = lowerAt(p, i);
    if (grammar.finiteAuxiliaries.has(word) || grammar.contractions.has(word)) return true;
    if (grammar.subjectPronouns.has(word) || (i > first && PAST.test(word))) return true;
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
