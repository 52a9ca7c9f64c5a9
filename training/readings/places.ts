/** Where the statements and the links of a reading stand in an article's text. */
import {
  type ArticleRecord,
  type Link,
  overlaps,
  type Span,
  spanAt,
} from '../../src/article/index.ts';
import type { GoldStatement, Reading } from './readings.ts';
import { openingOf, placesOf, type Word, wordsOf } from './words.ts';

/** A statement with where its words stand, in UTF-16 code units; `cue` is null where none was found. */
export interface PlacedStatement {
  readonly gold: GoldStatement;
  readonly content: readonly Span[];
  readonly cue: Span | null;
}

type Text = Pick<ArticleRecord, 'text' | 'blocks'>;

/** So many first words tell a paragraph of the copy from the others. */
const OPENING = 12;
/** A paragraph was read if this many of its first words stand in the copy. */
const READ = 8;

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

const gap = (a: Span, b: Span): number => Math.max(0, a.start - b.end, b.start - a.end);

/** Where the reporting words stand nearest to the content, in one of the blocks. */
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
    if (content.some((c) => overlaps(c, span))) continue;
    const distance = Math.min(...content.map((c) => gap(c, span)));
    if (distance < least) [best, least] = [span, distance];
  }
  return best;
}

function placed(
  { text, blocks }: Text,
  copy: Reading['copy'],
  gold: GoldStatement,
): PlacedStatement | null {
  if (gold.at) return { gold, ...gold.at };
  const words = wordsOf(text);
  const pieces = gold.text.split(' … ');
  const hint = openingOf(copy.get(gold.p) ?? '', OPENING);
  const within = (b: Span) => words.filter((w) => w.start >= b.start && w.end <= b.end);
  const inBlocks = blocks.flatMap((block, index) => {
    const spans = locate(within(block), pieces);
    const isHere = hint !== '' && openingOf(text.slice(block.start, block.end), OPENING) === hint;
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

/** Its statements; those whose words are not in our text are left out. */
export const placedStatements = (article: Text, { gold, copy }: Reading): PlacedStatement[] =>
  gold.statements.flatMap((s) => placed(article, copy, s) ?? []);

/**
 * Tells of an offset whether the readers had its paragraph before them: what we took for a part of the
 * article may be none, and some long texts were read in part.
 */
export function readIn({ text, blocks }: Text, { copy }: Reading): (offset: number) => boolean {
  const joined = (words: readonly Word[]) => ` ${words.map((w) => w.word).join(' ')} `;
  const all = joined(wordsOf([...copy.values()].join(' ')));
  const unread = blocks.filter(({ start, end }) => {
    const words = wordsOf(text.slice(start, end)).slice(0, READ);
    return !all.includes(joined(words));
  });
  return (offset) => spanAt(unread, offset) === undefined;
}

const address = (href: string): string => {
  const tidy = href.replace(/#.*$/, '').replace(/\/$/, '');
  try {
    return decodeURI(tidy);
  } catch {
    return tidy;
  }
};

const isSame = (one: string, other: string): boolean =>
  one === other ||
  (one.startsWith('/') && other.endsWith(one)) ||
  (other.startsWith('/') && one.endsWith(other));

/** The roles of the article's links that the gold lists, by their addresses, in order. */
export function linkRoles(
  { links }: Pick<ArticleRecord, 'links'>,
  { gold, hrefs }: Reading,
): Map<Link, Link['role']> {
  const left = [...links];
  const roles = new Map<Link, Link['role']>();
  for (const { n, role } of gold.links ?? []) {
    const href = hrefs.get(n);
    const at = href ? left.findIndex((l) => isSame(address(l.href), address(href))) : -1;
    const [link] = at < 0 ? [] : left.splice(at, 1);
    if (link) roles.set(link, role);
  }
  return roles;
}
