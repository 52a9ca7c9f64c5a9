/** The elements that are open while a page is read, and which of them a tag ends. */
import { Document, Element, type ParentNode, type Text } from 'domhandler';
import {
  BLOCK,
  ENDS,
  ENDS_PARAGRAPH,
  HEAD_CONTENT,
  HEADING,
  SCOPE,
  TABLE_SCOPE,
} from './elements.ts';

/** Browsers flatten what is nested too deep as well, at 512; pages of news stay under 100. */
const MAX_DEPTH = 128;

export class OpenElements {
  readonly document = new Document([]);
  private readonly stack: ParentNode[] = [this.document];
  /** How many elements of each name are open, so that an end tag without a start costs nothing. */
  private readonly openOf = new Map<string, number>();

  get innermost(): ParentNode {
    return this.stack.at(-1) ?? this.document;
  }

  get isFull(): boolean {
    return this.stack.length > MAX_DEPTH;
  }

  push(element: Element): void {
    this.stack.push(element);
    this.openOf.set(element.name, (this.openOf.get(element.name) ?? 0) + 1);
  }

  /** Adds a node at the end of the innermost open element. */
  append(node: Element | Text): void {
    const parent = this.innermost;
    const previous = parent.children.at(-1);
    node.parent = parent;
    if (previous) {
      previous.next = node;
      node.prev = previous;
    }
    parent.children.push(node);
  }

  /** Ends what cannot stay open when an element of this name begins after `offset`. */
  endImplied(name: string, offset: number): void {
    if (!HEAD_CONTENT.has(name)) this.endInScope('head', undefined, offset);
    if (ENDS_PARAGRAPH.has(name)) this.endInScope('p', SCOPE.p, offset);
    const { innermost } = this;
    if (HEADING.has(name) && innermost instanceof Element && HEADING.has(innermost.name))
      this.popTo(this.stack.length - 1, offset);
    for (const open of ENDS[name] ?? []) this.endInScope(open, SCOPE[open], offset);
  }

  private endInScope(open: string, scope: ReadonlySet<string> | undefined, offset: number): void {
    if (!this.openOf.get(open)) return;
    for (let i = this.stack.length - 1; i > 0; i--) {
      const { name } = this.stack[i] as Element;
      if (name === open) this.popTo(i, offset);
      if (name === open || scope?.has(name)) return;
    }
  }

  /**
   * Ends the element that an end tag closes, if any. As the HTML standard has it, an inline end tag
   * closes nothing outside its block, and no end tag reaches out of its table cell.
   */
  end(name: string, offset: number): void {
    if (!this.openOf.get(name)) return;
    const block = BLOCK.has(name);
    for (let i = this.stack.length - 1; i > 0; i--) {
      const open = (this.stack[i] as Element).name;
      if (open === name) this.popTo(i, offset);
      const barrier = block
        ? TABLE_SCOPE.has(open) && !TABLE_SCOPE.has(name) && !SCOPE[name]
        : BLOCK.has(open);
      if (open === name || barrier) return;
    }
  }

  endAll(offset: number): void {
    this.popTo(1, offset);
  }

  private popTo(length: number, offset: number): void {
    for (let i = length; i < this.stack.length; i++) {
      const element = this.stack[i] as Element;
      element.endIndex = offset;
      this.openOf.set(element.name, (this.openOf.get(element.name) ?? 1) - 1);
    }
    this.stack.length = length;
  }
}
