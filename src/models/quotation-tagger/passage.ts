/** A paragraph as the tagger reads it: its tokens with their sentence and quotation marks. */
import type { Span } from '../../article/index.ts';
import { type QuotedSpan, quotedSpans, sentenceTokens, type Token } from '../../nlp/index.ts';
import { type Word, wordOf } from './words.ts';

/** A stretch of tokens, both ends included. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

export interface Passage {
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
  /** True when the passage before ended inside a quotation that had no closing mark. */
  readonly continues: boolean;
  readonly block: number;
}

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
  sentenceTokens: readonly Token[][],
  spans: readonly QuotedSpan[],
  continues: boolean,
  block: number,
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
  const words = tokens.map((t) => wordOf(t.text));
  return { tokens, words, sentence, sentences, quoted, quotes, continues, block };
}

export interface Readable {
  readonly text: string;
  readonly blocks: readonly Span[];
  readonly sentences: readonly Span[];
}

/** The article's paragraphs in order, and every quoted span. Linear in the text. */
export function passagesOf(article: Readable): { passages: Passage[]; spans: QuotedSpan[] } {
  const spans = quotedSpans(article.text, article.blocks);
  const tokens = sentenceTokens(article);
  const passages: Passage[] = [];
  let s = 0;
  let q = 0;
  let open = false;
  for (const [index, block] of article.blocks.entries()) {
    const inside: Token[][] = [];
    while (s < article.sentences.length && (article.sentences[s]?.start ?? 0) < block.end) {
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
    if (inside.length) passages.push(passageOf(inside, outermost, open, index));
    open = last !== undefined && !last.closed;
  }
  return { passages, spans };
}
