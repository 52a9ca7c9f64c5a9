/** What is known of a word by itself: hashes of its forms, its clusters and its place in the lexicons. */
import { ownText } from '../../article/index.ts';
import { hashString } from '../hashing.ts';
import { loadTable } from '../word-table.ts';
import { type CueVerb, lexiconWith } from './lexicon.ts';

export interface Word {
  /** In small letters, with straight apostrophes; empty beyond the passage. */
  readonly lower: string;
  /** Hash of the lower-cased word; numbers share one. */
  readonly id: number;
  /** The same, numbers too told apart. */
  readonly key: number;
  readonly suffix3: number;
  /** Hash of the first four letters: a crude stem. */
  readonly stem: number;
  /** Clusters of words of like use, coarse and fine; 0 where unknown. */
  readonly coarse: number;
  readonly fine: number;
  /** 0 mark, 1 lower case, 2 capitalised, 3 all capitals, 4 number, 5 mixed. */
  readonly shape: number;
  /** Bits of `lexiconCodes`; 0 outside the lexicons. */
  readonly lexicon: number;
}

/** The word before the first and after the last one. */
export const EDGE: Word = {
  lower: '',
  id: 1,
  key: 1,
  coarse: 0,
  fine: 0,
  suffix3: 1,
  stem: 1,
  shape: 7,
  lexicon: 0,
};

const shapeOf = (text: string, lower: string): number => {
  const first = text.charCodeAt(0);
  if (first >= 48 && first <= 57) return 4;
  if (!/\p{L}/u.test(text)) return 0;
  if (text === lower) return 1;
  if (text.length > 1 && text === text.toUpperCase()) return 3;
  return text.slice(1) === lower.slice(1) ? 2 : 5;
};

const clusters = loadTable('word-clusters');

function read(text: string, lexicon: ReadonlyMap<string, number>): Word {
  const lower = text.toLowerCase().replaceAll('’', "'");
  const shape = shapeOf(text, lower);
  const key = hashString(lower);
  const row = clusters.row(key);
  const cluster = (column: number) =>
    row < 0 ? 0 : (clusters.values[row * clusters.columns + column] as number) + 1;
  return {
    lower,
    coarse: cluster(0),
    fine: cluster(1),
    id: shape === 4 ? hashString(`#${Math.min(4, text.length)}`) : key,
    key,
    suffix3: hashString(lower.slice(-3), 3),
    stem: hashString(lower.slice(0, 4), 4),
    shape,
    lexicon: lexicon.get(lower) ?? 0,
  };
}

const LIMIT = 60_000;

/** Describes words by one lexicon and remembers them; forgets all when it has grown too large. */
export class Vocabulary {
  readonly #lexicon: ReadonlyMap<string, number>;
  readonly #known = new Map<string, Word>();

  constructor(cues: readonly CueVerb[] = []) {
    this.#lexicon = lexiconWith(cues);
  }

  word(text: string): Word {
    let word = this.#known.get(text);
    if (!word) {
      const own = ownText(text);
      word = read(own, this.#lexicon);
      this.#known.set(own, word);
    }
    return word;
  }

  /** Those of a passage. */
  words(tokens: readonly { readonly text: string }[]): Word[] {
    if (this.#known.size + tokens.length > LIMIT) this.#known.clear();
    return tokens.map(({ text }) => this.word(text));
  }
}

/** With the standard lexicon. */
export const standardVocabulary = new Vocabulary();
