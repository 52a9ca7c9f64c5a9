/** Gathers the text of a page into blocks while its tree is walked. */
import type { Element, Text } from 'domhandler';
import { type Embed, type Span, trim } from '../../article/index.ts';
import { readable } from './characters.ts';
import {
  BEFORE_MARK,
  BEFORE_RAISED_LETTER,
  BEFORE_RAISED_MARK,
  isNoteMark,
  LONGEST_MARK,
  MARK,
  RAISED_LETTER,
  RAISED_MARK,
} from './note-marks.ts';

export interface CandidateLink {
  start: number;
  end: number;
  href: string;
  rel: string;
  sourceStart: number;
  sourceEnd: number;
}

/** A stretch that the page marks with an inline element, named `em`, `i` or `cite`. */
export interface CandidateMark {
  start: number;
  end: number;
  name: string;
}

export interface Candidate {
  text: string;
  /** The innermost block element around the text. */
  element: Element;
  /** Offsets are into `text`. */
  links: CandidateLink[];
  /** Words in italics; none within another. Offsets are into `text`. */
  marks: CandidateMark[];
  /** How many characters of the text are in links. */
  linked: number;
  sourceStart: number;
  sourceEnd: number;
  /** True when the page's own styles hide it. */
  hidden: boolean;
  /** For a part of an embedded post: whose it is. */
  embed?: Embed;
}

/** Inline elements that set words in italics. */
const ITALICS = new Set(['em', 'i', 'cite']);

/** Inline elements that styles may set as boxes; others mark words, or parts of them. */
const SET_APART = new Set(['a', 'span', 'time', 'label']);

/** Elements of a page's own have a hyphen in their names. */
const isSetApart = (name: string): boolean => SET_APART.has(name) || name.includes('-');

/** What stands between most tags. */
const BLANK = /^[\t-\r ]+$/;

/** A text is put together from parts of this length: millions of small ones would cost memory. */
const PART = 1 << 13;
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
  private marks: CandidateMark[] = [];
  /** The outermost element of italics that we are in. */
  private italics: { element: Element; start: number } | undefined;
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
    if (BLANK.test(node.data)) {
      this.spaced = true;
      return;
    }
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
    this.seam ||= isSetApart(this.closed) && isSetApart(element.name);
    if (element.name === 'sup' && !this.link) this.raised = this.length;
    if (!this.italics && ITALICS.has(element.name)) this.italics = { element, start: this.length };
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
      this.bracket(this.raised, RAISED_LETTER, BEFORE_RAISED_LETTER);
      this.raised = undefined;
    }
    if (element === this.italics?.element) {
      this.closeItalics();
      this.italics = undefined;
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
    this.write(mark.replace(/[^,\s]+/g, '[$&]').replace(/[,\s]+/g, ''));
  }

  private closeLink(): void {
    if (this.link && this.link.start < this.length)
      this.links.push({ ...this.link, end: this.length });
  }

  private closeItalics(): void {
    if (!this.italics || this.italics.start >= this.length) return;
    const { element, start } = this.italics;
    this.marks.push({ start, end: this.length, name: element.name });
  }

  /** Ends the block in hand; a link that is still open goes on in the next one. */
  end(element: Element): void {
    this.closeLink();
    this.closeItalics();
    this.join();
    if (this.last) this.found.push(this.block(this.text, element));
    this.text = '';
    this.last = '';
    this.spaced = false;
    this.links = [];
    this.marks = [];
    this.linked = 0;
    this.sourceStart = -1;
    this.breaks = 0;
    this.raised = undefined;
    if (this.link) this.link.start = 0;
    if (this.italics) this.italics.start = 0;
  }

  private block(text: string, element: Element): Candidate {
    const links = trimmed(this.links, text);
    const marks = trimmed(this.marks, text);
    const { linked, sourceStart, sourceEnd } = this;
    return {
      text,
      element,
      links,
      marks,
      linked,
      sourceStart,
      sourceEnd,
      hidden: this.hidden > 0,
    };
  }
}

/** Spans without the white space at their ends; those of nothing else go. */
function trimmed<S extends Span>(spans: readonly S[], text: string): S[] {
  return spans
    .map((span) => ({
      ...span,
      ...trim(text, { start: span.start, end: Math.min(span.end, text.length) }),
    }))
    .filter(({ start, end }) => start < end);
}
