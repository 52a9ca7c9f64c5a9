/** What a person has marked in the text, in offsets of the article. */
import type { Span } from '../../../article/schema.ts';

function offsetOf(root: Element, node: Node, offset: number): number | undefined {
  if (!root.contains(node)) return undefined;
  const element = node instanceof Element ? node : node.parentElement;
  const piece = element?.closest<HTMLElement>('[data-o]');
  if (piece) {
    const within =
      node instanceof Text ? offset : offset > 0 ? (piece.textContent?.length ?? 0) : 0;
    return Number(piece.dataset.o) + within;
  }
  // Between pieces: at the start of the next one.
  const next = node.childNodes.item(offset) ?? node;
  for (const one of root.querySelectorAll<HTMLElement>('[data-o]'))
    if (next.contains(one) || next.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING)
      return Number(one.dataset.o);
  return undefined;
}

/** The marked stretch of the text; undefined when nothing in it is marked. */
export function selectedSpan(root: Element): Span | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const start = offsetOf(root, range.startContainer, range.startOffset);
  const end = offsetOf(root, range.endContainer, range.endOffset);
  return start !== undefined && end !== undefined && start < end ? { start, end } : undefined;
}
