/** Parts of a page that have names and dates of their own: what readers add, and what is said of pictures. */
import { Element } from 'domhandler';
import { kindOf, wordsOf } from '../element-kind.ts';
import { ancestorsOf } from '../main-element.ts';
import { type Surroundings, textOf } from './page-facts.ts';
import { withoutDate } from './read-date.ts';

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

/** True for a date behind the article's text in an item of a list that has the linked title of another, or in such a link. */
export function inTeaser(element: Element, { bodyStart }: Surroundings): boolean {
  let levels = 0;
  for (const ancestor of ancestorsOf(element)) {
    if ((ancestor.startIndex ?? 0) < bodyStart || ++levels > DEEPEST_IN_ITEM) return false;
    if (ancestor.name === 'a' && /^[^#]/.test(ancestor.attribs.href ?? ''))
      return /\p{L}{3}.*\p{L}{3}/u.test(withoutDate(textOf(ancestor)) ?? '');
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

const QUOTED = /^(?:(?:pull|block)?quote|testimonials?)$/;
/** What names who is quoted stands no deeper in the quotation. */
const DEEPEST_IN_QUOTATION = 4;

/** True for an element in a block quotation, in words set large, or in what a reader says of the site. */
export function isQuoted(element: Element): boolean {
  let levels = 0;
  for (const ancestor of ancestorsOf(element)) {
    if (ancestor.name === 'blockquote' || wordsOf(ancestor).some((word) => QUOTED.test(word)))
      return true;
    if (++levels > DEEPEST_IN_QUOTATION) return false;
  }
  return false;
}

const OTHER_ARTICLES = new Set(
  'next prev previous related recommended recommendations popular latest trending river upnext'.split(
    ' ',
  ),
);

/** True for an element behind the article's text in a box that leads to other articles. */
export function isElsewhere(element: Element, { bodyEnd }: Surroundings): boolean {
  for (const ancestor of ancestorsOf(element))
    if ((ancestor.startIndex ?? 0) < bodyEnd) return false;
    else if (wordsOf(ancestor).some((word) => OTHER_ARTICLES.has(word))) return true;
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
