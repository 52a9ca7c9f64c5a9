/** Whether a reader would sign a row: by words, speaker and polarity. */
import {
  type ArticleRecord,
  lastStartingBy,
  overlaps,
  type Span,
  type Statement,
} from '../../src/article/index.ts';
import type { PlacedStatement } from './places.ts';
import type { GoldStatement } from './readings.ts';
import { nameWords, wordF1 } from './words.ts';

/** Words in common, F1, from which on two contents are the same. */
const SAME_WORDS = 0.8;
/** Of the words of a description, on both sides. */
const DESCRIBED = 0.5;

type Named = Pick<GoldStatement, 'speaker' | 'kind'>;

/**
 * How well a name is the gold's, 0 to 1; 0 where it is another one. A person needs every word of the
 * full name, anybody else half of the words on both sides.
 */
export function speakerFit(name: string, { speaker, kind }: Named): number {
  const [found, gold] = [nameWords(name), nameWords(speaker ?? '')];
  const shared = [...gold].filter((word) => found.has(word)).length;
  const [all, given] = [gold.size ? shared / gold.size : 1, found.size ? shared / found.size : 0];
  const fits = kind === 'person' || !gold.size ? all === 1 : all >= DESCRIBED && given >= DESCRIBED;
  return fits ? (2 * all * given) / (all + given) : 0;
}

/** Whether a name, or the want of one, is the gold's. */
export function isSpeaker(name: string | null | undefined, gold: Named): boolean {
  if (!gold.speaker || !name) return !gold.speaker && !name;
  return !nameWords(gold.speaker).size || speakerFit(name, gold) > 0;
}

type Text = Pick<ArticleRecord, 'text' | 'blocks'>;

/** A content paragraph by paragraph: readers take each for a statement of its own. */
function byBlock({ blocks }: Text, content: readonly Span[]): Span[][] {
  const parts = new Map<number, Span[]>();
  for (const piece of content)
    for (let at = Math.max(0, lastStartingBy(blocks, piece.start)); at < blocks.length; at++) {
      const block = blocks[at];
      if (!block || block.start >= piece.end) break;
      const span = {
        start: Math.max(block.start, piece.start),
        end: Math.min(block.end, piece.end),
      };
      if (span.start < span.end) parts.set(at, [...(parts.get(at) ?? []), span]);
    }
  return [...parts.values()];
}

/** The gold statements that share at least so much of the words, F1. */
const alike = (
  text: string,
  words: readonly Span[],
  gold: readonly PlacedStatement[],
  atLeast: number,
) =>
  gold.filter(
    (g) =>
      g.content.some((s) => words.some((c) => overlaps(c, s))) &&
      wordF1(text, words, g.content) >= atLeast,
  );

/** The gold statements that share at least so much of a content's words, in its first paragraph, F1. */
export const sameWords = (
  article: Text,
  content: readonly Span[],
  gold: readonly PlacedStatement[],
  atLeast = SAME_WORDS,
): PlacedStatement[] => alike(article.text, byBlock(article, content)[0] ?? content, gold, atLeast);

type Row = Pick<Statement, 'content' | 'speaker' | 'polarity'>;

/** Whether a reader would sign the row, paragraph by paragraph: words, speaker and polarity are those of a gold statement. */
export const rightParts = (
  article: Text,
  { content, speaker, polarity }: Row,
  gold: readonly PlacedStatement[],
): boolean[] =>
  byBlock(article, content).map((words) =>
    alike(article.text, words, gold, SAME_WORDS).some(
      (g) => g.gold.polarity === polarity && isSpeaker(speaker.name, g.gold),
    ),
  );

/** Whether a reader would sign the row by its first paragraph. */
export const isRight = (article: Text, row: Row, gold: readonly PlacedStatement[]): boolean =>
  rightParts(article, row, gold)[0] ?? false;
