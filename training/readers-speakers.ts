/** Articles as careful readers took them: which of our statements is which of theirs, and who speaks in it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleRecord, Span } from '../src/article/index.ts';
import { runPipeline } from '../src/pipeline/index.ts';
import { content } from '../src/stages/content/index.ts';
import { dates } from '../src/stages/dates/index.ts';
import { entities } from '../src/stages/entities/index.ts';
import { sentences } from '../src/stages/sentences/index.ts';

export interface GoldStatement {
  readonly p: number;
  readonly text: string;
  readonly speaker: string | null;
  readonly kind: string;
}

export interface ReadArticle {
  readonly id: string;
  /** Up to the layers that the quotations stage reads. */
  readonly article: ArticleRecord;
  readonly gold: readonly GoldStatement[];
}

/** The articles of `readers/<part>` under `dir`, in the order of their names. */
export function readersArticles(dir: string, part: string): ReadArticle[] {
  const stages = [content(), sentences(), entities(), dates()];
  const folder = join(dir, 'readers', part);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const { id, statements } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as {
        id: string;
        statements: GoldStatement[];
      };
      const html = readFileSync(join(dir, 'readers/html', `${id}.html`));
      return { id, article: runPipeline({ id, bytes: html }, stages), gold: statements };
    });
}

const WORD = /[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu;
const lower = (word: string): string => word.toLowerCase().replace(/[’‘]/g, "'");

interface Place {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const placesOf = (text: string): Place[] =>
  [...text.matchAll(WORD)].map((m) => ({
    word: lower(m[0]),
    start: m.index,
    end: m.index + m[0].length,
  }));

/** Where an excerpt stands, pieces joined by " … ": indices of its words; empty where it does not. */
function locate(places: readonly Place[], excerpt: string): Set<number> {
  const found = new Set<number>();
  let from = 0;
  for (const piece of excerpt.split(' … ')) {
    const words = (piece.match(WORD) ?? []).map(lower);
    if (!words.length) continue;
    let at = from;
    while (at + words.length <= places.length && !words.every((w, k) => places[at + k]?.word === w))
      at++;
    if (at + words.length > places.length) return new Set();
    for (let k = 0; k < words.length; k++) found.add(at + k);
    from = at + words.length;
  }
  return found;
}

const ENOUGH = 0.5;

const alike = (a: ReadonlySet<number>, b: ReadonlySet<number>): number => {
  let shared = 0;
  for (const i of a) if (b.has(i)) shared++;
  return a.size + b.size ? (2 * shared) / (a.size + b.size) : 0;
};

/**
 * For each of the statements, given by its content, the index of the gold statement that it is: the
 * one whose words it shares most, at least half; -1 where it is none.
 */
export function goldOf(
  text: string,
  statements: readonly (readonly Span[])[],
  gold: readonly GoldStatement[],
): number[] {
  const places = placesOf(text);
  const theirs = gold.map((g) => locate(places, g.text));
  return statements.map((spans) => {
    const words = new Set<number>();
    places.forEach((p, i) => {
      if (spans.some((s) => p.start >= s.start && p.end <= s.end)) words.add(i);
    });
    const shares = theirs.map((set) => alike(words, set));
    const best = shares.reduce((a, share, i) => (share > (shares[a] ?? 0) ? i : a), 0);
    return (shares[best] ?? 0) >= ENOUGH ? best : -1;
  });
}

const SMALL = new Set(
  'a an the of and or in on at for to by with from its his her their our my as is was mr mrs ms dr sir who that this'.split(
    ' ',
  ),
);

const contentWords = (name: string): Set<string> =>
  new Set(
    (name.normalize('NFKC').match(WORD) ?? [])
      .map((w) => lower(w).replace(/'s$/, ''))
      .filter((w) => !SMALL.has(w)),
  );

/**
 * How well a name is the gold's: 0 where it is another one. A person needs every word of the full
 * name, anybody else half of the words on both sides.
 */
export function sameName(name: string, gold: string, kind: string): number {
  const [mine, theirs] = [contentWords(name), contentWords(gold)];
  const shared = [...theirs].filter((w) => mine.has(w)).length;
  const [all, given] = [shared / Math.max(1, theirs.size), shared / Math.max(1, mine.size)];
  if (kind === 'person' ? all < 1 : all < ENOUGH || given < ENOUGH) return 0;
  return (2 * all * given) / (all + given);
}
