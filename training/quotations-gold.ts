/** Annotated articles: the attributions of their passages. */
import { readFileSync } from 'node:fs';
import {
  type Passage,
  passagesOf,
  type Readable,
} from '../src/models/statement-network/passage.ts';
import { paragraphsOf } from '../src/stages/content/plain-text.ts';
import { splitSentences } from '../src/stages/sentences/split.ts';

export type Pair = readonly [start: number, end: number];

export interface AnnotatedQuote {
  readonly content: readonly Pair[];
  readonly cue: readonly Pair[] | null;
  readonly source: readonly Pair[] | null;
}

interface AnnotatedArticle {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly AnnotatedQuote[];
}

/** A passage with the attributions that touch it. */
export interface AnnotatedPassage {
  readonly passage: Passage;
  readonly quotes: readonly AnnotatedQuote[];
}

/** The passages of each article of a file, one article a line. */
export function readPassages(
  file: string,
): { readonly id: string; readonly passages: AnnotatedPassage[] }[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const { id, text, quotes } = JSON.parse(line) as AnnotatedArticle;
      const blocks = paragraphsOf(text);
      const sentences = blocks.flatMap((b) => splitSentences(text, b.start, b.end));
      return { id, passages: passagesWithGold({ text, blocks, sentences }, quotes) };
    });
}

function passagesWithGold(
  article: Readable,
  quotes: readonly AnnotatedQuote[],
): AnnotatedPassage[] {
  return passagesOf(article).passages.map((passage) => {
    const start = passage.tokens[0]?.start ?? 0;
    const end = passage.tokens.at(-1)?.end ?? 0;
    const here = quotes.filter((q) =>
      [q.content, q.cue, q.source].some((spans) => spans?.some(([a, b]) => a < end && b > start)),
    );
    return { passage, quotes: here };
  });
}

/** Index of the first token that ends after `offset`. */
export function tokenAt({ tokens }: Passage, offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
