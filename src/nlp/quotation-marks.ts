/**
 * Quotation marks, paired in one linear scan a block: curly, straight and low marks, guillemets,
 * two single marks set as a double one, nested pairs. Apostrophes (don't, the '90s, the players'
 * bus), feet and inches (6'2") are left alone.
 */
import type { Span } from '../article/index.ts';

/** What stands between a pair of quotation marks. */
export interface QuotedSpan extends Span {
  /** The span with its marks; equal to the content at an edge that has no mark. */
  readonly outer: Span;
  /** 0 for an outermost pair, 1 for a pair inside it. */
  readonly depth: number;
  /** False where the closing mark is missing and the span runs to the end of the block. */
  readonly closed: boolean;
  /** True for a pair of single marks. */
  readonly single: boolean;
  /** Index of the block that holds it. */
  readonly block: number;
}

type Kind = 'curly' | 'straight' | 'low' | 'angle' | 'doubled' | 'single';

interface Open {
  readonly kind: Kind;
  readonly at: number;
  readonly width: number;
}

const WORD = /[\p{L}\p{N}]/u;
const isWord = (c: string): boolean => {
  const code = c.charCodeAt(0);
  if (code < 128)
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  return WORD.test(c);
};
const isSpace = (c: string): boolean => c === '' || c === ' ' || c === '\n' || c === '\u00a0';
const isDigit = (c: string): boolean => c >= '0' && c <= '9';
const OPENING_CONTEXT = new Set(['(', '[', '—', '–', '-', '“', '"', '«', '/', '…', ':', ',']);

/** Words that begin with an apostrophe in place of letters. */
const ELIDED = /^['’‘](?:tis|twas|em|til|cause|bout|round|n)\b/i;
const MARKS = new Set(Array.from('"“”„«»‘’\'`″', (mark) => mark.charCodeAt(0)));
const isMark = (code: number): boolean =>
  code < 128 ? code === 0x22 || code === 0x27 || code === 0x60 : MARKS.has(code);

/** Offsets where a straight or curly single mark surely closes: after a stop, before no letter. */
function lastStrongSingle(text: string, block: Span): number {
  for (let i = block.end - 1; i > block.start; i--) {
    const c = text.charAt(i);
    if ((c === '’' || c === "'") && '.,?!…'.includes(text.charAt(i - 1))) return i;
  }
  return -1;
}

class BlockScan {
  readonly #text: string;
  readonly #block: Span;
  readonly #index: number;
  readonly #stack: Open[] = [];
  readonly #found: QuotedSpan[];
  readonly #lastStrong: number;

  constructor(text: string, block: Span, index: number, found: QuotedSpan[]) {
    this.#text = text;
    this.#block = block;
    this.#index = index;
    this.#found = found;
    this.#lastStrong = lastStrongSingle(text, block);
  }

  run(): void {
    const { start, end } = this.#block;
    for (let i = start; i < end; i++) {
      if (isMark(this.#text.charCodeAt(i))) i += this.#mark(this.#text.charAt(i), i) - 1;
    }
    while (this.#stack.length) this.#close(end, 0, false);
  }

  /** Reads the mark at `i`; returns its width. */
  #mark(c: string, i: number): number {
    switch (c) {
      case '“':
        return this.#isOpen('low') ? this.#closeKind('low', i, 1) : this.#open('curly', i, 1);
      case '„':
        return this.#open('low', i, 1);
      case '«':
        return this.#open('angle', i, 1);
      case '»':
        return this.#closeKind('angle', i, 1);
      case '”':
        if (this.#isOpen('low')) return this.#closeKind('low', i, 1);
        return this.#isOpen('curly') ? this.#closeKind('curly', i, 1) : this.#straight(i);
      case '"':
        return this.#straight(i);
      case '`':
        return this.#text.charAt(i + 1) === '`' ? this.#open('doubled', i, 2) : 1;
      case "'":
        if (this.#text.charAt(i + 1) === "'" && this.#text.charAt(i + 2) !== "'")
          return this.#doubled(i);
        return this.#single(c, i);
      case '‘':
      case '’':
        return this.#text.charAt(i + 1) === c ? this.#curlyPair(c, i) : this.#single(c, i);
      default:
        return 1;
    }
  }

  /** Two curly single marks set as a double one: ‘‘We won’’, also where a curly double one opens: “We won’’. */
  #curlyPair(c: '‘' | '’', i: number): number {
    if (c === '‘') return this.#open('doubled', i, 2);
    if (this.#isOpen('single') || isWord(this.#text.charAt(i + 2))) return this.#single(c, i);
    return this.#closeKind(this.#isOpen('doubled') ? 'doubled' : 'curly', i, 2);
  }

  #isOpen(kind: Kind): boolean {
    return this.#stack.some((open) => open.kind === kind);
  }

  #straight(i: number): number {
    const before = this.#at(i - 1);
    const after = this.#text.charAt(i + 1);
    const open = this.#isOpen('straight');
    const opensHere = isSpace(before) && !isSpace(after);
    // 6'2" and 5" are inches unless a pair is open and the text goes on as after a quotation.
    if (isDigit(before) && (!open || this.#isFeet(i)) && !opensHere) return 1;
    if (open) {
      if (opensHere && this.#text.charAt(i) === '"' && this.#isOpen('single') === false) {
        // A second opening mark: the first one was never closed.
        this.#closeKind('straight', i, 0);
        return this.#open('straight', i, 1);
      }
      return this.#closeKind('straight', i, 1);
    }
    // A curly pair may be closed by a straight mark that another hand typed.
    if (this.#isOpen('curly') && !opensHere) return this.#closeKind('curly', i, 1);
    if (isSpace(after) && !isSpace(before)) return 1;
    return this.#open('straight', i, 1);
  }

  /** 6'2": a foot mark and a number right before the inch mark. */
  #isFeet(i: number): boolean {
    let k = i - 1;
    while (k > this.#block.start && i - k < 4 && isDigit(this.#text.charAt(k))) k--;
    const mark = this.#text.charAt(k);
    return (mark === "'" || mark === '’') && isDigit(this.#text.charAt(k - 1));
  }

  #doubled(i: number): number {
    if (this.#isOpen('doubled')) return this.#closeKind('doubled', i, 2);
    const before = this.#at(i - 1);
    if (isWord(before) || isSpace(this.#text.charAt(i + 2))) return 2;
    return this.#open('doubled', i, 2);
  }

  #single(c: string, i: number): number {
    const before = this.#at(i - 1);
    const after = i + 1 < this.#block.end ? this.#text.charAt(i + 1) : '';
    if (isWord(before)) {
      if (isWord(after)) return 1;
      if (!this.#isOpen('single') || c === '‘') return 1;
      // After a plural's s it may be a possessive; it is one when a surer closing mark follows.
      if (before === 's' && isSpace(after) && this.#lastStrong > i) return 1;
      return this.#closeKind('single', i, 1);
    }
    if (this.#isOpen('single') && !isSpace(before) && !isWord(after))
      return this.#closeKind('single', i, 1);
    const opens = c === '‘' || isSpace(before) || OPENING_CONTEXT.has(before);
    if (!opens || isSpace(after) || isDigit(after)) return 1;
    if (c === '’' || ELIDED.test(this.#text.slice(i, i + 6))) return 1;
    return this.#closerFollows(i) ? this.#open('single', i, 1) : 1;
  }

  /** Whether any single mark before the block's end, within a sentence or two, can close this one. */
  #closerFollows(i: number): boolean {
    const limit = Math.min(this.#block.end, i + 600);
    for (let k = i + 2; k < limit; k++) {
      const c = this.#text.charAt(k);
      if (c !== '’' && c !== "'") continue;
      const after = k + 1 < limit ? this.#text.charAt(k + 1) : '';
      if (!isSpace(this.#text.charAt(k - 1)) && !isWord(after)) return true;
    }
    return false;
  }

  #at(i: number): string {
    return i < this.#block.start ? '' : this.#text.charAt(i);
  }

  #open(kind: Kind, at: number, width: number): number {
    if (this.#stack.length < 4) this.#stack.push({ kind, at, width });
    return width;
  }

  /** Closes the innermost pair of the kind, and any pair left open inside it. */
  #closeKind(kind: Kind, at: number, width: number): number {
    if (!this.#isOpen(kind)) return Math.max(1, width);
    while (this.#stack.length) {
      const last = this.#stack.at(-1)?.kind;
      this.#close(at, last === kind ? width : 0, last === kind && width > 0);
      if (last === kind) break;
    }
    return Math.max(1, width);
  }

  #close(at: number, width: number, closed: boolean): void {
    const open = this.#stack.pop();
    if (!open) return;
    let start = open.at + open.width;
    let end = at;
    while (start < end && isSpace(this.#text.charAt(start))) start++;
    while (end > start && isSpace(this.#text.charAt(end - 1))) end--;
    if (start >= end) return;
    this.#found.push({
      start,
      end,
      outer: { start: open.at, end: width ? at + width : end },
      depth: this.#stack.length,
      closed,
      single: open.kind === 'single',
      block: this.#index,
    });
  }
}

/**
 * Every quoted span of the text, ordered by start. A block's open pair ends with the block, as
 * newspapers set a quotation that goes on in the next paragraph. Linear in the text.
 */
export function quotedSpans(text: string, blocks: readonly Span[]): QuotedSpan[] {
  const found: QuotedSpan[] = [];
  for (const [index, block] of blocks.entries()) new BlockScan(text, block, index, found).run();
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** True for a span that a quotation mark stands before or opens; a turn in a transcript has none. */
export const opensQuoted = (text: string, { start }: Span): boolean =>
  /["“”„«'‘’]/.test(text.slice(Math.max(0, start - 1), start + 1));
