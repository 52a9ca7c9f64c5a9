/** Holds one record against what a person said is right. */
import type { ArticleRecord } from '../article/index.ts';
import { lastStartingBy } from '../article/index.ts';
import { locate, plain, plainName, saidWords } from './excerpts.ts';
import type { Expectation, Wanted } from './expectations.ts';
import { BORROWED_WORDS, type CheckedLayer, type Field, type Item, type Items } from './item.ts';
import { ALIKE, alikeness, sameWords, type Worded, wordReader } from './wording.ts';

/** Number of the block, from 1, that holds the item; undefined for what is not in the text. */
export function paragraphOf(article: ArticleRecord, spans: Item['spans']): number | undefined {
  const first = spans[0];
  return first ? lastStartingBy(article.blocks, first.start) + 1 || undefined : undefined;
}

/** What was found for one expectation. */
export interface Judgement {
  readonly expectation: Expectation;
  readonly item: Item | undefined;
  /**
   * Names of the fields that are not as expected; `text` when the words are not, `absence` when there
   * is what should not be.
   */
  readonly wrong: readonly string[];
}

/** True when everything that was expected of it holds. */
export const isRight = ({ wrong, item, expectation }: Judgement): boolean =>
  wrong.length === 0 &&
  (item !== undefined || expectation.layer === 'text' || expectation.absent === true);

/** In which form the values of a field are compared; as plain text unless told here. */
const FORMS: ReadonlyMap<string, (text: string) => string> = new Map([
  ['speaker', plainName],
  ['source or address', plainName],
  ['cue', saidWords],
]);

/** What the item says for a field of an expectation. */
export const fieldsOf = (item: Item, name: string): Field[] =>
  name === 'source or address'
    ? [item.fields.source, item.fields.address].flatMap((f) => f ?? [])
    : [item.fields[name] ?? item.also?.[name] ?? { text: null }];

function holds(item: Item, name: string, expected: Wanted): boolean {
  const same = FORMS.get(name) ?? plain;
  const found = fieldsOf(item, name);
  if (expected === null) return found.every((field) => !field.text);
  const wanted = [expected].flat().map(same);
  return found.some((field) => wanted.includes(same(field.text ?? '')));
}

function wrongIn(
  item: Worded<Item>,
  expected: Worded<Expectation>,
  paragraph: number | undefined,
): string[] {
  const expectation = expected.of;
  const wrong: string[] = [];
  if (!BORROWED_WORDS.has(item.of.layer) && !sameWords(item, expected)) wrong.push('text');
  if (expectation.paragraph !== undefined && expectation.paragraph !== paragraph)
    wrong.push('paragraph');
  for (const [name, value] of Object.entries(expectation.fields))
    if (!holds(item.of, name, value)) wrong.push(name);
  for (const [name, members] of Object.entries(expectation.sets)) {
    const known = new Set((item.of.sets?.[name] ?? []).map(plainName));
    if (members.some((member) => !known.has(plainName(member)))) wrong.push(name);
  }
  return wrong;
}

/** What must not be is met by no item: none has its words and all of its fields. */
function judgeAbsent(
  article: ArticleRecord,
  items: readonly Worded<Item>[],
  expected: Worded<Expectation>,
): Judgement {
  const found = items.find(
    (item) =>
      sameWords(item, expected) &&
      wrongIn(item, expected, paragraphOf(article, item.of.spans)).length === 0,
  );
  return { expectation: expected.of, item: found?.of, wrong: found ? ['absence'] : [] };
}

/** Judges every expectation of one layer, each by at most one item, the best fitting first. */
function judgeLayer(
  article: ArticleRecord,
  items: readonly Worded<Item>[],
  expectations: readonly Worded<Expectation>[],
): Judgement[] {
  const candidates: (Judgement & { item: Item; score: number })[] = [];
  for (const expected of expectations)
    for (const item of expected.of.absent ? [] : items) {
      const alike = alikeness(item, expected);
      if (alike < ALIKE) continue;
      const { fields, sets } = expected.of;
      const wrong = wrongIn(item, expected, paragraphOf(article, item.of.spans));
      const asked = 2 + Object.keys(fields).length + Object.keys(sets).length;
      // First the same words, then the right place, then the words alike, then the fields.
      const words = sameWords(item, expected) ? 4 : 0;
      const place = wrong.includes('paragraph') ? 0 : 2;
      const score = words + place + alike + 1 - wrong.length / asked;
      candidates.push({ expectation: expected.of, item: item.of, wrong, score });
    }
  candidates.sort((a, b) => b.score - a.score);
  const found = new Map<Expectation, Judgement>();
  const taken = new Set<Item>();
  for (const { expectation, item, wrong } of candidates) {
    if (found.has(expectation) || taken.has(item)) continue;
    found.set(expectation, { expectation, item, wrong });
    taken.add(item);
  }
  return expectations.map((expected) =>
    expected.of.absent
      ? judgeAbsent(article, items, expected)
      : (found.get(expected.of) ?? { expectation: expected.of, item: undefined, wrong: [] }),
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
  const worded = wordReader();
  return [...layers].flatMap(([layer, list]) =>
    layer === 'text'
      ? judgeText(article, list)
      : judgeLayer(
          article,
          items[layer].map((item) => worded(item)),
          list.map((expectation) => worded(expectation)),
        ),
  );
}

/** What must, and what must not, be in the article text. */
function judgeText(article: ArticleRecord, expectations: readonly Expectation[]): Judgement[] {
  const text = plain(article.text);
  return expectations.map((expectation) => ({
    expectation,
    item: undefined,
    wrong: text.includes(plain(expectation.text)) === (expectation.absent ?? false) ? ['text'] : [],
  }));
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
