/** Every stretch of text that a reader sees as one block of the page, before any is chosen. */
import { type ChildNode, type Document, Element, Text } from 'domhandler';
import { readable } from './characters.ts';
import { BLOCK, UNSEEN } from './elements.ts';
import { joinRows } from './table-rows.ts';

export interface CandidateLink {
  start: number;
  end: number;
  href: string;
  rel: string;
  sourceStart: number;
  sourceEnd: number;
}

export interface Candidate {
  text: string;
  /** The innermost block element around the text. */
  element: Element;
  /** Offsets are into `text`. */
  links: CandidateLink[];
  /** How many characters of the text are in links. */
  linked: number;
  /** How many characters are bold or otherwise set like a heading. */
  strong: number;
  sourceStart: number;
  sourceEnd: number;
  /** True when the page's own styles hide it. */
  hidden: boolean;
}

const STRONG = new Set(['b', 'strong']);

/** Gathers blocks while the tree is walked. */
class Gatherer {
  readonly found: Candidate[] = [];
  private text = '';
  private last = '';
  /** White space was read that is only written when more text follows. */
  private spaced = false;
  private links: CandidateLink[] = [];
  private linked = 0;
  private strong = 0;
  private sourceStart = -1;
  private sourceEnd = 0;
  private breaks = 0;
  private link: CandidateLink | undefined;
  private strongDepth = 0;
  /** How many of the open elements are hidden. */
  hidden = 0;

  add(node: Text, element: Element): void {
    const piece = readable(node.data);
    const words = piece.trim();
    if (!words) {
      this.spaced ||= piece !== '';
      return;
    }
    if (this.breaks > 1) this.end(element);
    if (this.last && this.breaks === 1) this.write(this.goesOn(words) ? ' ' : '\n');
    else if (this.last && (this.spaced || piece.startsWith(' '))) this.write(' ');
    this.breaks = 0;
    this.spaced = piece.endsWith(' ');
    if (this.sourceStart < 0) this.sourceStart = node.startIndex ?? 0;
    this.sourceEnd = node.endIndex ?? 0;
    this.write(words);
    if (this.link) this.linked += words.length;
    if (this.strongDepth) this.strong += words.length;
  }

  /** A line that is broken in mid-sentence is only set so; any other break is kept. */
  private goesOn(next: string): boolean {
    return /[\p{L},;]/u.test(this.last) && /^\p{Ll}/u.test(next);
  }

  /** The last character is kept apart: to look at the end of a text that grows costs its length. */
  private write(text: string): void {
    this.text += text;
    this.last = text.at(-1) ?? this.last;
  }

  lineBreak(): void {
    this.breaks++;
  }

  openInline(element: Element): void {
    if (STRONG.has(element.name)) this.strongDepth++;
    const { href, rel } = element.attribs;
    if (element.name !== 'a' || href === undefined) return;
    this.link = {
      start: this.text.length,
      end: 0,
      href,
      rel: rel ?? '',
      sourceStart: element.startIndex ?? 0,
      sourceEnd: (element.endIndex ?? 0) + 1,
    };
  }

  closeInline(element: Element): void {
    if (STRONG.has(element.name)) this.strongDepth--;
    if (element.name !== 'a' || !this.link) return;
    if (isNoteMark(element)) this.bracket(this.link.start);
    this.closeLink();
    this.link = undefined;
  }

  /** A raised mark would run into the word before it: it is set in brackets, as in plain text. */
  private bracket(start: number): void {
    const mark = this.text.slice(start).trim();
    if (/^[\p{L}\p{N}*†‡§¶]{1,4}$/u.test(mark)) {
      this.text = this.text.slice(0, start);
      this.write(`[${mark}]`);
    }
  }

  private closeLink(): void {
    if (this.link && this.link.start < this.text.length)
      this.links.push({ ...this.link, end: this.text.length });
  }

  /** Ends the block in hand; a link that is still open goes on in the next one. */
  end(element: Element): void {
    this.closeLink();
    if (this.last) this.found.push(this.block(this.text, element));
    this.text = '';
    this.last = '';
    this.spaced = false;
    this.links = [];
    this.linked = 0;
    this.strong = 0;
    this.sourceStart = -1;
    this.breaks = 0;
    if (this.link) this.link.start = 0;
  }

  private block(text: string, element: Element): Candidate {
    const links: CandidateLink[] = [];
    for (const link of this.links) {
      let { start, end } = link;
      end = Math.min(end, text.length);
      while (start < end && /\s/.test(text.charAt(start))) start++;
      while (end > start && /\s/.test(text.charAt(end - 1))) end--;
      if (start < end) links.push({ ...link, start, end });
    }
    const { linked, strong, sourceStart, sourceEnd } = this;
    return {
      text,
      element,
      links,
      linked,
      strong,
      sourceStart,
      sourceEnd,
      hidden: this.hidden > 0,
    };
  }
}

/** True for a link to a note: it has the role, or it is raised and stays on the page. */
const isNoteMark = ({ attribs, parent, children }: Element): boolean =>
  attribs.role === 'doc-noteref' ||
  (/#./.test(attribs.href ?? '') &&
    [parent, ...children].some((node) => node instanceof Element && node.name === 'sup'));

const isHidden = ({ attribs }: Element): boolean =>
  attribs.hidden !== undefined ||
  (attribs.style !== undefined &&
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribs.style));

/** Nobody sees it: neither a control's text nor words hidden inside a line. */
const isSkipped = (element: Element): boolean =>
  UNSEEN.has(element.name) || (!BLOCK.has(element.name) && isHidden(element));

const lengthOf = (candidates: readonly Candidate[]): number =>
  candidates.reduce((sum, { text }) => sum + text.length, 0);

/**
 * The blocks of a page in order. What its styles hide is left out, unless that is most of its text:
 * then scripts would have shown it.
 */
export function candidatesOf(document: Document): Candidate[] {
  const all = joinRows(allBlocks(document));
  const seen = all.filter(({ hidden }) => !hidden);
  return lengthOf(all) > 3 * lengthOf(seen) ? all : seen;
}

/** Walks the page with the tree's own links, whatever its depth. */
function allBlocks(document: Document): Candidate[] {
  const gatherer = new Gatherer();
  let element = new Element('html', {});
  let node: ChildNode | null = document.firstChild;
  while (node) {
    if (node instanceof Text) gatherer.add(node, element);
    else if (node instanceof Element && !isSkipped(node)) {
      if (node.name === 'br') gatherer.lineBreak();
      else if (BLOCK.has(node.name)) gatherer.end(element);
      else gatherer.openInline(node);
      if (node.name === 'hr' || node.firstChild === null) {
        if (!BLOCK.has(node.name)) gatherer.closeInline(node);
      } else {
        if (BLOCK.has(node.name)) element = node;
        if (isHidden(node)) {
          gatherer.end(element);
          gatherer.hidden++;
        }
        node = node.firstChild;
        continue;
      }
    }
    while (node && !node.next) {
      node = node.parent as ChildNode | null;
      if (!(node instanceof Element)) return finish(gatherer, element);
      if (isHidden(node)) {
        gatherer.end(element);
        gatherer.hidden--;
      }
      if (BLOCK.has(node.name)) {
        gatherer.end(element);
        element = blockAround(node) ?? element;
      } else gatherer.closeInline(node);
    }
    node = node?.next ?? null;
  }
  return finish(gatherer, element);
}

function finish(gatherer: Gatherer, element: Element): Candidate[] {
  gatherer.end(element);
  return gatherer.found;
}

function blockAround(element: Element): Element | undefined {
  let parent = element.parent;
  while (parent instanceof Element && !BLOCK.has(parent.name)) parent = parent.parent;
  return parent instanceof Element ? parent : undefined;
}
