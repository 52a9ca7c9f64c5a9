/** Parts of a page that have names and dates of their own: what readers add, and what is said of pictures. */
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

/** No caption is nested deeper. */
const DEEPEST = 8;

/** True for an element inside the caption of a picture or a film. */
export function inCaption(element: Element): boolean {
  let levels = 0;
  for (const ancestor of ancestorsOf(element)) {
    if (kindOf(ancestor) === 'caption') return true;
    if (++levels > DEEPEST) return false;
  }
  return false;
}
