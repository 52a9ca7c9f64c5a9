/** Which elements of the page begin with which block. */
import type { Element } from 'domhandler';
import type { Candidate } from './block-gatherer.ts';
import { ancestorsOf, type Masses, outerOf } from './main-element.ts';

export interface Openings {
  /** What the whole page weighs. */
  readonly whole: number;
  /** The elements, innermost first, that begin with a block and hold more than it, but no title. */
  openedBy(candidate: Candidate): Generator<Element>;
  /** True when a block is all the text of its element. */
  isAlone(candidate: Candidate): boolean;
}

export function openingsOf(
  candidates: readonly Candidate[],
  masses: Masses,
  title: Element | undefined,
): Openings {
  const first = new Map<Element, Candidate>();
  const more = new Set<Element>();
  const aroundTitle = new Set(title ? ancestorsOf(title) : []);
  for (const candidate of candidates)
    for (let node: Element | undefined = candidate.element; node; node = outerOf(node)) {
      // What is around an element that holds more than one block holds more than one as well.
      if (more.has(node)) break;
      if (first.has(node)) more.add(node);
      else first.set(node, candidate);
    }
  let whole = 0;
  for (const { weight } of masses.values()) whole = Math.max(whole, weight);
  return {
    whole,
    isAlone: (candidate) =>
      first.get(candidate.element) === candidate && !more.has(candidate.element),
    *openedBy(candidate) {
      for (const ancestor of ancestorsOf(candidate.element)) {
        if (first.get(ancestor) !== candidate || aroundTitle.has(ancestor)) return;
        if (more.has(ancestor)) yield ancestor;
      }
    },
  };
}
