/** Whether an element of the page is part of a block quotation. */
import { Element } from 'domhandler';

/** A quotation's paragraph is no deeper in it. */
const LEVELS = 5;

/**
 * The elements from a block up to the `blockquote` around it, or to the figure that holds one; that
 * one last. Undefined outside of a quotation.
 */
export function pathInQuotation(element: Element): readonly Element[] | undefined {
  const path: Element[] = [];
  let node: Element | undefined = element;
  while (node && path.length <= LEVELS) {
    path.push(node);
    if (node.name === 'blockquote') return path;
    if (node.name === 'figure') return holdsQuotation(node) ? path : undefined;
    node = node.parent instanceof Element ? node.parent : undefined;
  }
  return undefined;
}

const holdsQuotation = ({ children }: Element): boolean =>
  children.some((child) => child instanceof Element && child.name === 'blockquote');
