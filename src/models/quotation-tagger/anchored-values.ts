/** What the features of the second pass are made of: a token as seen from one cue. */
import { hashString, mix } from '../hashing.ts';
import { type FirstPass, partAt } from './first-pass.ts';
import { between, runs } from './from-cue.ts';
import { CUE, SIZE } from './labels.ts';
import { isReportingVerb } from './lexicon.ts';
import { type Passage, quotedAt, type Range } from './passage.ts';
import { bucket } from './token-values.ts';
import { EDGE, type Word } from './words.ts';

const BY = hashString('by');
const BE = new Set(
  ['is', 'are', 'was', 'were', 'be', 'been', 'being', "'s"].map((w) => hashString(w)),
);

/** The token that carries a cue: its reporting verb, else its first word of any lexicon, else its last. */
export function headOf(p: Passage, { first, last }: Range): number {
  let any = -1;
  for (let i = first; i <= last; i++) {
    const { lexicon } = p.words[i] ?? EDGE;
    if (isReportingVerb(lexicon)) return i;
    if (any < 0 && lexicon) any = i;
  }
  return any < 0 ? last : any;
}

/**
 * Places of a token's values. Far: how far from the cue and on which side; run: which run of the
 * token's label it is in, counted from the cue; sentence: how many sentences after the cue's.
 */
export const WORD = 1;
export const WORD_BEFORE = 2;
export const WORD_AFTER = 3;
export const SHAPE = 4;
export const SHAPES_AROUND = 5;
export const QUOTED = 6;
export const QUOTED_AROUND = 7;
export const SIDE = 8;
export const FAR = 9;
export const SENTENCE = 10;
export const LABEL = 11;
export const LABELS = 12;
export const RUN = 13;
export const COMMAS = 14;
export const SEEN = 15;
export const LABEL_COMMAS = 16;
export const SENTENCE_COMMAS = 17;
export const SENTENCE_SIDE = 18;
export const COMMAS_QUOTED_SHAPE = 19;
export const QUOTED_COMMA_BEFORE_CUE = 20;
export const HEAD = 21;
export const HEAD_FINE = 22;
export const HEAD_LEXICON = 23;
export const LEXICON_AFTER_CUE = 24;
export const BEFORE_CUE = 25;
export const MARKS_OF_CUE = 26;
export const MARKS_AND_VOICE = 27;
export const MARKS_AND_CLAUSE = 28;
export const VOICE = 29;
export const CLAUSE = 30;
export const CUE_SURE = 31;
export const SURE = 32;
export const BEGINS = 33;
const VALUES = 34;

const level = (sure: number): number =>
  sure > 0.9 ? 5 : sure > 0.6 ? 4 : sure > 0.3 ? 3 : sure > 0.1 ? 2 : sure > 0.02 ? 1 : 0;

/** A passage's tokens as seen from one cue, one after the other. */
export class AnchoredValues {
  /** Those of the token read last, at the places above. */
  readonly values = new Int32Array(VALUES);
  readonly from: number;
  readonly #passage: Passage;
  readonly #pass: FirstPass;
  readonly #cue: Range;
  readonly #home: number;
  readonly #ordinal: Int32Array;
  readonly #commas: Uint8Array;
  readonly #flags: Uint8Array;
  readonly #commaBefore: number;

  /** For the tokens from `from` up to `to`. */
  constructor(p: Passage, pass: FirstPass, cue: Range, from: number, to: number) {
    const head = headOf(p, cue);
    const { commas, flags } = between(p, pass, cue, from, to);
    this.#passage = p;
    this.#pass = pass;
    this.#cue = cue;
    this.from = from;
    this.#home = p.sentence[head] as number;
    this.#ordinal = runs(pass, from, to, cue);
    this.#commas = commas;
    this.#flags = flags;
    this.#commaBefore = this.#word(cue.first - 1).comma ? 1 : 0;
    this.#setCue(head);
  }

  #word(i: number): Word {
    return this.#passage.words[i] ?? EDGE;
  }

  read(i: number): void {
    const v = this.values;
    const cue = this.#cue;
    const { path } = this.#pass;
    const side = i < cue.first ? 1 : i > cue.last ? 2 : 3;
    const far = side === 1 ? cue.first - i : i - cue.last;
    const s = Math.max(-3, Math.min(3, (this.#passage.sentence[i] as number) - this.#home));
    const label = path[i] as number;
    const comma = this.#commas[i - this.from] as number;
    const here = quotedAt(this.#passage, i);
    const c = this.#word(i);
    const before = this.#word(i - 1);
    const after = this.#word(i + 1);
    v[WORD] = c.id;
    v[WORD_BEFORE] = before.id;
    v[WORD_AFTER] = after.id;
    v[SHAPE] = c.shape;
    v[SHAPES_AROUND] = before.shape * 8 + after.shape;
    v[QUOTED] = here;
    v[QUOTED_AROUND] =
      quotedAt(this.#passage, i - 1) * 9 + here * 3 + quotedAt(this.#passage, i + 1);
    v[SIDE] = side;
    v[FAR] = side === 3 ? 20 + Math.min(3, i - cue.first) : side * 10 + bucket(far);
    v[SENTENCE] = s;
    v[LABEL] = label;
    v[LABELS] = label * 10 + (i + 1 < path.length ? (path[i + 1] as number) : 9);
    v[RUN] = this.#ordinal[i - this.from] as number;
    v[COMMAS] = comma;
    v[SEEN] = this.#flags[i - this.from] as number;
    v[LABEL_COMMAS] = label * 4 + comma;
    v[SENTENCE_COMMAS] = s * 4 + comma;
    v[SENTENCE_SIDE] = s * 10 + side;
    v[COMMAS_QUOTED_SHAPE] = comma * 16 + here * 8 + c.shape;
    v[QUOTED_COMMA_BEFORE_CUE] = here * 2 + this.#commaBefore;
  }

  /** How sure the first pass was of a part at the token. */
  readPart(i: number, part: number): void {
    const { probability } = this.#pass;
    this.values[SURE] = level(partAt(probability, i, part));
    this.values[BEGINS] = (probability[i * SIZE + part] as number) > 0.2 ? 1 : 0;
  }

  /** What is the same for every token: the words at the cue, and the marks around it. */
  #setCue(head: number): void {
    const v = this.values;
    const p = this.#passage;
    const cue = this.#cue;
    const [before, after] = [this.#word(cue.first - 1), this.#word(cue.last + 1)];
    const passive = BE.has(this.#word(head - 1).id) || BE.has(this.#word(head - 2).id) ? 1 : 0;
    const marks =
      quotedAt(this.#passage, cue.first - 1) * 9 +
      quotedAt(this.#passage, cue.last + 1) * 3 +
      (quotedAt(this.#passage, head) === 1 ? 1 : 0);
    v[HEAD] = this.#word(head).id;
    v[HEAD_FINE] = this.#word(head).fine;
    v[HEAD_LEXICON] = this.#word(head).lexicon;
    v[LEXICON_AFTER_CUE] = after.lexicon;
    v[BEFORE_CUE] = before.id;
    v[VOICE] = passive * 2 + (after.id === BY ? 1 : 0);
    v[CLAUSE] = mix(
      7,
      before.comma ? 1 : 0,
      after.comma ? 1 : after.stop ? 2 : 0,
      cue.first === (p.sentences[this.#home]?.first ?? 0) ? 1 : 0,
    );
    v[MARKS_OF_CUE] = marks;
    v[MARKS_AND_VOICE] = marks * 2 + (v[VOICE] as number);
    v[MARKS_AND_CLAUSE] = mix(3, marks, v[CLAUSE] as number);
    v[CUE_SURE] = Math.round(5 * partAt(this.#pass.probability, head, CUE));
  }
}
