/** What the tagger knows of a word by itself: hashes of its forms and its place in the lexicons. */
import { hashString } from '../hashing.ts';
import { loadTable } from '../word-table.ts';
import { lexiconCodes } from './lexicon.ts';

export interface Word {
  /** Hash of the lower-cased word; numbers share one. */
  readonly id: number;
  readonly suffix3: number;
  readonly suffix2: number;
  /** Hash of the first four letters: a crude stem. */
  readonly stem: number;
  /** Clusters of words of like use, coarse and fine; 0 where unknown. */
  readonly coarse: number;
  readonly fine: number;
  /** 0 mark, 1 lower case, 2 capitalised, 3 all capitals, 4 number, 5 mixed. */
  readonly shape: number;
  /** Bits of `lexiconCodes`; 0 outside the lexicons. */
  readonly lexicon: number;
  /** A stop that may end a sentence. */
  readonly stop: boolean;
  readonly comma: boolean;
}

/** The word before the first and after the last one. */
export const EDGE: Word = {
  id: 1,
  coarse: 0,
  fine: 0,
  suffix3: 1,
  suffix2: 1,
  stem: 1,
  shape: 7,
  lexicon: 0,
  stop: false,
  comma: false,
};

const LIMIT = 60_000;
const known = new Map<string, Word>();

const shapeOf = (text: string, lower: string): number => {
  const first = text.charCodeAt(0);
  if (first >= 48 && first <= 57) return 4;
  if (!/\p{L}/u.test(text)) return 0;
  if (text === lower) return 1;
  if (text.length > 1 && text === text.toUpperCase()) return 3;
  return text.slice(1) === lower.slice(1) ? 2 : 5;
};

const clusters = loadTable('word-clusters');

function read(text: string): Word {
  const lower = text.toLowerCase().replaceAll('’', "'");
  const shape = shapeOf(text, lower);
  const row = clusters.row(hashString(lower));
  const cluster = (column: number) =>
    row < 0 ? 0 : (clusters.values[row * clusters.columns + column] as number) + 1;
  return {
    coarse: cluster(0),
    fine: cluster(1),
    id: hashString(shape === 4 ? `#${Math.min(4, text.length)}` : lower),
    suffix3: hashString(lower.slice(-3), 3),
    suffix2: hashString(lower.slice(-2), 2),
    stem: hashString(lower.slice(0, 4), 4),
    shape,
    lexicon: lexiconCodes(lower),
    stop: text === '.' || text === '?' || text === '!',
    comma: text === ',',
  };
}

/** The word's description, remembered; the memory is emptied when it has grown too large. */
export function wordOf(text: string): Word {
  let word = known.get(text);
  if (!word) {
    if (known.size >= LIMIT) known.clear();
    word = read(text);
    known.set(text, word);
  }
  return word;
}
