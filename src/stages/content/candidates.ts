/** Every stretch of text that a reader sees as one block of the page, before any is chosen. */
import { type ChildNode, type Document, Element, Text } from 'domhandler';
import { BlockGatherer, type Candidate } from './block-gatherer.ts';
import { BLOCK, UNSEEN } from './elements.ts';
import { gatherEmbeds } from './embeds.ts';
import { holdsText, isHidden, isOnDemand } from './hidden.ts';
import { addPreformatted } from './preformatted.ts';
import { joinRows } from './table-rows.ts';

const CAPTION = /caption|(?:photo|image|picture)[-_]?credit/i;

/** The words under a picture that stands inside a line. */
const isInlineCaption = ({ attribs }: Element): boolean => CAPTION.test(attribs.class ?? '');

/** Nobody sees it: neither a control's text nor words hidden inside a line. */
const isSkipped = (element: Element): boolean =>
  UNSEEN.has(element.name) ||
  (element.name === 'noscript' && !holdsText(element)) ||
  (!isBlock(element) && (isHidden(element) || isOnDemand(element) || isInlineCaption(element)));

const lengthOf = (candidates: readonly Candidate[]): number =>
  candidates.reduce((sum, { text }) => sum + text.length, 0);

/**
 * The blocks of a page in order. What its styles hide is left out, unless that is most of its text:
 * then scripts would have shown it.
 */
export function candidatesOf(document: Document): Candidate[] {
  const all = joinRows(allBlocks(document));
  const seen = all.filter(({ hidden }) => !hidden);
  return gatherEmbeds(lengthOf(all) > 3 * lengthOf(seen) ? all : seen);
}

/** True for what begins and ends a block; a text for those without scripts is a part of the page. */
const isBlock = ({ name }: Element): boolean => BLOCK.has(name) || name === 'noscript';

/** Walks the page with the tree's own links, whatever its depth. */
function allBlocks(document: Document): Candidate[] {
  const gatherer = new BlockGatherer();
  const hidden: Element[] = [];
  let element = new Element('html', {});
  let node: ChildNode | null = document.firstChild;
  while (node) {
    if (node instanceof Text && element.name === 'pre') addPreformatted(gatherer, node, element);
    else if (node instanceof Text) gatherer.add(node, element);
    else if (node instanceof Element && !isSkipped(node)) {
      if (node.name === 'br') gatherer.lineBreak();
      else if (isBlock(node)) gatherer.end(element);
      else gatherer.openInline(node);
      if (node.name === 'hr' || node.firstChild === null) {
        if (!isBlock(node)) gatherer.closeInline(node);
      } else {
        if (isBlock(node)) element = node;
        if (isHidden(node)) {
          gatherer.end(element);
          gatherer.hidden++;
          hidden.push(node);
        }
        node = node.firstChild;
        continue;
      }
    }
    while (node && !node.next) {
      node = node.parent as ChildNode | null;
      if (!(node instanceof Element)) return finish(gatherer, element);
      if (node === hidden.at(-1)) {
        gatherer.end(element);
        gatherer.hidden--;
        hidden.pop();
      }
      if (isBlock(node)) {
        gatherer.end(element);
        element = blockAround(node) ?? element;
      } else gatherer.closeInline(node);
    }
    node = node?.next ?? null;
  }
  return finish(gatherer, element);
}

function finish(gatherer: BlockGatherer, element: Element): Candidate[] {
  gatherer.end(element);
  return gatherer.found;
}

function blockAround(element: Element): Element | undefined {
  let parent = element.parent;
  while (parent instanceof Element && !BLOCK.has(parent.name)) parent = parent.parent;
  return parent instanceof Element ? parent : undefined;
}
