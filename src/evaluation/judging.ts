/** Holds one record against what a person said is right. */
import type { ArticleRecord } from '../article/index.ts';
import { lastStartingBy } from '../article/index.ts';
import { coverage, likeness, locate, plain, plainName, saidWords } from './excerpts.ts';
import type { Expectation } from './expectations.ts';
import { BORROWED_WORDS, type CheckedLayer, type Field, type Item, type Items } from './items.ts';

/** Number of the block, from 1, that holds the item; undefined for what is not in the text. */
export function paragraphOf(article: ArticleRecord, spans: Item['spans']): number | undefined {
  const first = spans[0];
  return first ? lastStartingBy(article.blocks, first.start) + 1 || undefined : undefined;
}

/** What was found for one expectation. */
export interface Judgement {
  readonly expectation: Expectation;
  readonly item: Item | undefined;
  /** Names of the fields that are not as expected; `text` when the words are not. */
  readonly wrong: readonly string[];
}

/** True when everything that was expected of it holds. */
export const isRight = (judgement: Judgement): boolean =>
  judgement.wrong.length === 0 &&
  (judgement.item !== undefined || judgement.expectation.layer === 'text');

const NAMES = new Set(['speaker', 'source or address']);

/** What the item says for a field of an expectation. */
export const fieldsOf = (item: Item, name: string): Field[] =>
  name === 'source or address'
    ? [item.fields.source, item.fields.address].flatMap((f) => f ?? [])
    : [item.fields[name] ?? { text: null }];

function holds(item: Item, name: string, expected: string | null): boolean {
  const same = NAMES.has(name) ? plainName : plain;
  const found = fieldsOf(item, name);
  if (expected === null) return found.every((field) => !field.text);
  return found.some((field) => same(field.text ?? '') === same(expected));
}

/** Layers of reported words: punctuation and quotation marks at the edges are a matter of taste. */
const REPORTED: ReadonlySet<CheckedLayer> = new Set([
  'quotations',
  'quotedTerms',
  'attributions',
  'claims',
  'citations',
]);

const sameWords = (item: Item, expectation: Expectation): boolean => {
  const form = REPORTED.has(expectation.layer) ? saidWords : plain;
  const [found, wanted] = [form(item.text), form(expectation.text)];
  return expectation.partOf ? found.includes(wanted) : found === wanted;
};

function wrongIn(item: Item, expectation: Expectation, paragraph: number | undefined): string[] {
  const wrong: string[] = [];
  if (!BORROWED_WORDS.has(item.layer) && !sameWords(item, expectation)) wrong.push('text');
  if (expectation.paragraph !== undefined && expectation.paragraph !== paragraph)
    wrong.push('paragraph');
  for (const [name, expected] of Object.entries(expectation.fields))
    if (!holds(item, name, expected)) wrong.push(name);
  for (const [name, members] of Object.entries(expectation.sets)) {
    const known = new Set((item.sets?.[name] ?? []).map(plainName));
    if (members.some((member) => !known.has(plainName(member)))) wrong.push(name);
  }
  return wrong;
}

/** Below this share of common words, an item is not what an expectation meant. */
const ALIKE = 0.5;

/** How well the item answers to the expectation; 0 when it does not. */
function fitness(item: Item, expectation: Expectation, wrong: readonly string[]): number {
  const same = sameWords(item, expectation);
  const also = item.sets?.aliases?.some((alias) => plain(alias) === plain(expectation.text));
  const measure = expectation.partOf ? coverage : likeness;
  const alike = same || also ? 1 : measure(expectation.text, item.text);
  if (alike < ALIKE) return 0;
  const asked = 2 + Object.keys(expectation.fields).length + Object.keys(expectation.sets).length;
  const place = wrong.includes('paragraph') ? 0 : 2;
  return (same ? 4 : 0) + place + alike + 1 - wrong.length / asked;
}

/** Judges every expectation of one layer, each by at most one item, the best fitting first. */
function judgeLayer(
  article: ArticleRecord,
  items: readonly Item[],
  expectations: readonly Expectation[],
): Judgement[] {
  const candidates = expectations.flatMap((expectation) =>
    items.flatMap((item) => {
      const wrong = wrongIn(item, expectation, paragraphOf(article, item.spans));
      const score = fitness(item, expectation, wrong);
      return score > 0 ? [{ expectation, item, wrong, score }] : [];
    }),
  );
  candidates.sort((a, b) => b.score - a.score);
  const found = new Map<Expectation, Judgement>();
  const taken = new Set<Item>();
  for (const { expectation, item, wrong } of candidates) {
    if (found.has(expectation) || taken.has(item)) continue;
    found.set(expectation, { expectation, item, wrong });
    taken.add(item);
  }
  return expectations.map(
    (expectation) => found.get(expectation) ?? { expectation, item: undefined, wrong: [] },
  );
}

/** Judges every expectation, in their order. */
export function judge(
  article: ArticleRecord,
  items: Items,
  expectations: readonly Expectation[],
): Judgement[] {
  const layers = new Map<CheckedLayer, Expectation[]>();
  for (const expectation of expectations) {
    const list = layers.get(expectation.layer);
    if (list) list.push(expectation);
    else layers.set(expectation.layer, [expectation]);
  }
  const text = plain(article.text);
  return [...layers].flatMap(([layer, list]) =>
    layer === 'text'
      ? list.map((expectation) => ({
          expectation,
          item: undefined,
          wrong: text.includes(plain(expectation.text)) === expectation.absent ? ['text'] : [],
        }))
      : judgeLayer(article, items[layer], list),
  );
}

/** Where the words of an unmet expectation stand in the article, if they do. */
export const placeOf = (
  article: ArticleRecord,
  { text, paragraph }: Expectation,
): Item['spans'] => {
  const block = paragraph === undefined ? undefined : article.blocks[paragraph - 1];
  const span = locate(article.text, text, block?.start ?? 0);
  return span ? [span] : [];
};
