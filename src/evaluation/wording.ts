/** Items and expectations by their words, and how alike those are. */
import { bagOf, coverage, likeness, plainWords, saidWords, type WordBag } from './excerpts.ts';
import type { Expectation } from './expectations.ts';
import type { CheckedLayer, Item } from './item.ts';

/** Layers of reported words. */
const REPORTED: ReadonlySet<CheckedLayer> = new Set([
  'quotations',
  'quotedTerms',
  'attributions',
  'claims',
  'citations',
]);

/** An item or an expectation with its words in the forms in which they are compared. */
export interface Worded<T> {
  readonly of: T;
  readonly words: string;
  readonly bag: WordBag;
  readonly aliases: ReadonlySet<string>;
}

type Wordable = Pick<Item, 'text' | 'sets' | 'layer'>;

/** Finds the words of items. The same text, as of a quotation and its claim, is read once. */
export function wordReader(): <T extends Wordable>(of: T) => Worded<T> {
  const known = new Map<string, { said: string; plain: string; bag: WordBag }>();
  const read = (text: string) => {
    const found = known.get(text) ?? {
      said: saidWords(text),
      plain: plainWords(text),
      bag: bagOf(text),
    };
    known.set(text, found);
    return found;
  };
  return (of) => {
    const { said, plain, bag } = read(of.text);
    const aliases = new Set(of.sets?.aliases?.map(plainWords));
    return { of, words: REPORTED.has(of.layer) ? said : plain, bag, aliases };
  };
}

/** True when the item's words are those expected, or hold them where a part is enough. */
export const sameWords = (item: Worded<Item>, expected: Worded<Expectation>): boolean =>
  expected.of.partOf ? item.words.includes(expected.words) : item.words === expected.words;

/** Below this share of common words, an item is not what an expectation meant. */
export const ALIKE = 0.5;

/** How alike their words are, 0 to 1. */
export function alikeness(item: Worded<Item>, expected: Worded<Expectation>): number {
  if (sameWords(item, expected) || item.aliases.has(expected.words)) return 1;
  if (expected.of.partOf) return coverage(expected.bag, item.bag);
  // Texts of such different lengths cannot be alike; most pairs end here.
  const [a, b] = [item.bag.size, expected.bag.size];
  return Math.min(a, b) < ALIKE * Math.max(a, b) ? 0 : likeness(expected.bag, item.bag);
}
