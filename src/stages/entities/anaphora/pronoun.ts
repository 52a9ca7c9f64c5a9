/** The pronouns of the third person, and how each stands in its clause. */
import { speakerWords } from '../../../language/en/index.ts';
import type { Token } from '../../../nlp/index.ts';

export interface Anaphor {
  readonly gender: 'masculine' | 'feminine' | 'neuter';
  /** "he", "it" as a subject; not "him", "his". */
  readonly subject: boolean;
  /** "him": never who the clause is about. */
  readonly object: boolean;
}

const SUBJECT = /^(?:he|she|it)$/;
/** What a body does: elsewhere "it" stands for a thing, or for nothing. */
const ACTS = /^(?:also|later|then|now)$/;
const FIRST = /^(?:i|my|me|we|our|us)$/i;

/** Whether somebody tells it in the first person: who is "he" there is hard to say. */
export const isTold = (tokens: readonly Token[]): boolean => tokens.some((t) => FIRST.test(t.text));

/** The pronoun at the token; null for every other word, and for "it" where it may stand for a thing. */
export function pronounOf(tokens: readonly Token[], i: number): Anaphor | null {
  const word = tokens[i]?.text.toLowerCase() ?? '';
  const subject = SUBJECT.test(word);
  if (!subject && i < LATE && /ing$/.test(tokens[0]?.text ?? '')) return null;
  const object = word === 'him';
  if (speakerWords.masculine.has(word)) return { gender: 'masculine', subject, object };
  if (speakerWords.feminine.has(word)) return { gender: 'feminine', subject, object };
  if (word === 'its' && i > 0) return { gender: 'neuter', subject: false, object: false };
  if (word !== 'it') return null;
  const next = tokens[i + 1]?.text.toLowerCase() ?? '';
  const verb = ACTS.test(next) ? (tokens[i + 2]?.text.toLowerCase() ?? '') : next;
  return speakerWords.bodyDeeds.has(verb)
    ? { gender: 'neuter', subject: true, object: false }
    : null;
}

/** "Discussing his plans, Vale said": whom it means comes later. */
const LATE = 3;
