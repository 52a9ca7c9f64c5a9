/** A paragraph as the network reads it: its tokens with their sentence and quotation marks. */
import { type Block, lastStartingBy, type Span } from '../../article/index.ts';
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

/** A paragraph's span of the article, from its first token to its last, and what stands in it. */
export class Passage implements Span {
  /** The article's text; tokens are offsets of it. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
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

  constructor(
    text: string,
    sentenceTokens: readonly Token[][],
    marked: readonly QuotedSpan[],
    before: Ending,
    index: number,
    vocabulary: Vocabulary,
  ) {
    const tokens = sentenceTokens.flat();
    this.text = text;
    this.start = tokens[0]?.start ?? 0;
    this.end = tokens.at(-1)?.end ?? 0;
    this.tokens = tokens;
    this.words = vocabulary.words(tokens);
    this.sentence = new Int32Array(tokens.length);
    const sentences: Range[] = [];
    let at = 0;
    for (const { length } of sentenceTokens) {
      if (!length) continue;
      this.sentence.fill(sentences.length, at, at + length);
      sentences.push({ first: at, last: at + length - 1 });
      at += length;
    }
    this.sentences = sentences;
    this.quotes = rangesOf(tokens, marked);
    this.quoted = new Int32Array(tokens.length).fill(-1);
    for (const [i, { first, last }] of this.quotes.entries()) this.quoted.fill(i, first, last + 1);
    this.marked = marked;
    this.before = before;
    this.index = index;
  }

  /** The token as it stands; empty outside the passage. */
  word(i: number): string {
    return this.tokens[i]?.text ?? '';
  }

  /** Bits of the token's word in the lexicons; 0 outside the passage. */
  lexicon(i: number): number {
    return this.words[i]?.lexicon ?? 0;
  }

  /** Whether the token stands in quotation marks. */
  inMarks(i: number): boolean {
    return (this.quoted[i] ?? -1) >= 0;
  }

  /** The token's sentence; the first one where there is no such token. */
  sentenceOf(i: number): Range {
    return this.sentences[this.sentence[i] ?? 0] ?? { first: 0, last: -1 };
  }

  /** Index of the first token that begins at or after `offset`. */
  tokenFrom(offset: number): number {
    return lastStartingBy(this.tokens, offset - 1) + 1;
  }

  /** The tokens that begin in the span. */
  range({ start, end }: Span): Range {
    return { first: this.tokenFrom(start), last: this.tokenFrom(end) - 1 };
  }

  /** The stretch of the text that the tokens take. */
  span({ first, last }: Range): Span {
    return { start: this.tokens[first]?.start ?? 0, end: this.tokens[last]?.end ?? 0 };
  }
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

/** How the token stands: 1 in quotation marks, 0 outside, 2 beyond the passage. */
export const quotedAt = ({ quoted }: Passage, i: number): number =>
  i < 0 || i >= quoted.length ? 2 : (quoted[i] as number) < 0 ? 0 : 1;

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
    const passage = new Passage(
      article.text,
      inside,
      outermost,
      before,
      passages.length,
      vocabulary,
    );
    passages.push(passage);
    before = endingOf(passage, last);
  }
  return { passages, spans };
}
