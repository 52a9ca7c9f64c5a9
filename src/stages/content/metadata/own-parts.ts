/** Parts of a page that have names and dates of their own: what readers add, and what is said of pictures. */
import { Element } from 'domhandler';
import { kindOf } from '../element-kind.ts';
import { ancestorsOf } from '../main-element.ts';
import { type Surroundings, textOf } from './page-facts.ts';

/** True for an element inside a discussion that begins behind the article's text. */
export function inDiscussion(element: Element, { bodyStart }: Surroundings): boolean {
  for (const ancestor of ancestorsOf(element))
    if ((ancestor.startIndex ?? 0) < bodyStart) return false;
    else if (kindOf(ancestor) === 'discussion') return true;
  return false;
}

/** No item of a list of articles is nested deeper around its date. */
const DEEPEST_IN_ITEM = 5;
/** The title of an article, in characters. */
const SHORTEST_TITLE = 20;

/** True for a date behind the article's text in an item of a list that has the linked title of another. */
export function inTeaser(element: Element, { bodyStart }: Surroundings): boolean {
  let levels = 0;
  for (const ancestor of ancestorsOf(element)) {
    if ((ancestor.startIndex ?? 0) < bodyStart || ++levels > DEEPEST_IN_ITEM) return false;
    if (ancestor.name === 'li' || ancestor.name === 'article') return hasLinkedTitle(ancestor);
  }
  return false;
}

const hasLinkedTitle = (item: Element): boolean =>
  linksIn(item).some((link) => {
    const text = textOf(link);
    return text.length >= SHORTEST_TITLE && !/\d{4}/.test(text);
  });

/** Links at the beginning of an item. */
function linksIn(item: Element): Element[] {
  const links: Element[] = [];
  const queue: Element[] = [item];
  for (const element of queue) {
    if (element.name === 'a') links.push(element);
    else if (queue.length < MOST_ELEMENTS)
      queue.push(
        ...element.children.slice(0, MOST_ELEMENTS).filter((child) => child instanceof Element),
      );
  }
  return links;
}

const MOST_ELEMENTS = 60;

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
