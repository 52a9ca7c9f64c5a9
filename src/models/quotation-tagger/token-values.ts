/**
 * What the features of a passage's tokens are made of: the words around a token, marks, the nearest
 * reporting verbs and where it stands.
 */
import { hashString } from '../hashing.ts';
import { ATTITUDE, isReportingVerb, PHRASE, SPEECH_NOUN, STANCE_NOUN } from './lexicon.ts';
import { endings, type Passage, quotedAt, type Range } from './passage.ts';
import { EDGE, type Word } from './words.ts';

const THAT = hashString('that');

const isCue = (w: Word): boolean =>
  isReportingVerb(w.lexicon) || (w.lexicon & (PHRASE | SPEECH_NOUN | STANCE_NOUN | ATTITUDE)) !== 0;

/** Per token: the nearest lexicon cue outside quotation marks to the left and right in its sentence. */
function nearest(p: Passage, step: 1 | -1): Int32Array {
  const n = p.words.length;
  const found = new Int32Array(n).fill(-1);
  let last = -1;
  for (let k = 0; k < n; k++) {
    const i = step === 1 ? k : n - 1 - k;
    if (last >= 0 && p.sentence[last] !== p.sentence[i]) last = -1;
    found[i] = last;
    const w = p.words[i];
    if (w && isReportingVerb(w.lexicon | (w.lexicon & PHRASE ? 1 : 0)) && (p.quoted[i] ?? 0) < 0)
      last = i;
  }
  return found;
}

/** Distances in steps that widen: 0, 1, 2, 3, 4-5, 6-8, 9-14, 15 and more. */
export const bucket = (n: number): number => (n < 4 ? n : n < 6 ? 4 : n < 9 ? 5 : n < 15 ? 6 : 7);

/**
 * Places of a token's values. a, b: the words before it; c: itself; d, e: the words after it; left,
 * right: the nearest reporting verbs outside marks in its sentence.
 */
export const A = 1;
export const B = 2;
export const C = 3;
export const D = 4;
export const STEM = 5;
export const ENDING_B = 6;
export const ENDING = 7;
export const ENDING_D = 8;
export const LEXICON_B = 9;
export const LEXICON = 10;
export const LEXICON_D = 11;
export const LEXICON_E = 12;
export const COARSE_B = 13;
export const COARSE = 14;
export const COARSE_D = 15;
export const SHAPE = 16;
export const SHAPE_E = 17;
export const SHAPES_ABCD = 18;
export const SHAPES_BC = 19;
export const SHAPES_BD = 20;
export const QUOTED = 21;
export const QUOTED_BD = 22;
export const QUOTED_BCD = 23;
export const LEFT = 24;
export const LEFT_FINE = 25;
export const LEFT_NEXT = 26;
export const LEFT_FAR = 27;
export const RIGHT = 28;
export const RIGHT_FINE = 29;
export const RIGHT_LEXICON = 30;
export const RIGHT_FAR = 31;
export const BOTH_FAR = 32;
export const IS_CUE = 33;
export const THAT_BEFORE = 34;
export const CUES = 35;
export const LATER_SENTENCE = 36;
export const FROM_START = 37;
export const TO_END = 38;
export const SENTENCE_OPENS_QUOTED = 39;
export const SENTENCE_ENDS_QUOTED = 40;
export const QUOTED_LEFT_FAR = 41;
export const QUOTED_SHAPE = 42;
export const PLACE = 43;
export const BEFORE = 44;
export const FROM_TOP = 45;
export const TO_BOTTOM = 46;
export const AFTER_MARKS = 47;
export const AFTER_MARKS_SHAPE = 48;
export const MARKS_OPEN_PASSAGE = 49;
export const MARKS_END_PASSAGE = 50;
export const MARKS_LENGTH = 51;
export const MARKS_BEHIND = 52;
export const MARKS_AHEAD = 53;
export const HAS_MARKS = 54;
const VALUES = 55;

/** Reads a passage token after token, from the first to the last. */
export class TokenValues {
  /** Those of the token read last, at the places above. */
  readonly values = new Int32Array(VALUES);
  readonly #passage: Passage;
  readonly #left: Int32Array;
  readonly #right: Int32Array;
  /** Whether "that" stands between the reporting verb before and the token. */
  #that = 0;

  constructor(p: Passage) {
    this.#passage = p;
    this.#left = nearest(p, 1);
    this.#right = nearest(p, -1);
    const last = p.words.at(-1);
    const v = this.values;
    v[BEFORE] = endings.indexOf(p.before);
    v[PLACE] = Math.min(2, p.index) * 2 + (last?.stop ? 1 : 0);
    v[HAS_MARKS] = p.quotes.length ? 1 : 0;
  }

  #word(i: number): Word {
    return this.#passage.words[i] ?? EDGE;
  }

  read(i: number): void {
    const p = this.#passage;
    const n = p.words.length;
    const range = p.sentences[p.sentence[i] as number] ?? { first: 0, last: n - 1 };
    if (i === range.first) this.#startSentence(range);
    const v = this.values;
    const a = this.#word(i - 2);
    const b = this.#word(i - 1);
    const c = this.#word(i);
    const d = this.#word(i + 1);
    const e = this.#word(i + 2);
    const here = quotedAt(this.#passage, i);
    v[A] = a.id;
    v[B] = b.id;
    v[C] = c.id;
    v[D] = d.id;
    v[STEM] = c.stem;
    v[ENDING_B] = b.suffix2;
    v[ENDING] = c.suffix2;
    v[ENDING_D] = d.suffix2;
    v[LEXICON_B] = b.lexicon;
    v[LEXICON] = c.lexicon;
    v[LEXICON_D] = d.lexicon;
    v[LEXICON_E] = e.lexicon;
    v[COARSE_B] = b.coarse;
    v[COARSE] = c.coarse;
    v[COARSE_D] = d.coarse;
    v[SHAPE] = c.shape;
    v[SHAPE_E] = e.shape;
    v[SHAPES_ABCD] = a.shape * 512 + b.shape * 64 + c.shape * 8 + d.shape;
    v[SHAPES_BC] = c.shape * 8 + b.shape;
    v[SHAPES_BD] = b.shape * 8 + d.shape;
    v[QUOTED] = here;
    v[QUOTED_BD] = quotedAt(this.#passage, i - 1) * 3 + quotedAt(this.#passage, i + 1);
    v[QUOTED_BCD] = quotedAt(this.#passage, i - 1) * 9 + here * 3 + quotedAt(this.#passage, i + 1);
    v[QUOTED_SHAPE] = here * 8 + c.shape;
    v[IS_CUE] = isCue(c) ? 1 : 0;
    v[THAT_BEFORE] = this.#that;
    v[LATER_SENTENCE] = p.sentence[i] === 0 ? 0 : 1;
    v[FROM_START] = bucket(i - range.first);
    v[TO_END] = bucket(range.last - i);
    v[FROM_TOP] = bucket(i);
    v[TO_BOTTOM] = Math.min(3, n - 1 - i);
    this.#setNearest(i, here);
    if (here === 1) this.#setStretch(p.quotes[p.quoted[i] as number] ?? range);
    else this.#setMarks(i);
    if (c.id === THAT) this.#that = 1;
    if (isReportingVerb(c.lexicon) && here === 0) this.#that = 0;
  }

  #startSentence({ first, last }: Range): void {
    this.#that = 0;
    let cues = 0;
    for (let k = first; k <= last; k++)
      if (isReportingVerb(this.#word(k).lexicon) && quotedAt(this.#passage, k) === 0) cues++;
    this.values[CUES] = Math.min(3, cues);
    this.values[SENTENCE_OPENS_QUOTED] = quotedAt(this.#passage, first);
    this.values[SENTENCE_ENDS_QUOTED] = quotedAt(this.#passage, last);
  }

  #setNearest(i: number, here: number): void {
    const l = this.#left[i] as number;
    const r = this.#right[i] as number;
    const verb = l < 0 ? EDGE : this.#word(l);
    const next = r < 0 ? EDGE : this.#word(r);
    const far = l < 0 ? 9 : bucket(i - l);
    this.values[LEFT] = verb.id;
    this.values[LEFT_FINE] = verb.fine;
    this.values[LEFT_NEXT] = l < 0 ? 0 : this.#word(l + 1).id;
    this.values[LEFT_FAR] = far;
    this.values[RIGHT] = next.id;
    this.values[RIGHT_FINE] = next.fine;
    this.values[RIGHT_LEXICON] = next.lexicon;
    this.values[RIGHT_FAR] = r < 0 ? 9 : bucket(r - i);
    this.values[BOTH_FAR] = far * 10 + (this.values[RIGHT_FAR] as number);
    this.values[QUOTED_LEFT_FAR] = here * 8 + far;
  }

  /** The quoted stretch around the token. */
  #setStretch({ first, last }: Range): void {
    const length = last - first;
    this.values[AFTER_MARKS] = this.#word(last + 1).id;
    this.values[AFTER_MARKS_SHAPE] = this.#word(last + 2).shape;
    this.values[MARKS_OPEN_PASSAGE] = first === 0 ? 1 : 0;
    this.values[MARKS_END_PASSAGE] = last === this.#passage.words.length - 1 ? 1 : 0;
    this.values[MARKS_LENGTH] = length < 4 ? 0 : length < 9 ? 1 : length < 20 ? 2 : 3;
  }

  /** How far the nearest quotation marks are on each side, within a few words. */
  #setMarks(i: number): void {
    let back = 1;
    while (back < 8 && quotedAt(this.#passage, i - back) === 0) back++;
    let ahead = 1;
    while (ahead < 8 && quotedAt(this.#passage, i + ahead) === 0) ahead++;
    this.values[MARKS_BEHIND] = quotedAt(this.#passage, i - back) === 1 ? back : 9;
    this.values[MARKS_AHEAD] = quotedAt(this.#passage, i + ahead) === 1 ? ahead : 9;
  }
}
