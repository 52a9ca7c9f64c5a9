/** The corpora that entities are trained on, and how each one's labels become ours. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type EntityType, entityTypeSchema, type Span } from '../src/article/index.ts';
import { nameWords, titles } from '../src/language/en/index.ts';
import type { Token } from '../src/nlp/index.ts';

/**
 * `other`: a name of a kind that the corpus does not tell apart, so any of its kinds is right;
 * `unknown`: anything may be right; null: not a name in our sense.
 */
export type GoldType = EntityType | 'other' | 'unknown' | null;

export interface Corpus {
  readonly file: string;
  readonly splits: readonly string[];
  /** What the corpus annotates; names of other types may stand unmarked in its text. */
  readonly annotates: ReadonlySet<EntityType>;
  readonly types: Readonly<Record<string, GoldType>>;
  /** How often its examples are seen in an epoch. */
  readonly repeat: number;
  /** Names before a noun ("the NATO summit") are left unmarked. */
  readonly modifiers?: true;
  /** Its names are all of ours, words for peoples as well. */
  readonly isComplete?: true;
}

const THREE = { PER: 'person', ORG: 'organization', LOC: 'place' } as const;
const three = new Set<EntityType>(['person', 'organization', 'place']);

export const corpora: readonly Corpus[] = [
  {
    file: 'gum_newslike',
    splits: ['train'],
    annotates: new Set([...three, 'event', 'product', 'law', 'work']),
    types: {
      ...THREE,
      EVENT: 'event',
      PRODUCT: 'product',
      MISC: 'other',
      ANIMAL: 'other',
      SUBSTANCE: 'other',
    },
    repeat: 1,
    modifiers: true,
  },
  {
    file: 'wikigold',
    splits: ['train'],
    annotates: new Set([...three, 'nationality', 'event', 'product', 'law', 'work']),
    types: { ...THREE, MISC: 'other' },
    repeat: 1,
  },
  {
    file: 'crossner_politics',
    splits: ['train'],
    annotates: new Set([...three, 'event']),
    types: {
      politician: 'person',
      person: 'person',
      politicalparty: 'organization',
      organisation: 'organization',
      country: 'place',
      location: 'place',
      election: 'event',
      event: 'event',
      misc: 'other',
    },
    repeat: 1,
  },
  {
    file: 'wnut17',
    splits: ['train'],
    annotates: new Set([...three, 'product', 'work']),
    types: { ...THREE, GROUP: 'organization', PRODUCT: 'product', WORK: 'work' },
    repeat: 1,
  },
  { file: 'btc', splits: ['train'], annotates: three, types: THREE, repeat: 1 },
  { file: 'uner_ewt', splits: ['train'], annotates: three, types: THREE, repeat: 1 },
];

/** Whole articles with every entity listed by a reader; see `readings/names.ts`. */
export const readers: Pick<Corpus, 'annotates' | 'isComplete' | 'modifiers'> = {
  annotates: new Set(entityTypeSchema.options),
  isComplete: true,
};

export interface GoldName {
  readonly start: number;
  readonly end: number;
  readonly type: GoldType;
}

export interface GoldArticle {
  readonly id: string;
  readonly split: string;
  readonly text: string;
  readonly names: readonly GoldName[];
  /** The tokens of a page, sentence by sentence; a plain text's are found where they are needed. */
  readonly tokens?: readonly (readonly Token[])[];
  /** Its words in italics, in text order. */
  readonly emphasis?: readonly Span[];
}

/** The last word of a name, or its first, tells some kinds that the corpora call MISC. */
function kindOf(name: string): GoldType {
  const words = name.toLowerCase().split(/\s+/);
  const last = words.at(-1) ?? '';
  const first = words[0] ?? '';
  if (words.length > 1 && (nameWords.law.has(last) || first === 'treaty')) return 'law';
  if (words.length > 1 && (nameWords.event.has(last) || nameWords.event.has(first))) return 'event';
  return 'other';
}

const isTitle = (word: string): boolean =>
  titles.honorifics.has(word) || titles.roles.has(word) || titles.roleModifiers.has(word);

/** A person's name without the titles before it, which some corpora take in; empty when nothing is left. */
export function withoutTitles(text: string, start: number, end: number): number {
  let at = start;
  for (const word of text.slice(start, end).split(' ')) {
    if (!isTitle(word.toLowerCase())) break;
    at += word.length + 1;
  }
  return Math.min(at, end);
}

const TITLE_BEFORE = /(?<![\p{L}\p{N}-])(\p{Lu}[\p{L}-]*\.?) $/u;
/** In UTF-16 units; no title is longer. */
const LONGEST_TITLE = 30;

/** Where a person's name begins that goes on from `start`, with the capitalised titles before it. */
export function withTitles(text: string, start: number): number {
  let at = start;
  for (;;) {
    const [, title] = TITLE_BEFORE.exec(text.slice(Math.max(0, at - LONGEST_TITLE), at)) ?? [];
    if (!title || !isTitle(title.replace('.', '').toLowerCase())) return at;
    at -= title.length + 1;
  }
}

/** Twitter handles and tags are addresses, not names in running text. */
const isHandle = (text: string, start: number): boolean =>
  '@#'.includes(text.charAt(start)) || /[@#] ?$/.test(text.slice(Math.max(0, start - 2), start));

/** The articles of a corpus, in file order; of `splits` only. */
export function readCorpus(
  dir: string,
  corpus: Pick<Corpus, 'file' | 'types'>,
  splits: readonly string[],
): GoldArticle[] {
  const lines = readFileSync(path.join(dir, 'entities', `${corpus.file}.jsonl`), 'utf8').split(
    '\n',
  );
  return lines.filter(Boolean).flatMap((line) => {
    const { id, split, text, entities } = JSON.parse(line) as {
      id: string;
      split: string;
      text: string;
      entities: { start: number; end: number; type: string }[];
    };
    if (!splits.includes(split)) return [];
    const names = entities.flatMap(({ start, end, type }) => {
      const ours = corpus.types[type] ?? null;
      if (isHandle(text, start)) return [];
      const from = ours === 'person' ? withoutTitles(text, start, end) : start;
      if (from === end) return [];
      return [{ start: from, end, type: ours === 'other' ? kindOf(text.slice(start, end)) : ours }];
    });
    return [{ id, split, text, names }];
  });
}
