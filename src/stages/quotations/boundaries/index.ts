/**
 * Where the parts of a candidate begin and end, in the order in which the rules are applied. Each
 * answers the parts as they should be; what it does not recognise it leaves as it is.
 */
import type { Parts, Passage } from '../../../models/quotation-tagger/passage.ts';
import { afterDateline } from './dateline.ts';
import { withBothPieces } from './interrupted.ts';
import { withinSentence } from './one-sentence.ts';
import { withTagBehind } from './tag-behind.ts';

export interface Boundary {
  readonly name: string;
  apply<C extends Parts>(p: Passage, candidate: C): C;
}

export const boundaries: readonly Boundary[] = [
  { name: 'one-sentence', apply: withinSentence },
  { name: 'interrupted', apply: withBothPieces },
  { name: 'dateline', apply: afterDateline },
  { name: 'tag-behind', apply: withTagBehind },
];

/** The candidate after all of the rules. */
export const bounded = <C extends Parts>(p: Passage, candidate: C, rules: readonly Boundary[]): C =>
  rules.reduce((c, rule) => rule.apply(p, c), candidate);
