/** What readers add behind the text: it has names and dates of its own. */
import type { Element } from 'domhandler';
import { kindOf } from '../element-kind.ts';
import { ancestorsOf } from '../main-element.ts';
import type { Surroundings } from './page-facts.ts';

/** True for an element inside a discussion that begins behind the article's text. */
export function inDiscussion(element: Element, { bodyStart }: Surroundings): boolean {
  for (const ancestor of ancestorsOf(element))
    if ((ancestor.startIndex ?? 0) < bodyStart) return false;
    else if (kindOf(ancestor) === 'discussion') return true;
  return false;
}
