/** Annotated articles, and the gold labels of their passages. */
import { readFileSync } from 'node:fs';
import { CONTENT, CUE, SOURCE } from '../src/models/quotation-tagger/labels.ts';
import { type Passage, passagesOf, type Readable } from '../src/models/quotation-tagger/passage.ts';
import { paragraphsOf } from '../src/stages/content/plain-text.ts';
import { splitSentences } from '../src/stages/sentences/split.ts';

type Pair = readonly [start: number, end: number];

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
  /** Label of each token. */
  readonly labels: Uint8Array;
  /** What its annotators were asked for: every attribution (PolNeAR), or statements (readers). */
  readonly domain: 'polnear' | 'readers';
}

/** The passages of each article of a file, one article a line. */
export function readPassages(file: string): AnnotatedPassage[][] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const { text, quotes } = JSON.parse(line) as AnnotatedArticle;
      const blocks = paragraphsOf(text);
      const sentences = blocks.flatMap((b) => splitSentences(text, b.start, b.end));
      return passagesWithGold({ text, blocks, sentences }, quotes);
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
    return { passage, quotes: here, labels: goldLabels(passage, here), domain: 'polnear' };
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

/** Writes one part's label over the tokens of its spans; of two parts that share a token the later wins. */
export function mark(p: Passage, labels: Uint8Array, spans: readonly Pair[] | null, label: number) {
  for (const [start, end] of spans ?? []) {
    let first = true;
    for (let i = tokenAt(p, start); i < labels.length && (p.tokens[i]?.start ?? 0) < end; i++) {
      labels[i] = first ? label : label + 1;
      first = false;
    }
  }
}

/** The label of every token; cues win over sources, sources over contents. */
export function goldLabels(p: Passage, quotes: readonly AnnotatedQuote[]): Uint8Array {
  const labels = new Uint8Array(p.tokens.length);
  for (const q of quotes) mark(p, labels, q.content, CONTENT);
  for (const q of quotes) mark(p, labels, q.source, SOURCE);
  for (const q of quotes) mark(p, labels, q.cue, CUE);
  return labels;
}
