/** What the features use of a word, computed once for each distinct word. */
import { remembering } from '../../../article/index.ts';
import { nameWords, titles } from '../../../language/en/index.ts';
import { hashString, mix } from '../../../models/index.ts';
import * as is from './classes.ts';
import { clusters, gazetteer, wordTraits } from './lexicon.ts';
import { unpackTraits } from './traits.ts';

/** A distinct word: hashes in place of strings. */
export interface WordForm {
  readonly text: string;
  /** Hash of the word as written. */
  readonly exact: number;
  /** Hash of the lower-cased word; the key of the word tables. */
  readonly lower: number;
  /** Hash of the shape with repetitions folded: "McCain-7" gives XxXx-0. */
  readonly shape: number;
  /** Hash of the shape's first 12 characters, not folded. */
  readonly longShape: number;
  /** Hashes of first and last 1 to 4 characters, lower-cased. */
  readonly affixes: Int32Array;
  /** Hashes of the parts between hyphens; empty for a word without. */
  readonly parts: Int32Array;
  /** The word's clusters, coarse to fine; -1 where unknown. */
  readonly clusters: Int32Array;
  /** The traits of its vector that are not neutral; none where it is unknown. */
  readonly traits: Int32Array;
  /** Bits of `classes.ts` that hold of the single word. */
  readonly classes: number;
  readonly hasLetter: boolean;
  /** Begins with a capital. */
  readonly capital: boolean;
  /** Has a capital anywhere ("iPhone", "al-Qaeda"). */
  readonly hasCapital: boolean;
  /** Two or more letters, all of them capitals. */
  readonly allCaps: boolean;
  readonly number: boolean;
  /** Stands inside names in lower case: "of", "the", "bin", "&". */
  readonly connector: boolean;
}

const UPPER = /\p{Lu}/u;
const STARTS_UPPER = /^\p{Lu}/u;
const LETTER = /\p{L}/u;
const DIGIT = /^\p{N}/u;
const NOT_HASHED = new Int32Array(0);

const SHAPES: [RegExp, string][] = [
  [/\p{Lu}/gu, 'X'],
  [/\p{Ll}/gu, 'x'],
  [/\p{N}/gu, '0'],
];

function shapeOf(text: string): string {
  return SHAPES.reduce((shape, [pattern, sign]) => shape.replace(pattern, sign), text);
}

function affixesOf(lower: string): Int32Array {
  const found: number[] = [];
  for (let k = 1; k <= 4 && k < lower.length; k++) {
    found.push(mix(1, hashString(lower.slice(0, k)), k));
    found.push(mix(2, hashString(lower.slice(-k)), k));
  }
  return Int32Array.from(found);
}

function classesOf(lower: string): number {
  let classes = gazetteer.classesOf(lower);
  if (nameWords.organization.has(lower)) classes |= is.ORGANIZATION_WORD;
  if (nameWords.place.has(lower)) classes |= is.PLACE_WORD;
  if (nameWords.event.has(lower)) classes |= is.EVENT_WORD;
  if (nameWords.law.has(lower)) classes |= is.LAW_WORD;
  if (nameWords.calendar.has(lower)) classes |= is.CALENDAR;
  if (titles.honorifics.has(lower) || titles.roles.has(lower)) classes |= is.TITLE;
  return classes & ~is.PREFIX & ~is.PHRASE_CLASSES;
}

function formOf(text: string): WordForm {
  const lower = text.toLowerCase().replaceAll('’', "'");
  const key = hashString(lower);
  const shape = shapeOf(text.slice(0, 40));
  const hyphen = lower.includes('-');
  return {
    text,
    exact: hashString(text),
    lower: key,
    shape: hashString(shape.replace(/(.)\1+/gu, '$1')),
    longShape: hashString(shape.slice(0, 12)),
    affixes: affixesOf(lower),
    parts: hyphen ? Int32Array.from(lower.split('-'), (part) => hashString(part)) : NOT_HASHED,
    clusters: clustersOf(key),
    traits: traitsOf(key),
    classes: classesOf(lower),
    hasLetter: LETTER.test(text),
    capital: STARTS_UPPER.test(text),
    hasCapital: UPPER.test(text),
    allCaps: text.length > 1 && UPPER.test(text) && text === text.toUpperCase(),
    number: DIGIT.test(text),
    connector: nameWords.connectors.has(lower) || text === ',',
  };
}

function clustersOf(key: number): Int32Array {
  const row = clusters.row(key);
  const found = new Int32Array(clusters.columns).fill(-1);
  if (row >= 0)
    for (let c = 0; c < found.length; c++)
      found[c] = clusters.values[row * clusters.columns + c] as number;
  return found;
}

function traitsOf(key: number): Int32Array {
  const row = wordTraits.row(key);
  const { values, columns } = wordTraits;
  return row < 0 ? NOT_HASHED : unpackTraits(values.subarray(row * columns, (row + 1) * columns));
}

/** The form of a word. */
export const wordForm = remembering(formOf, 100_000);
