/**
 * Whole articles as careful readers took them: those of the corpus `readers`, articles of two other
 * corpora that were read for this project by the same guide, and articles that were written for it.
 * Of the two corpora the project holds places in the texts (`polnear.jsonl`, `gum.jsonl`), and the
 * corpora hold the texts; those of our own are in `written.jsonl`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EntityType, InputDocument, Link, Span } from '../../src/article/index.ts';
import { paragraphsOf } from '../../src/stages/content/plain-text.ts';
import { type PageLink, type PageRole, pageOf } from './page.ts';

/** A statement of the gold. Pieces of `text` are joined by " … "; `p` counts the copy's paragraphs. */
export interface GoldStatement {
  readonly p: number;
  readonly text: string;
  readonly cue: string | null;
  readonly speaker: string | null;
  readonly kind: string;
  readonly polarity: string;
  readonly claim: boolean;
  /** Where its words and its cue stand; of pages that is not told. */
  readonly at?: { readonly content: readonly Span[]; readonly cue: Span | null };
}

export interface GoldEntity {
  readonly type: EntityType;
  readonly name: string;
  readonly aliases?: readonly string[];
}

/** What a reader wrote down of an article. */
interface Gold {
  readonly id: string;
  readonly statements: readonly GoldStatement[];
  readonly entities: readonly GoldEntity[];
  readonly links?: readonly { readonly n: number; readonly role: Link['role'] }[];
  /** "P17": paragraphs of the reading copy that are no part of the article. */
  readonly furniture?: readonly string[];
}

export interface Reading {
  readonly id: string;
  readonly input: InputDocument;
  readonly gold: Gold;
  /** The paragraphs that the reader had before him, by their numbers. */
  readonly copy: ReadonlyMap<number, string>;
  /** Addresses of the copy's links, by their numbers. */
  readonly hrefs: ReadonlyMap<number, string>;
  /** Its place in its corpus; folds are told by it. */
  readonly index: number;
  /** Whose text it is. Passes that learn from a corpus see its articles that were read once more. */
  readonly corpus: 'readers' | 'written' | keyof typeof CORPORA;
}

/** The texts of the articles that we read ourselves, one article a line. */
export const CORPORA = {
  polnear: 'quotes/polnear-train.jsonl',
  gum: 'attribution/gum-attribution-train.jsonl',
} as const;

/** Spans of an article of which the words are told by the corpus. */
type Places = readonly (readonly [start: number, end: number])[];

/** A line of our own readings; offsets are UTF-16 code units in the corpus's text. */
export interface ReadingLine {
  readonly id: string;
  /** The text was read to here. */
  readonly end: number;
  readonly statements: readonly {
    readonly content: Places;
    readonly cue: Places;
    /** Two speakers have two spans; null where the article tells of none. */
    readonly speaker: Places | null;
    readonly kind: string;
    readonly polarity: string;
    readonly claim: boolean;
    /** Numbers of the page's links that back it. */
    readonly links?: readonly number[];
  }[];
  readonly entities: readonly { readonly type: EntityType; readonly forms: Places }[];
  readonly furniture: readonly number[];
  /** What makes it a page: of texts without links it is not told. */
  readonly page?: {
    readonly url: string;
    readonly title: string;
    readonly links: readonly PageLink[];
    /** What the article states in its own voice, with the numbers of the links that back it; not learned from yet. */
    readonly evidence: readonly { readonly content: Places; readonly links: readonly number[] }[];
    /** Paragraphs that are more than prose, by their numbers. */
    readonly roles: Readonly<Record<number, PageRole>>;
  };
}

/** The lines of a file of JSON lines. */
const linesOf = <T>(file: string | URL): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);

/** Paragraphs of a reading copy by their number, without the marks of links. */
function paragraphsOfCopy(copy: string): Map<number, string> {
  const plain = (s: string) => s.replace(/\[\[L\d+:((?:(?!\]\]).)*)\]\]/gs, '$1');
  return new Map(
    [...copy.matchAll(/^P(\d+)(?: \([^)]*\))*: (.*)$/gm)].map((m) => [
      Number(m[1]),
      plain(m[2] ?? ''),
    ]),
  );
}

/** The articles of one part of the corpus `readers`, in order of their names. */
export function pageReadings(dir: string, part: 'train-gold' | 'gold'): Reading[] {
  const root = join(dir, 'readers');
  return readdirSync(join(root, part))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name, index) => {
      const gold = JSON.parse(readFileSync(join(root, part, name), 'utf8')) as Gold;
      const copy = readFileSync(join(root, 'copy', `${gold.id}.txt`), 'utf8');
      const bytes = readFileSync(join(root, 'html', `${gold.id}.html`));
      const hrefs = [...copy.matchAll(/^L(\d+) (\S+)/gm)];
      return {
        id: gold.id,
        input: { id: gold.id, bytes },
        gold,
        copy: paragraphsOfCopy(copy),
        hrefs: new Map(hrefs.map((m) => [Number(m[1]), m[2] ?? ''])),
        index,
        corpus: 'readers' as const,
      };
    });
}

const spanOf = ([start, end]: readonly [number, number]): Span => ({ start, end });

function goldOf(text: string, paragraphs: readonly Span[], line: ReadingLine): Gold {
  const words = (places: Places) => places.map(([start, end]) => text.slice(start, end));
  const paragraphAt = (offset: number) =>
    paragraphs.findIndex(({ start, end }) => start <= offset && offset < end) + 1;
  return {
    id: line.id,
    statements: line.statements.map(({ content, cue, speaker, ...rest }) => ({
      ...rest,
      p: paragraphAt(content[0]?.[0] ?? 0),
      text: words(content).join(' … '),
      cue: words(cue).join(' … ') || null,
      speaker: speaker && words(speaker).join(' and '),
      ...(!line.page && {
        at: { content: content.map(spanOf), cue: cue[0] ? spanOf(cue[0]) : null },
      }),
    })),
    entities: line.entities.map(({ type, forms }) => {
      const [name = '', ...aliases] = words(forms);
      return { type, name, aliases };
    }),
    links: (line.page?.links ?? []).map(({ role }, i) => ({ n: i + 1, role })),
    furniture: line.furniture.map((n) => `P${n}`),
  };
}

/** PolNeAR's texts open with the headline, which a page keeps apart. */
const HEADLINES = { polnear: 1, gum: 0, written: 0 } as const;

/** The reading of a line of our own; `index` is its place in its corpus. */
export function readingOf(
  line: ReadingLine,
  text: string,
  index: number,
  corpus: keyof typeof HEADLINES,
): Reading {
  const paragraphs = paragraphsOf(text).filter(({ start }) => start < line.end);
  const copy = paragraphs.map((p, i) => [i + 1, text.slice(p.start, p.end)] as const);
  const gold = goldOf(text, paragraphs, line);
  const first = HEADLINES[corpus];
  return {
    id: line.id,
    input: line.page ? pageOf(line.id, text, paragraphs, line.page) : { id: line.id, text },
    gold: { ...gold, statements: gold.statements.filter(({ p }) => p > first) },
    copy: new Map(copy.slice(first)),
    hrefs: new Map(line.page?.links.map(({ href }, i) => [i + 1, href])),
    index,
    corpus,
  };
}

const fileOf = (name: string): URL => new URL(`${name}.jsonl`, import.meta.url);

/** Articles of other corpora that were read for this project, and those that were written for it. */
export function ownReadings(dir: string): Reading[] {
  const read = (['polnear', 'gum'] as const).flatMap((corpus) => {
    const texts = linesOf<{ id: string; text: string }>(join(dir, CORPORA[corpus]));
    const places = new Map(texts.map(({ id }, index) => [id, index]));
    return linesOf<ReadingLine>(fileOf(corpus)).map((line) => {
      const index = places.get(line.id) ?? -1;
      const text = texts[index]?.text;
      if (text === undefined) throw new Error(`${CORPORA[corpus]} has no article ${line.id}.`);
      return readingOf(line, text, index, corpus);
    });
  });
  const written = linesOf<ReadingLine & { text: string }>(fileOf('written')).map((line, index) =>
    readingOf(line, line.text, index, 'written'),
  );
  return [...read, ...written];
}

/** A bare list of 384 persons, which no article is: nothing of it is learned for names, links and claims. */
export const isRoster = ({ id }: Pick<Reading, 'id'>): boolean => id === 't-www.politico.com';

/** All that may be learned from. */
export const trainReadings = (dir: string): Reading[] => [
  ...pageReadings(dir, 'train-gold'),
  ...ownReadings(dir),
];
