/** What the rules ask of the words of a clause. */
import { finiteAuxiliaries } from '../../language/en/grammar.ts';
import type { Passage } from '../../models/statement-network/passage.ts';

const CONJUNCTION = /^(?:and|but|then|or)$/i;
const ADVERB = /^(?:also|later|then|now|again|\p{L}+ly)$/iu;

/** "is", "will", but not "May" and "Will", which may be names. */
export const isAuxiliary = (word: string): boolean => finiteAuxiliaries.has(word);

/** Whether the word joins a second verb or clause to the one before. */
export const joins = (word: string): boolean => CONJUNCTION.test(word);

/** Whether the word may stand between a conjunction or a name and its verb: "and later said". */
const isAdverb = (word: string): boolean => ADVERB.test(word);

/** The token before a verb and its adverb. */
export const tokenBefore = (p: Passage, verb: number): number =>
  isAdverb(p.word(verb - 1)) ? verb - 2 : verb - 1;
