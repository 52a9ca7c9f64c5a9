/**
 * The page as a tree of domhandler nodes, built in one pass over htmlparser2's tokens. It holds only
 * what a reader sees and what tells about the article, so time and memory stay linear in the page.
 */
import { type Document, Element, Text } from 'domhandler';
import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { BLOCK, NAMES, UNREAD, VOID } from './elements.ts';
import { GrowingText } from './growing-text.ts';
import { OpenElements } from './open-elements.ts';

/** A long feature has some 5,000 elements, the longest page that we know 20,000. */
const MAX_ELEMENTS = 60_000;
const MAX_ATTRIBUTE_CHARACTERS = 4096;

/** By themselves, as the names of elements are (see `NAMES`). */
const KEPT_ATTRIBUTES: ReadonlyMap<string, string> = new Map(
  'id class href rel name property content itemprop type datetime role hidden style aria-hidden lang http-equiv title pubdate data-timestamp data-datetime data-date value cite data-href data-instgrm-permalink data-embed-url shadowrootmode shadowroot'
    .split(' ')
    .map((name) => [name, name]),
);

export interface PageTree {
  readonly document: Document;
  /** True when the page has more elements than we read; the rest was left out. */
  readonly cut: boolean;
}

/** Scripts are dropped, but for linked data; templates, but for those that a browser shows in place. */
function isUnread(name: string, attributes: Readonly<Record<string, string>>): boolean {
  if (name === 'script') return !/^application\/ld\+json/i.test((attributes.type ?? '').trim());
  if (name === 'template')
    return attributes.shadowrootmode === undefined && attributes.shadowroot === undefined;
  return UNREAD.has(name);
}

class TreeBuilder implements TokenizerCallbacks {
  readonly open = new OpenElements();
  cut = false;
  private readonly html: string;
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
  /** Text that goes into the next text node: finished pieces, and a stretch of the page. */
  private readonly pieces = new GrowingText();
  private stretchStart = 0;
  private stretchEnd = 0;
  private textStart = -1;

  constructor(html: string) {
    this.html = html;
  }

  /** The name of the element whose tag has it there. */
  private nameAt(start: number, end: number): string {
    const name = this.html.slice(start, end).toLowerCase();
    return NAMES.get(name) ?? name;
  }

  onopentagname(start: number, end: number): void {
    this.name = this.nameAt(start, end);
    this.tagStart = start - 1;
    this.attributes = {};
  }

  onattribname(start: number, end: number): void {
    const isRead = !this.unread && end - start < 20;
    this.attribute =
      (isRead && KEPT_ATTRIBUTES.get(this.html.slice(start, end).toLowerCase())) || '';
    this.value = '';
  }

  onattribdata(start: number, end: number): void {
    if (this.attribute && this.value.length < MAX_ATTRIBUTE_CHARACTERS)
      this.value += this.html.slice(start, end);
  }

  onattribentity(codepoint: number): void {
    if (this.attribute && this.value.length < MAX_ATTRIBUTE_CHARACTERS)
      this.value += String.fromCodePoint(codepoint);
  }

  onattribend(): void {
    const { attribute, attributes } = this;
    if (attribute && !(attribute in attributes))
      attributes[attribute] = this.value.slice(0, MAX_ATTRIBUTE_CHARACTERS);
    this.attribute = '';
  }

  onopentagend(end: number): void {
    this.begin(end);
  }

  onselfclosingtag(end: number): void {
    this.begin(end);
  }

  private begin(end: number): void {
    const { name } = this;
    if (this.unread) {
      if (name === this.unread && !VOID.has(name)) this.unreadDepth++;
      return;
    }
    if (isUnread(name, this.attributes)) {
      this.unread = name;
      this.unreadDepth = 1;
      return;
    }
    if (this.cut) return;
    this.endText();
    this.open.endImplied(name, this.tagStart - 1);
    if (this.open.isFull && !VOID.has(name)) {
      this.flattened.set(name, (this.flattened.get(name) ?? 0) + 1);
      this.separate(name);
      return;
    }
    this.cut = ++this.elements > MAX_ELEMENTS;
    const element = new Element(name, this.attributes);
    element.startIndex = this.tagStart;
    element.endIndex = end;
    this.open.append(element);
    if (!VOID.has(name)) this.open.push(element);
  }

  /** Where a block that is too deep to be built begins or ends: an empty one keeps texts apart. */
  private separate(name: string): void {
    if (!BLOCK.has(name)) return;
    this.endText();
    const last = this.open.innermost.children.at(-1);
    if (last instanceof Element && !last.firstChild) return;
    this.cut = ++this.elements > MAX_ELEMENTS;
    this.open.append(new Element(name, {}));
  }

  onclosetag(start: number, end: number): void {
    const name = this.nameAt(start, end);
    if (this.unread) {
      if (name === this.unread && --this.unreadDepth === 0) this.unread = '';
      return;
    }
    if (name === 'br') {
      this.name = name;
      this.tagStart = start - 2;
      this.attributes = {};
      this.begin(end);
      return;
    }
    const flattened = this.flattened.get(name);
    if (flattened) {
      this.flattened.set(name, flattened - 1);
      this.separate(name);
      return;
    }
    this.endText();
    this.open.end(name, end);
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
    if (this.textStart < 0) this.textStart = this.html.lastIndexOf('&', end - 1);
    this.endStretch();
    this.pieces.add(String.fromCodePoint(codepoint));
    this.stretchStart = this.stretchEnd = end;
  }

  private endStretch(): void {
    if (this.stretchStart < this.stretchEnd)
      this.pieces.add(this.html.slice(this.stretchStart, this.stretchEnd));
  }

  /** Makes the text that was gathered a node of the innermost open element. */
  private endText(): void {
    if (this.textStart < 0) return;
    this.endStretch();
    const text = new Text(this.pieces.take());
    text.startIndex = this.textStart;
    text.endIndex = this.stretchEnd;
    this.textStart = -1;
    this.stretchStart = this.stretchEnd = 0;
    this.open.append(text);
  }

  oncdata(start: number, end: number): void {
    this.ontext(start, end - 2);
  }

  onend(): void {
    this.endText();
    this.open.endAll(this.html.length - 1);
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
  return { document: underOneRoot(builder.open.document), cut: builder.cut };
}
