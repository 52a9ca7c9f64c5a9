/** An article as the recogniser sees it: sentences of pieces, and how each word is used elsewhere. */
import type { Span } from '../../../article/index.ts';
import type { Token } from '../../../nlp/index.ts';
import * as is from './classes.ts';
import { gazetteer, knownNames } from './lexicon.ts';
import { continued } from './phrases.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { marksOf, type Stretch, stretchesOf } from './stretches.ts';

/** How a sentence is written: capitals tell little in a headline. */
export type Case = 'prose' | 'title' | 'capitals';

export interface Sentence {
  readonly pieces: readonly Piece[];
  readonly case: Case;
  /** For each piece the phrase it is part of: classes << 2 | place in it (0 only, 1 first, 2 inner, 3 last). */
  readonly phrases: Int32Array;
  /** The same of names that are known well: the classes of `known-names`, evidence only. */
  readonly known: Int32Array;
  /** What sets each piece apart, see `stretches.ts`. */
  readonly marks: Uint8Array;
  readonly stretches: readonly Stretch[];
}

/** One place where a capitalised word stands. */
export interface Occurrence {
  readonly sentence: Sentence;
  readonly index: number;
}

/** What the article says of a word that is capitalised somewhere. */
export interface Usage {
  /** Capitalised where nothing but a name asks for it. */
  mid: number;
  /** All capitals, and alone in parentheses somewhere: an acronym that the article explains. */
  explained: boolean;
  readonly occurrences: Occurrence[];
}

export interface Document {
  /** So short that it is a post or a headline, not an article. */
  readonly short: boolean;
  readonly sentences: readonly Sentence[];
  /** By hash of the lower-cased word. */
  readonly usage: ReadonlyMap<number, Usage>;
  /** Hashes of words that stand somewhere in lower case. */
  readonly lowerCase: ReadonlySet<number>;
}

const LONGEST_PHRASE = 6;
const OCCURRENCES_KEPT = 7;
/** Pieces. */
const SHORT = 60;

function caseOf(pieces: readonly Piece[]): Case {
  let letters = 0;
  let capitals = 0;
  let allCaps = 0;
  for (const { form } of pieces) {
    if (!form.hasLetter) continue;
    letters++;
    if (form.capital) capitals++;
    if (form.allCaps) allCaps++;
  }
  if (letters > 2 && allCaps > 0.7 * letters) return 'capitals';
  return letters > 3 && capitals > 0.75 * letters ? 'title' : 'prose';
}

/** The longest phrase of a table from each capitalised piece on. */
function phrasesOf(
  pieces: readonly Piece[],
  table: { classes(key: number): number },
  wanted: number,
): Int32Array {
  const found = new Int32Array(pieces.length);
  for (let i = 0; i < pieces.length; i++) {
    const first = pieces[i] as Piece;
    if (!first.form.hasCapital) continue;
    let key = first.form.lower;
    let bits = table.classes(key);
    let [length, classes] = [bits & wanted ? 1 : 0, bits & wanted];
    for (let n = 1; n < LONGEST_PHRASE && bits & is.PREFIX; n++) {
      const next = pieces[i + n];
      if (!next) break;
      key = continued(key, next.form.lower);
      bits = table.classes(key);
      if (bits & wanted) [length, classes] = [n + 1, bits & wanted];
    }
    for (let n = 0; n < length; n++) {
      const place = length === 1 ? 0 : n === 0 ? 1 : n === length - 1 ? 3 : 2;
      found[i + n] = (classes << 2) | place;
    }
    if (length > 1) i += length - 1;
  }
  return found;
}

const OPENING = new Set(['"', '“', '‘', "'", '(', '[', '-', '–', '—', ':', '•', '*']);

/** Reads an article's tokens, one list a sentence; `emphasis` are its words in italics, in text order. */
export function readDocument(
  tokens: readonly (readonly Token[])[],
  emphasis: readonly Span[] = [],
): Document {
  const usage = new Map<number, Usage>();
  const lowerCase = new Set<number>();
  let next = 0;
  const sentences = tokens.map((sentenceTokens): Sentence => {
    const pieces = piecesOf(sentenceTokens);
    const start = pieces[0]?.start ?? 0;
    while ((emphasis[next]?.end ?? Infinity) <= start) next++;
    const stretches = stretchesOf(pieces, emphasis, next);
    const sentence = {
      pieces,
      case: caseOf(pieces),
      phrases: phrasesOf(pieces, gazetteer, is.PHRASE_CLASSES),
      known: phrasesOf(pieces, knownNames, is.KNOWN_CLASSES),
      stretches,
      marks: marksOf(pieces.length, stretches),
    };
    pieces.forEach(({ form }, index) => {
      if (!form.hasLetter) return;
      if (!form.hasCapital) {
        lowerCase.add(form.lower);
        return;
      }
      let known = usage.get(form.lower);
      if (!known) {
        known = { mid: 0, explained: false, occurrences: [] };
        usage.set(form.lower, known);
      }
      const opens = index === 0 || OPENING.has(pieces[index - 1]?.form.text ?? '');
      if (!opens && sentence.case === 'prose') known.mid++;
      if (
        form.allCaps &&
        pieces[index - 1]?.form.text === '(' &&
        pieces[index + 1]?.form.text === ')'
      )
        known.explained = true;
      if (known.occurrences.length < OCCURRENCES_KEPT) known.occurrences.push({ sentence, index });
    });
    return sentence;
  });
  const words = sentences.reduce((sum, { pieces }) => sum + pieces.length, 0);
  return { short: words < SHORT, sentences, usage, lowerCase };
}
