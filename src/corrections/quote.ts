/** Words that are found again: by what they are, what stands around them, and their paragraph. */
import { type ArticleRecord, lastStartingBy, type Span } from '../article/index.ts';
import type { Quote } from './schema.ts';

type Text = Pick<ArticleRecord, 'text' | 'blocks'>;

/** Characters before and after that are kept to tell the words from the same ones elsewhere. */
const AROUND = 32;
/** Words as long as this are taken for the same wherever they stand. */
const TELLING = 20;
/** Short words must have this many of the same characters around them, or the same paragraph. */
const SAME_AROUND = 8;
/** The same words more often than this are not looked through further: a bound on the work. */
const MOST_PLACES = 2000;

/** Number of the block that holds the offset, from 1; 0 before the first. */
export const paragraphAt = ({ blocks }: Pick<ArticleRecord, 'blocks'>, offset: number): number =>
  lastStartingBy(blocks, offset) + 1;

/** The span as words with their surroundings. */
export const quoteOf = (article: Text, { start, end }: Span): Quote => ({
  exact: article.text.slice(start, end),
  prefix: article.text.slice(Math.max(0, start - AROUND), start),
  suffix: article.text.slice(end, end + AROUND),
  paragraph: paragraphAt(article, start),
});

export const quotesOf = (article: Text, spans: readonly Span[]): Quote[] =>
  spans.map((span) => quoteOf(article, span));

function sharedEnd(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a.at(-1 - n) === b.at(-1 - n)) n++;
  return n;
}

function sharedStart(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a.charAt(n) === b.charAt(n)) n++;
  return n;
}

/**
 * Where the words stand now, in UTF-16 code units; undefined when they are gone, or are short and
 * stand in other surroundings and another paragraph only. Of several places the most alike one.
 */
export function locateQuote(article: Text, quote: Quote): Span | undefined {
  const { text } = article;
  const { exact, prefix, suffix, paragraph } = quote;
  let best: { span: Span; alike: number } | undefined;
  let places = 0;
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    if (++places > MOST_PLACES) break;
    const end = at + exact.length;
    const around =
      sharedEnd(text.slice(Math.max(0, at - AROUND), at), prefix) +
      sharedStart(text.slice(end, end + AROUND), suffix);
    const inPlace = paragraphAt(article, at) === paragraph;
    if (!inPlace && around < SAME_AROUND && exact.length < TELLING) continue;
    const alike = around + (inPlace ? SAME_AROUND : 0);
    if (!best || alike > best.alike) best = { span: { start: at, end }, alike };
  }
  return best?.span;
}

/** Where all the pieces stand, in the order of the text; undefined when one of them is gone. */
export function locateAll(article: Text, quotes: readonly Quote[]): Span[] | undefined {
  const spans = quotes.map((quote) => locateQuote(article, quote));
  const found = spans.filter((span) => span !== undefined);
  return found.length === quotes.length ? found.sort((a, b) => a.start - b.start) : undefined;
}

/** Where those pieces stand that are still there. */
export const locateSome = (article: Text, quotes: readonly Quote[]): Span[] =>
  quotes.flatMap((quote) => locateQuote(article, quote) ?? []);
