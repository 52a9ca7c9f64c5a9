/** Whether a reader would sign a row: by words, speaker and polarity. */
import { type ArticleRecord, type Span, type Statement, spanAt } from '../../src/article/index.ts';
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

/** Of words that run over blocks those in the first: readers take each for a statement. */
function inFirstBlock({ blocks }: Text, content: readonly Span[]): Span[] {
  const block = spanAt(blocks, content[0]?.start ?? 0);
  return content
    .filter(({ start }) => !block || start < block.end)
    .map(({ start, end }) => ({ start, end: Math.min(end, block?.end ?? end) }));
}

/** The gold statements that share at least so much of a content's words, F1. */
export function sameWords(
  article: Text,
  content: readonly Span[],
  gold: readonly PlacedStatement[],
  atLeast = SAME_WORDS,
): PlacedStatement[] {
  const words = inFirstBlock(article, content);
  return gold.filter(
    (g) =>
      g.content.some((s) => words.some((c) => c.start < s.end && s.start < c.end)) &&
      wordF1(article.text, words, g.content) >= atLeast,
  );
}

/** Whether a reader would sign the row: words, speaker and polarity are those of a gold statement. */
export const isRight = (
  article: Text,
  { content, speaker, polarity }: Pick<Statement, 'content' | 'speaker' | 'polarity'>,
  gold: readonly PlacedStatement[],
): boolean =>
  sameWords(article, content, gold).some(
    (g) => g.gold.polarity === polarity && isSpeaker(speaker.name, g.gold),
  );
