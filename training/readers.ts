/**
 * Whole articles with a careful reader's rows (corpus `readers`): the record up to the attributions,
 * and where in it each statement, each piece of evidence and each link of the gold stands.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type AnyStage,
  type ArticleRecord,
  type Link,
  lastStartingBy,
  type Span,
} from '../src/article/index.ts';
import { runPipeline } from '../src/pipeline/run.ts';
import { attributions } from '../src/stages/attributions/index.ts';
import { content } from '../src/stages/content/index.ts';
import { dates } from '../src/stages/dates/index.ts';
import { entities } from '../src/stages/entities/index.ts';
import { quotations, shippedParts } from '../src/stages/quotations/index.ts';
import { sentences } from '../src/stages/sentences/index.ts';
import { foldReaders } from './quotations-folds.ts';

interface GoldItem {
  readonly p: number;
  readonly text: string;
}

export interface GoldStatement extends GoldItem {
  readonly speaker: string | null;
  readonly kind: string;
  readonly polarity: string;
  readonly claim: boolean;
}

interface GoldLink {
  readonly n: number;
  readonly role: Link['role'];
}

interface GoldFile {
  readonly id: string;
  readonly statements: readonly GoldStatement[];
  readonly evidence: readonly GoldItem[];
  readonly links: readonly GoldLink[];
}

/** Positions of words in an article's text; where a row stands is the set of its words. */
export type Words = ReadonlySet<number>;

export interface ReadArticle {
  readonly record: ArticleRecord;
  readonly statements: readonly { readonly gold: GoldStatement; readonly words: Words }[];
  readonly evidence: readonly Words[];
  readonly links: ReadonlyMap<Link, Link['role']>;
  /** The words of the record's text under some spans. */
  wordsOf(spans: readonly Span[]): Words;
}

const before = [content(), sentences(), entities(), dates()];

/**
 * The stages up to the attributions for the nth article of a folder; those from which the shipped
 * quotations have learned are read by parts that had not seen them.
 */
function stagesOf(dir: string, folder: string): (article: number) => readonly AnyStage[] {
  if (folder !== 'train-gold')
    return () => [...before, quotations({ minScore: 0 }), attributions()];
  const unseen = foldReaders(dir);
  return (article) => [
    ...before,
    quotations({ minScore: 0 }, { ...shippedParts(), ...unseen(article) }),
    attributions(),
  ];
}

/** Long lists of names without statements or links of their own. */
const LEFT_OUT = new Set(['t-www.politico.com']);

/**
 * One article in five is left unread: figures on them are honest. By a hash of the id, so that an
 * article that is added moves no other.
 */
export function isUnread(id: string): boolean {
  let h = 0;
  for (const c of id) h = (Math.imul(h, 31) + c.charCodeAt(0)) >>> 0;
  return h % 5 === 0;
}

/** The articles of a gold folder of the corpus, such as `train-gold`. */
export function readArticles(dir: string, folder: string): ReadArticle[] {
  const at = join(dir, 'readers');
  const stages = stagesOf(dir, folder);
  return readdirSync(join(at, folder))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name, i) => ({
      gold: JSON.parse(readFileSync(join(at, folder, name), 'utf8')) as GoldFile,
      stages: stages(i),
    }))
    .filter(({ gold }) => !LEFT_OUT.has(gold.id))
    .map(({ gold, stages }) => readArticle(at, gold, stages));
}

function readArticle(at: string, gold: GoldFile, stages: readonly AnyStage[]): ReadArticle {
  const bytes = readFileSync(join(at, 'html', `${gold.id}.html`));
  const copy = readFileSync(join(at, 'copy', `${gold.id}.txt`), 'utf8');
  const record = runPipeline({ id: gold.id, bytes }, stages);
  const places = new Places(record, copy);
  return {
    record,
    statements: gold.statements.map((s) => ({ gold: s, words: places.of(s) })),
    evidence: gold.evidence.map((e) => places.of(e)),
    links: linkRoles(record, gold.links, copy),
    wordsOf: (spans) => places.under(spans),
  };
}

const WORD = /[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu;
const plain = (word: string): string => word.normalize('NFKC').toLowerCase().replace(/[’‘]/g, "'");
const wordsIn = (text: string): string[] => [...text.matchAll(WORD)].map(([w]) => plain(w));

/** Finds excerpts in a record's text: in the paragraph that opens as that of the reading copy. */
class Places {
  private readonly words: (Span & { readonly word: string })[];
  private readonly blocks: readonly (readonly [from: number, to: number])[];
  private readonly paragraphs: ReadonlyMap<number, string>;

  constructor({ text, blocks }: ArticleRecord, copy: string) {
    this.words = [...text.matchAll(WORD)].map((m) => ({
      start: m.index,
      end: m.index + m[0].length,
      word: plain(m[0]),
    }));
    this.blocks = blocks.map((b) => {
      const from = this.words.findIndex((w) => w.start >= b.start);
      const to = this.words.findLastIndex((w) => w.end <= b.end) + 1;
      return [from < 0 ? to : from, to];
    });
    const unlinked = (line: string) => line.replace(/\[\[L\d+:((?:(?!\]\]).)*)\]\]/g, '$1');
    this.paragraphs = new Map(
      [...copy.matchAll(/^P(\d+)(?: \([^)]*\))*: (.*)$/gm)].map((m) => [
        Number(m[1]),
        wordsIn(unlinked(m[2] ?? ''))
          .slice(0, 12)
          .join(' '),
      ]),
    );
  }

  of({ p, text }: GoldItem): Words {
    const pieces = text.split(' … ').map(wordsIn);
    const opening = this.paragraphs.get(p);
    let first: Words | undefined;
    for (const [from, to] of this.blocks) {
      const found = this.find(pieces, from, to);
      if (!found) continue;
      const opens = this.words.slice(from, from + 12).map((w) => w.word);
      if (opening && opens.join(' ') === opening) return found;
      first ??= found;
    }
    return first ?? this.find(pieces, 0, this.words.length) ?? new Set();
  }

  under(spans: readonly Span[]): Words {
    const found = new Set<number>();
    for (const { start, end } of spans)
      for (let i = lastStartingBy(this.words, start - 1) + 1; i < this.words.length; i++) {
        const word = this.words[i];
        if (!word || word.end > end) break;
        found.add(i);
      }
    return found;
  }

  private find(pieces: readonly string[][], from: number, to: number): Words | undefined {
    const found = new Set<number>();
    let at = from;
    for (const piece of pieces) {
      const start = this.findPiece(piece, at, to);
      if (start < 0) return undefined;
      piece.forEach((_, k) => {
        found.add(start + k);
      });
      at = start + piece.length;
    }
    return found;
  }

  private findPiece(piece: readonly string[], from: number, to: number): number {
    for (let i = from; i + piece.length <= to; i++)
      if (piece.every((word, k) => this.words[i + k]?.word === word)) return i;
    return -1;
  }
}

/** Twice the shared words over all words of both. */
export function wordF1(a: Words, b: Words): number {
  let shared = 0;
  for (const i of a) if (b.has(i)) shared++;
  return a.size + b.size ? (2 * shared) / (a.size + b.size) : 0;
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

/** The roles of the record's links that the gold lists, by their addresses, in order. */
function linkRoles(
  { links }: ArticleRecord,
  gold: readonly GoldLink[],
  copy: string,
): Map<Link, Link['role']> {
  const hrefs = new Map([...copy.matchAll(/^L(\d+) (\S+)/gm)].map((m) => [Number(m[1]), m[2]]));
  const left = [...links];
  const roles = new Map<Link, Link['role']>();
  for (const { n, role } of gold) {
    const href = hrefs.get(n);
    const at = href ? left.findIndex((l) => isSame(address(l.href), address(href))) : -1;
    const [link] = at < 0 ? [] : left.splice(at, 1);
    if (link) roles.set(link, role);
  }
  return roles;
}

const STOP = new Set(
  'a an the of and or in on at for to by with from its his her their our my as is was mr mrs ms dr sir who that this'.split(
    ' ',
  ),
);
const telling = (name: string): Set<string> =>
  new Set(
    wordsIn(name)
      .map((w) => w.replace(/'s$/, ''))
      .filter((w) => !STOP.has(w)),
  );

/** Whether a name is that of the gold's speaker: all words of a person's, half of a description's. */
export function isSpeaker(
  name: string | null | undefined,
  { speaker, kind }: GoldStatement,
): boolean {
  if (!speaker || !name) return !speaker && !name;
  const given = telling(name);
  const wanted = telling(speaker);
  if (!wanted.size) return true;
  const hits = [...wanted].filter((w) => given.has(w)).length;
  if (kind === 'person') return hits === wanted.size;
  return hits / wanted.size >= 0.5 && hits / Math.max(1, given.size) >= 0.5;
}
