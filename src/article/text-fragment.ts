/**
 * Addresses that open a page at a place in its text: `#:~:text=prefix-,start,end,-suffix`
 * (URL Fragment Text Directives, WICG).
 */
import type { Span } from './schema.ts';

/** Longer texts are given by their first and last words. */
const WHOLE = 90;
const EDGE_WORDS = 5;
const CONTEXT_WORDS = 6;

/** Percent-encodes a term; the directive's own marks, "-", "," and "&", too. */
const encode = (term: string): string =>
  encodeURIComponent(
    term.replace(
      /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      '\ufffd',
    ),
  )
    .replace(/-/g, '%2D')
    .replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);

const SPACE = /\s/;
const isWord = (char: string): boolean => /[\p{L}\p{N}]/u.test(char);

/** Lower case with the same offsets, as browsers compare without case. */
const fold = (text: string): string => {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
};

/** Offset after the first `count` words from `from`, not over the end of the line or `limit`. */
function wordsForward(text: string, from: number, count: number, limit: number): number {
  let at = from;
  let end = from;
  for (let n = 0; n < count; n++) {
    while (at < limit && SPACE.test(text.charAt(at))) {
      if (text.charAt(at) === '\n') return end;
      at++;
    }
    if (at >= limit) return end;
    while (at < limit && !SPACE.test(text.charAt(at))) at++;
    end = at;
  }
  return end;
}

/** Offset where the last `count` words before `to` begin, not over the start of the line or `limit`. */
function wordsBackward(text: string, to: number, count: number, limit: number): number {
  let at = to;
  let start = to;
  for (let n = 0; n < count; n++) {
    while (at > limit && SPACE.test(text.charAt(at - 1))) {
      if (text.charAt(at - 1) === '\n') return start;
      at--;
    }
    if (at <= limit) return start;
    while (at > limit && !SPACE.test(text.charAt(at - 1))) at--;
    start = at;
  }
  return start;
}

/** The first place from `from` where the term stands as whole words; -1 when there is none. */
function find(folded: string, term: string, from: number): number {
  const opens = isWord(term.charAt(0));
  const closes = isWord(term.charAt(term.length - 1));
  for (let at = folded.indexOf(term, from); at >= 0; at = folded.indexOf(term, at + 1)) {
    const before = opens && at > 0 && isWord(folded.charAt(at - 1));
    const after = closes && isWord(folded.charAt(at + term.length));
    if (!before && !after) return at;
  }
  return -1;
}

interface Terms {
  readonly start: Span;
  readonly end?: Span;
}

/** The terms that give a span: all of it, or its first and last words. */
function termsOf(text: string, { start, end }: Span): Terms {
  const whole = { start, end };
  if (end - start <= WHOLE && !text.slice(start, end).includes('\n')) return { start: whole };
  const head = { start, end: wordsForward(text, start, EDGE_WORDS, end) };
  const tail = { start: wordsBackward(text, end, EDGE_WORDS, head.end), end };
  return tail.start < tail.end ? { start: head, end: tail } : { start: head };
}

/** True when a browser that looks for these words from the top first finds them at `start`. */
const isFirst = (folded: string, start: number, end: number): boolean =>
  find(folded, folded.slice(start, end), 0) === start;

/**
 * The directive `:~:text=…` that opens the page at `span`; undefined when no words around the span
 * make it the first of its kind. The span's edges should be those of words.
 */
export function textFragment(text: string, span: Span): string | undefined {
  if (span.start >= span.end) return undefined;
  const folded = fold(text);
  const { start, end } = termsOf(text, span);
  const slice = (s: Span): string => encode(text.slice(s.start, s.end));
  if (end && find(folded, folded.slice(end.start, end.end), start.end) !== end.start)
    return undefined;
  const range = end ? `${slice(start)},${slice(end)}` : slice(start);
  if (isFirst(folded, start.start, start.end)) return `:~:text=${range}`;
  for (let n = 1; n <= CONTEXT_WORDS; n++) {
    const prefix = wordsBackward(text, start.start, n, 0);
    if (prefix < start.start && isFirst(folded, prefix, start.end)) {
      const words = text.slice(prefix, start.start).trimEnd();
      return `:~:text=${encode(words)}-,${range}`;
    }
    const suffix = wordsForward(text, start.end, n, text.length);
    if (!end && suffix > start.end && isFirst(folded, start.start, suffix)) {
      const words = text.slice(start.end, suffix).trimStart();
      return `:~:text=${range},-${encode(words)}`;
    }
  }
  return undefined;
}

/**
 * The address that opens the article at the words of `spans`, from the first to the last; undefined
 * when the words cannot be told from others in the text.
 */
export function deepLink(url: string, text: string, spans: readonly Span[]): string | undefined {
  const first = spans[0];
  const last = spans.at(-1);
  if (!first || !last) return undefined;
  const fragment =
    textFragment(text, { start: first.start, end: last.end }) ?? textFragment(text, first);
  return fragment && `${url}${url.includes('#') ? '' : '#'}${fragment}`;
}
