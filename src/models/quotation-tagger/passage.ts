/** A paragraph as the tagger reads it: its tokens with their sentence and quotation marks. */
import type { Block, Span } from '../../article/index.ts';
import { type QuotedSpan, quotedSpans, sentenceTokens, type Token } from '../../nlp/index.ts';
import { standardVocabulary, type Vocabulary, type Word } from './words.ts';

/** A stretch of tokens, both ends included. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/** Of what an attribution consists, each in pieces. */
export interface Parts {
  readonly cue: readonly Range[];
  readonly source: readonly Range[];
  readonly content: readonly Range[];
}

export interface Passage {
  /** The article's text; tokens are offsets of it. */
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly words: readonly Word[];
  /** Ordinal of the token's sentence within the passage. */
  readonly sentence: Int32Array;
  /** Token ranges of the sentences. */
  readonly sentences: readonly Range[];
  /** Index in `quotes` of the outermost quotation marks around the token, or -1. */
  readonly quoted: Int32Array;
  /** Outermost quoted stretches, marks included. */
  readonly quotes: readonly Range[];
  /** The same as spans of the text. */
  readonly marked: readonly QuotedSpan[];
  /** How the passage before ended, if there was one. */
  readonly before: Ending;
  /** Ordinal of the passage in the article; the first is mostly the headline. */
  readonly index: number;
}

/** A colon leads into what follows; an open quotation goes on in it. */
export type Ending = (typeof endings)[number];
export const endings = ['none', 'plain', 'colon', 'quoted', 'open'] as const;

const rangesOf = (tokens: readonly Token[], spans: readonly QuotedSpan[]): Range[] => {
  const ranges: Range[] = [];
  let i = 0;
  for (const { outer } of spans) {
    while (i < tokens.length && (tokens[i]?.end ?? 0) <= outer.start) i++;
    const first = i;
    while (i < tokens.length && (tokens[i]?.start ?? 0) < outer.end) i++;
    if (i > first) ranges.push({ first, last: i - 1 });
  }
  return ranges;
};

function passageOf(
  text: string,
  sentenceTokens: readonly Token[][],
  spans: readonly QuotedSpan[],
  before: Ending,
  index: number,
  vocabulary: Vocabulary,
): Passage {
  const tokens = sentenceTokens.flat();
  const sentence = new Int32Array(tokens.length);
  const sentences: Range[] = [];
  let at = 0;
  for (const list of sentenceTokens) {
    if (!list.length) continue;
    sentence.fill(sentences.length, at, at + list.length);
    sentences.push({ first: at, last: at + list.length - 1 });
    at += list.length;
  }
  const quotes = rangesOf(tokens, spans);
  const quoted = new Int32Array(tokens.length).fill(-1);
  for (const [i, { first, last }] of quotes.entries()) quoted.fill(i, first, last + 1);
  const words = vocabulary.words(tokens);
  return { text, tokens, words, sentence, sentences, quoted, quotes, marked: spans, before, index };
}

function endingOf({ tokens, quoted }: Passage, last: QuotedSpan | undefined): Ending {
  if (last && !last.closed) return 'open';
  if ((quoted.at(-1) ?? -1) >= 0) return 'quoted';
  return tokens.at(-1)?.text === ':' ? 'colon' : 'plain';
}

export interface Readable {
  readonly text: string;
  /** Lines of the text; one with the role of a heading is not read for what is said. */
  readonly blocks: readonly (Span & Partial<Pick<Block, 'role' | 'embed' | 'attribution'>>)[];
  readonly sentences: readonly Span[];
}

/** Index of the first token that begins at or after `offset`; binary search. */
export function tokenFrom({ tokens }: Passage, offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the last quotation marks that begin by the token; -1 for none. Binary search. */
export function marksBy({ quotes }: Passage, token: number): number {
  let low = 0;
  let high = quotes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotes[middle]?.first ?? Infinity) <= token) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** How the token stands: 1 in quotation marks, 0 outside, 2 beyond the passage. */
export const quotedAt = ({ quoted }: Passage, i: number): number =>
  i < 0 || i >= quoted.length ? 2 : (quoted[i] as number) < 0 ? 0 : 1;

/** The token's words as they stand; empty outside the passage. */
export const wordAt = ({ tokens }: Passage, i: number): string => tokens[i]?.text ?? '';

/** The stretch of the text that the tokens take. */
export const spanOf = ({ tokens }: Passage, { first, last }: Range): Span => ({
  start: tokens[first]?.start ?? 0,
  end: tokens[last]?.end ?? 0,
});

/** The blocks cut at line breaks: a reader takes each line for a paragraph of its own. */
function linesOf({ text, blocks }: Readable): Span[] {
  const lines: Span[] = [];
  for (const block of blocks) {
    let start = block.start;
    while (start < block.end) {
      const found = text.indexOf('\n', start);
      const end = found < 0 || found > block.end ? block.end : found;
      if (end > start) lines.push({ start, end });
      start = end + 1;
    }
  }
  return lines;
}

/** The article's paragraphs in order, and every quoted span. Linear in the text. */
export function passagesOf(
  article: Readable,
  vocabulary: Vocabulary = standardVocabulary,
): { passages: Passage[]; spans: QuotedSpan[] } {
  const lines = linesOf(article);
  const spans = quotedSpans(article.text, lines);
  const tokens = sentenceTokens(article);
  const passages: Passage[] = [];
  let s = 0;
  let q = 0;
  let before: Ending = 'none';
  for (const [index, line] of lines.entries()) {
    const inside: Token[][] = [];
    while (s < article.sentences.length && (article.sentences[s]?.start ?? 0) < line.end) {
      inside.push(tokens[s] ?? []);
      s++;
    }
    const outermost: QuotedSpan[] = [];
    let last: QuotedSpan | undefined;
    for (; q < spans.length && (spans[q]?.block ?? 0) <= index; q++) {
      const span = spans[q];
      if (span && span.depth === 0) {
        outermost.push(span);
        last = span;
      }
    }
    if (!inside.length) continue;
    const passage = passageOf(article.text, inside, outermost, before, passages.length, vocabulary);
    passages.push(passage);
    before = endingOf(passage, last);
  }
  return { passages, spans };
}
