/**
 * The page as a tree of domhandler nodes, built in one pass over htmlparser2's tokens. It holds only
 * what a reader sees and what tells about the article, so time and memory stay linear in the page.
 */
import { Document, Element, type ParentNode, Text } from 'domhandler';
import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import {
  BLOCK,
  ENDS,
  ENDS_PARAGRAPH,
  HEAD_CONTENT,
  HEADING,
  SCOPE,
  TABLE_SCOPE,
  UNREAD,
  VOID,
} from './elements.ts';

/** Browsers flatten what is nested deeper than this too. */
const MAX_DEPTH = 256;
/** A long feature has some 5,000 elements, the longest page that we know 20,000. */
const MAX_ELEMENTS = 60_000;
const MAX_ATTRIBUTE_CHARACTERS = 4096;

const KEPT_ATTRIBUTES = new Set(
  'id class href rel name property content itemprop itemtype type datetime role hidden style aria-hidden lang http-equiv charset title pubdate data-timestamp data-datetime data-date cite dir aria-label data-testid alt value'.split(
    ' ',
  ),
);

export interface PageTree {
  readonly document: Document;
  /** True when the page has more elements than we read; the rest was left out. */
  readonly cut: boolean;
}

/** Scripts are dropped, but for linked data. */
const isData = (attributes: Record<string, string>): boolean =>
  /^application\/ld\+json/i.test((attributes.type ?? '').trim());

class TreeBuilder implements TokenizerCallbacks {
  readonly document = new Document([]);
  cut = false;
  private readonly html: string;
  private readonly stack: ParentNode[] = [this.document];
  /** Open elements beyond the depth limit, which were not built: how many of each name. */
  private readonly flattened = new Map<string, number>();
  private elements = 0;
  private name = '';
  private tagStart = 0;
  private attributes: Record<string, string> = {};
  private attribute = '';
  private value = '';
  /** The unread element that we are in, if any, and how often its name is open. */
  private unread = '';
  private unreadDepth = 0;
  /** How many elements of each name are open, so that an end tag without a start costs nothing. */
  private readonly openOf = new Map<string, number>();
  /** Text that goes into the next text node: finished pieces, and a stretch of the page. */
  private pieces = '';
  private stretchStart = 0;
  private stretchEnd = 0;
  private textStart = -1;

  constructor(html: string) {
    this.html = html;
  }

  onopentagname(start: number, end: number): void {
    this.name = this.html.slice(start, end).toLowerCase();
    this.tagStart = start - 1;
    this.attributes = {};
  }

  onattribname(start: number, end: number): void {
    const name = end - start < 20 ? this.html.slice(start, end).toLowerCase() : '';
    this.attribute = !this.unread && KEPT_ATTRIBUTES.has(name) ? name : '';
    this.value = '';
  }

  onattribdata(start: number, end: number): void {
    if (this.attribute) this.value += this.html.slice(start, end);
  }

  onattribentity(codepoint: number): void {
    if (this.attribute) this.value += String.fromCodePoint(codepoint);
  }

  onattribend(): void {
    const { attribute, attributes } = this;
    if (attribute && !(attribute in attributes))
      attributes[attribute] = this.value.slice(0, MAX_ATTRIBUTE_CHARACTERS);
    this.attribute = '';
  }

  onopentagend(end: number): void {
    this.open(end);
  }

  onselfclosingtag(end: number): void {
    this.open(end);
  }

  private open(end: number): void {
    const { name } = this;
    if (this.unread) {
      if (name === this.unread && !VOID.has(name)) this.unreadDepth++;
      return;
    }
    if (UNREAD.has(name) || (name === 'script' && !isData(this.attributes))) {
      this.unread = name;
      this.unreadDepth = 1;
      return;
    }
    if (this.cut) return;
    this.endImplied(name);
    if (this.stack.length > MAX_DEPTH && !VOID.has(name)) {
      this.flattened.set(name, (this.flattened.get(name) ?? 0) + 1);
      this.separate(name);
      return;
    }
    this.cut = ++this.elements > MAX_ELEMENTS;
    this.endText();
    const element = new Element(name, this.attributes);
    element.startIndex = this.tagStart;
    element.endIndex = end;
    this.append(element);
    if (VOID.has(name)) return;
    this.stack.push(element);
    this.openOf.set(name, (this.openOf.get(name) ?? 0) + 1);
  }

  /** Where a block that is too deep to be built begins or ends: an empty one keeps texts apart. */
  private separate(name: string): void {
    if (!BLOCK.has(name)) return;
    this.endText();
    const last = this.stack.at(-1)?.children.at(-1);
    if (!(last instanceof Element) || last.firstChild) this.append(new Element(name, {}));
  }

  onclosetag(start: number, end: number): void {
    const name = this.html.slice(start, end).toLowerCase();
    if (this.unread) {
      if (name === this.unread && --this.unreadDepth === 0) this.unread = '';
      return;
    }
    if (name === 'br') {
      this.name = name;
      this.tagStart = start - 2;
      this.attributes = {};
      this.open(end);
      return;
    }
    const flattened = this.flattened.get(name);
    if (flattened) {
      this.flattened.set(name, flattened - 1);
      this.separate(name);
      return;
    }
    const at = this.openIndex(name);
    if (at > 0) this.popTo(at, end);
  }

  /**
   * Where an element that this end tag may close is open, or -1. As the HTML standard has it, an
   * inline end tag closes nothing outside its block, and no end tag reaches out of its table cell.
   */
  private openIndex(name: string): number {
    if (!this.openOf.get(name)) return -1;
    const block = BLOCK.has(name);
    for (let i = this.stack.length - 1; i > 0; i--) {
      const open = (this.stack[i] as Element).name;
      if (open === name) return i;
      if (block ? TABLE_SCOPE.has(open) && !TABLE_SCOPE.has(name) && !SCOPE[name] : BLOCK.has(open))
        return -1;
    }
    return -1;
  }

  private endImplied(name: string): void {
    if (!HEAD_CONTENT.has(name)) this.endInScope('head', undefined);
    if (ENDS_PARAGRAPH.has(name)) this.endInScope('p', SCOPE.p);
    if (HEADING.has(name)) {
      const top = this.stack.at(-1) as Element;
      if (HEADING.has(top.name)) this.popTo(this.stack.length - 1, this.tagStart);
    }
    for (const open of ENDS[name] ?? []) this.endInScope(open, SCOPE[open]);
  }

  private endInScope(open: string, scope: ReadonlySet<string> | undefined): void {
    if (!this.openOf.get(open)) return;
    for (let i = this.stack.length - 1; i > 0; i--) {
      const { name } = this.stack[i] as Element;
      if (name === open) this.popTo(i, this.tagStart);
      if (name === open || scope?.has(name)) return;
    }
  }

  private popTo(length: number, end: number): void {
    this.endText();
    for (let i = length; i < this.stack.length; i++) {
      const element = this.stack[i] as Element;
      element.endIndex = end;
      this.openOf.set(element.name, (this.openOf.get(element.name) ?? 1) - 1);
    }
    this.stack.length = length;
  }

  private append(node: Element | Text): void {
    const parent = this.stack.at(-1) ?? this.document;
    const previous = parent.children.at(-1);
    node.parent = parent;
    if (previous) {
      previous.next = node;
      node.prev = previous;
    }
    parent.children.push(node);
  }

  ontext(start: number, end: number): void {
    if (this.unread || this.cut) return;
    if (this.textStart < 0) this.textStart = start;
    if (start !== this.stretchEnd) {
      this.endStretch();
      this.stretchStart = start;
    }
    this.stretchEnd = end;
  }

  ontextentity(codepoint: number, end: number): void {
    if (this.unread || this.cut) return;
    if (this.textStart < 0) this.textStart = end - 1;
    this.endStretch();
    this.pieces += String.fromCodePoint(codepoint);
    this.stretchStart = this.stretchEnd = end;
  }

  private endStretch(): void {
    if (this.stretchStart < this.stretchEnd)
      this.pieces += this.html.slice(this.stretchStart, this.stretchEnd);
  }

  /** Makes the text that was gathered a node of the innermost open element. */
  private endText(): void {
    if (this.textStart < 0) return;
    this.endStretch();
    const text = new Text(this.pieces);
    text.startIndex = this.textStart;
    text.endIndex = this.stretchEnd;
    this.pieces = '';
    this.textStart = -1;
    this.stretchStart = this.stretchEnd = 0;
    this.append(text);
  }

  oncdata(start: number, end: number): void {
    this.ontext(start, end - 2);
  }

  onend(): void {
    this.popTo(1, this.html.length);
  }

  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
}

/** Puts what stands beside the root element, or without one, under a root of its own. */
function underOneRoot(document: Document): Document {
  if (document.children.filter((node) => node instanceof Element).length < 2) return document;
  const root = new Element('html', {}, document.children);
  root.startIndex = 0;
  root.endIndex = document.endIndex;
  for (const child of document.children) child.parent = root;
  document.children = [root];
  root.parent = document;
  return document;
}

/** Reads a page. Linear in its length whatever is in it; never throws. */
export function readPage(html: string): PageTree {
  const builder = new TreeBuilder(html);
  const tokenizer = new Tokenizer({ decodeEntities: true }, builder);
  tokenizer.write(html);
  tokenizer.end();
  return { document: underOneRoot(builder.document), cut: builder.cut };
}
