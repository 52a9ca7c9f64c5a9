/** Gathers the text of a page into blocks while its tree is walked. */
import { Element, type Text } from 'domhandler';
import type { Embed } from '../../article/index.ts';
import { readable } from './characters.ts';

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
  sourceStart: number;
  sourceEnd: number;
  /** True when the page's own styles hide it. */
  hidden: boolean;
  /** For a part of an embedded post: whose it is. */
  embed?: Embed;
}

/** Fragments that are called so are notes. */
const NOTE_FRAGMENT = /#(?:foot-?note|fn|_?ftn|_?edn|end-?note|cite_note)[-_:]?\d*$/i;

/** True for a link to a note: it has the role or the name, or it is raised and stays on the page. */
const isNoteMark = ({ attribs, parent, children }: Element): boolean =>
  attribs.role === 'doc-noteref' ||
  NOTE_FRAGMENT.test(attribs.href ?? '') ||
  (/#./.test(attribs.href ?? '') &&
    [parent, ...children].some((node) => node instanceof Element && node.name === 'sup'));

/** Inline elements that styles may set as boxes; others mark words, or parts of them. */
const SET_APART = new Set(['a', 'span', 'time', 'label']);

/** A text is put together from parts of this length: millions of small ones would cost memory. */
const PART = 1 << 13;
/** A note mark, with the space around it, is no longer. */
const LONGEST_MARK = 20;
const MARK = /^[\p{L}\p{N}*†‡§¶]{1,4}$/u;
const BEFORE_MARK = /(?:^|[^[(])$/;
/** Raised numbers outside of links are marks at the beginning, and behind what is too long for a unit. */
const RAISED_MARK = /^\d{1,3}$/;
const BEFORE_RAISED_MARK = /(?:^|\p{Ll}{4}|[.,;:!?"”’)])\s?$/u;

export class BlockGatherer {
  readonly found: Candidate[] = [];
  /** The text so far, but for its last words, which are kept apart: to look at its end costs its length. */
  private text = '';
  private tail: string[] = [];
  private tailLength = 0;
  private last = '';
  /** White space was read that is only written when more text follows. */
  private spaced = false;
  private links: CandidateLink[] = [];
  private linked = 0;
  private sourceStart = -1;
  private sourceEnd = 0;
  private breaks = 0;
  private link: CandidateLink | undefined;
  /** Where the raised text begins that we are in, outside of links. */
  private raised: number | undefined;
  /** The inline element that ended last, when nothing followed yet. */
  private closed = '';
  /** True between two such elements without a character between them. */
  private seam = false;
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
    else if (this.last && (this.spaced || piece.startsWith(' ') || this.isSeam(words)))
      this.write(' ');
    this.seam = false;
    this.closed = '';
    this.breaks = 0;
    this.spaced = piece.endsWith(' ');
    if (this.sourceStart < 0) this.sourceStart = node.startIndex ?? 0;
    this.sourceEnd = node.endIndex ?? 0;
    this.write(words);
    if (this.link) this.linked += words.length;
  }

  /** A line that is broken in mid-sentence is only set so; any other break is kept. */
  private goesOn(next: string): boolean {
    return /[\p{L},;]/u.test(this.last) && /^\p{Ll}/u.test(next);
  }

  /** Words that only the page's styles keep apart: "…2020" and "Last updated…". */
  private isSeam(next: string): boolean {
    return this.seam && /[\p{Ll}\p{N}.]/u.test(this.last) && /^\p{Lu}\p{Ll}/u.test(next);
  }

  private write(text: string): void {
    this.tail.push(text);
    this.tailLength += text.length;
    this.last = text.at(-1) ?? this.last;
    const start = this.link?.start ?? this.raised;
    const inMark = start !== undefined && this.length - start <= LONGEST_MARK;
    if (this.tailLength >= PART && !inMark) this.join();
  }

  private join(): void {
    this.text += this.tail.join('');
    this.tail = [];
    this.tailLength = 0;
  }

  private get length(): number {
    return this.text.length + this.tailLength;
  }

  lineBreak(): void {
    this.breaks++;
  }

  openInline(element: Element): void {
    this.seam ||= SET_APART.has(this.closed) && SET_APART.has(element.name);
    if (element.name === 'sup' && !this.link) this.raised = this.length;
    const { href, rel } = element.attribs;
    if (element.name !== 'a' || href === undefined) return;
    this.link = {
      start: this.length,
      end: 0,
      href,
      rel: rel ?? '',
      sourceStart: element.startIndex ?? 0,
      sourceEnd: (element.endIndex ?? 0) + 1,
    };
  }

  closeInline(element: Element): void {
    this.closed = element.name;
    if (element.name === 'sup' && this.raised !== undefined) {
      this.bracket(this.raised, RAISED_MARK, BEFORE_RAISED_MARK);
      this.raised = undefined;
    }
    if (element.name !== 'a' || !this.link) return;
    if (isNoteMark(element)) this.bracket(this.link.start, MARK, BEFORE_MARK);
    this.closeLink();
    this.link = undefined;
  }

  /** A raised mark would run into the word before it: it is set in brackets, as in plain text. */
  private bracket(start: number, marks: RegExp, before: RegExp): void {
    const at = start - this.text.length;
    if (at < 0 || this.length - start > LONGEST_MARK) return;
    const tail = this.tail.join('');
    const mark = tail.slice(at).trim();
    if (!marks.test(mark) || !before.test(tail.slice(0, at))) return;
    this.tail = [tail.slice(0, at)];
    this.tailLength = at;
    this.write(`[${mark}]`);
  }

  private closeLink(): void {
    if (this.link && this.link.start < this.length)
      this.links.push({ ...this.link, end: this.length });
  }

  /** Ends the block in hand; a link that is still open goes on in the next one. */
  end(element: Element): void {
    this.closeLink();
    this.join();
    if (this.last) this.found.push(this.block(this.text, element));
    this.text = '';
    this.last = '';
    this.spaced = false;
    this.links = [];
    this.linked = 0;
    this.sourceStart = -1;
    this.breaks = 0;
    this.raised = undefined;
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
    const { linked, sourceStart, sourceEnd } = this;
    return {
      text,
      element,
      links,
      linked,
      sourceStart,
      sourceEnd,
      hidden: this.hidden > 0,
    };
  }
}
