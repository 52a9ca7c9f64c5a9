/**
 * Whole articles as careful readers took them (`readers/` among the corpora), with their statements
 * placed in the text as our own stages give it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type AnyStage,
  type ArticleRecord,
  type Span,
  type Statement,
  spanAt,
} from '../src/article/index.ts';
import { runPipeline } from '../src/pipeline/index.ts';

/** A statement of the gold. Pieces of `text` are joined by " … "; `p` counts the copy's paragraphs. */
export interface ReadersStatement {
  readonly p: number;
  readonly text: string;
  readonly type: 'direct' | 'indirect' | 'mixed';
  readonly cue: string | null;
  readonly speaker: string | null;
  readonly kind: string;
  readonly polarity: 'affirmed' | 'denied';
  readonly claim: boolean;
}

interface ReadersGold {
  readonly id: string;
  readonly statements: readonly ReadersStatement[];
}

/** A statement with where its words stand, in UTF-16 code units; `cue` is null where none was found. */
export interface PlacedStatement {
  readonly gold: ReadersStatement;
  readonly content: readonly Span[];
  readonly cue: Span | null;
}

export interface ReadersArticle {
  readonly id: string;
  readonly article: ArticleRecord;
  readonly statements: readonly PlacedStatement[];
  /** Whether the readers had the paragraph at that offset before them: what we took for a part of the article may be none. */
  wasRead(offset: number): boolean;
}

interface Word extends Span {
  readonly word: string;
}

const WORD = /[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu;

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(WORD)].map(({ 0: found, index }) => ({
    word: found.normalize('NFKC').toLowerCase().replaceAll('’', "'"),
    start: index,
    end: index + found.length,
  }));

/** Paragraphs of a reading copy by their number, without the marks of links. */
function copyOf(text: string): Map<number, string> {
  const plain = (s: string) => s.replace(/\[\[L\d+:((?:(?!\]\]).)*)\]\]/gs, '$1');
  return new Map(
    [...text.matchAll(/^P(\d+)(?: \([^)]*\))*: (.*)$/gm)].map((m) => [
      Number(m[1]),
      plain(m[2] ?? ''),
    ]),
  );
}

/** Indices of the first words of every place where `phrase` stands in `words`. */
function placesOf(words: readonly Word[], phrase: readonly Word[]): number[] {
  const found: number[] = [];
  for (let i = 0; phrase.length && i + phrase.length <= words.length; i++)
    if (phrase.every((w, k) => words[i + k]?.word === w.word)) found.push(i);
  return found;
}

/** The pieces one after another; null unless all of them are there. */
function locate(words: readonly Word[], pieces: readonly string[]): Span[] | null {
  const spans: Span[] = [];
  let from = 0;
  for (const piece of pieces) {
    const phrase = wordsOf(piece);
    if (!phrase.length) continue;
    const at = placesOf(words, phrase).find((i) => i >= from);
    const [first, last] = [words[at ?? -1], words[(at ?? 0) + phrase.length - 1]];
    if (at === undefined || !first || !last) return null;
    spans.push({ start: first.start, end: last.end });
    from = at + phrase.length;
  }
  return spans.length ? spans : null;
}

const OPENING = 8;

/** Tells of an offset whether the first words of its block stand in the copy. */
function readIn({ text, blocks }: ArticleRecord, copy: ReadonlyMap<number, string>) {
  const joined = (words: readonly Word[]) => ` ${words.map((w) => w.word).join(' ')} `;
  const all = joined(wordsOf([...copy.values()].join(' ')));
  const unread = blocks.filter(({ start, end }) => {
    const words = wordsOf(text.slice(start, end)).slice(0, OPENING);
    return !all.includes(joined(words));
  });
  return (offset: number): boolean => spanAt(unread, offset) === undefined;
}

const gap = (a: Span, b: Span): number => Math.max(0, a.start - b.end, b.start - a.end);

/** Where the reporting words stand nearest to the content, in its block or the ones beside it. */
function locateCue(
  words: readonly Word[],
  near: readonly Span[],
  content: readonly Span[],
  cue: string | null,
): Span | null {
  const phrase = wordsOf(cue ?? '');
  let best: Span | null = null;
  let least = Infinity;
  for (const i of placesOf(words, phrase)) {
    const [first, last] = [words[i], words[i + phrase.length - 1]];
    if (!first || !last) continue;
    const span = { start: first.start, end: last.end };
    if (!near.some((b) => b.start <= span.start && span.end <= b.end)) continue;
    if (content.some((c) => c.start < span.end && span.start < c.end)) continue;
    const distance = Math.min(...content.map((c) => gap(c, span)));
    if (distance < least) [best, least] = [span, distance];
  }
  return best;
}

function placed(
  { text, blocks }: ArticleRecord,
  copy: ReadonlyMap<number, string>,
  gold: ReadersStatement,
): PlacedStatement | null {
  const words = wordsOf(text);
  const pieces = gold.text.split(' … ');
  const opening = (s: string) =>
    wordsOf(s)
      .slice(0, 12)
      .map((w) => w.word)
      .join(' ');
  const hint = opening(copy.get(gold.p) ?? '');
  const within = (b: Span) => words.filter((w) => w.start >= b.start && w.end <= b.end);
  const inBlocks = blocks.flatMap((block, index) => {
    const spans = locate(within(block), pieces);
    const isHere = hint !== '' && opening(text.slice(block.start, block.end)) === hint;
    return spans ? [{ spans, index, isHere }] : [];
  });
  const best = inBlocks.find((b) => b.isHere) ?? inBlocks[0];
  const content = best?.spans ?? locate(words, pieces);
  if (!content) return null;
  const index = best?.index ?? 0;
  const near = best ? blocks.slice(Math.max(0, index - 1), index + 2) : blocks;
  const here = best ? blocks.slice(index, index + 1) : [];
  const cue =
    locateCue(words, here, content, gold.cue) ?? locateCue(words, near, content, gold.cue);
  return { gold, content, cue };
}

/**
 * The articles of one part (`train-gold` or `gold`), in order of their names, as `stages` read them.
 * Statements whose words are not in our text are left out.
 */
export function readReaders(
  dir: string,
  part: 'train-gold' | 'gold',
  stages: readonly AnyStage[],
): ReadersArticle[] {
  const root = join(dir, 'readers');
  return readdirSync(join(root, part))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const gold = JSON.parse(readFileSync(join(root, part, name), 'utf8')) as ReadersGold;
      const bytes = readFileSync(join(root, 'html', `${gold.id}.html`));
      const article = runPipeline({ id: gold.id, bytes }, stages);
      const copy = copyOf(readFileSync(join(root, 'copy', `${gold.id}.txt`), 'utf8'));
      const statements = gold.statements.flatMap((s) => placed(article, copy, s) ?? []);
      return { id: gold.id, article, statements, wasRead: readIn(article, copy) };
    });
}

const STOP = new Set(
  'a an the of and or in on at for to by with from its his her their our my as is was mr mrs ms dr sir who that this'.split(
    ' ',
  ),
);

const nameWords = (name: string): Set<string> =>
  new Set(
    wordsOf(name)
      .map(({ word }) => word.replace(/'s$/, ''))
      .filter((word) => !STOP.has(word)),
  );

/** Every word of a person's full name, or half of the words of a description, on both sides. */
function isSameSpeaker(name: string | null, { speaker, kind }: ReadersStatement): boolean {
  if (!speaker || !name) return !speaker && !name;
  const [found, gold] = [nameWords(name), nameWords(speaker)];
  const hits = [...gold].filter((word) => found.has(word)).length;
  if (kind === 'person' || !gold.size) return hits === gold.size;
  return hits / gold.size >= 0.5 && hits / Math.max(1, found.size) >= 0.5;
}

/** How much two contents have in common, by words: F1, 0 to 1. */
export function wordF1(text: string, a: readonly Span[], b: readonly Span[]): number {
  const starts = (spans: readonly Span[]) =>
    new Set(
      spans.flatMap(({ start, end }) =>
        wordsOf(text.slice(start, end)).map((word) => start + word.start),
      ),
    );
  const [first, second] = [starts(a), starts(b)];
  let shared = 0;
  for (const start of first) if (second.has(start)) shared++;
  return first.size + second.size ? (2 * shared) / (first.size + second.size) : 0;
}

/** Words in common, F1, from which on two contents are the same. */
export const SAME_WORDS = 0.8;

/**
 * Whether a reader would sign the row: words, speaker and polarity are those of a gold statement. Of
 * words that run over blocks those of the first are asked for: readers take each for a statement.
 */
export function isRight(
  { text, blocks }: Pick<ArticleRecord, 'text' | 'blocks'>,
  { content, speaker, polarity }: Pick<Statement, 'content' | 'speaker' | 'polarity'>,
  gold: readonly PlacedStatement[],
): boolean {
  const block = spanAt(blocks, content[0]?.start ?? 0);
  const words = content
    .filter(({ start }) => !block || start < block.end)
    .map(({ start, end }) => ({ start, end: Math.min(end, block?.end ?? end) }));
  return gold.some(
    (g) =>
      g.content.some((s) => words.some((c) => c.start < s.end && s.start < c.end)) &&
      g.gold.polarity === polarity &&
      isSameSpeaker(speaker.name, g.gold) &&
      wordF1(text, words, g.content) >= SAME_WORDS,
  );
}
