/**
 * Features of the second pass: each token as seen from one cue (Citron's idea, Newell et al. 2018).
 * They ask where the token stands from the cue, what lies between, and what the first pass took it for.
 */
import { hashString, mix } from '../hashing.ts';
import { FeatureBuffer } from '../sequence-model.ts';
import type { Emitter } from './emissions.ts';
import type { FirstPass } from './first-pass.ts';
import { between, runs } from './from-cue.ts';
import { CONTENT, CUE, labels, SOURCE } from './labels.ts';
import { isReportingVerb } from './lexicon.ts';
import type { Passage, Range } from './passage.ts';
import { RememberedSums } from './remembered-sums.ts';
import { Templates } from './templates.ts';
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
const WORD = 1;
const WORD_BEFORE = 2;
const WORD_AFTER = 3;
const SHAPE = 4;
const SHAPES_AROUND = 5;
const QUOTED = 6;
const QUOTED_AROUND = 7;
const SIDE = 8;
const FAR = 9;
const SENTENCE = 10;
const LABEL = 11;
const LABELS = 12;
const RUN = 13;
const COMMAS = 14;
const SEEN = 15;
const LABEL_COMMAS = 16;
const SENTENCE_COMMAS = 17;
const SENTENCE_SIDE = 18;
const COMMAS_QUOTED_SHAPE = 19;
const QUOTED_COMMA_BEFORE_CUE = 20;
const HEAD = 21;
const HEAD_FINE = 22;
const HEAD_LEXICON = 23;
const LEXICON_AFTER_CUE = 24;
const BEFORE_CUE = 25;
const MARKS_OF_CUE = 26;
const MARKS_AND_VOICE = 27;
const MARKS_AND_CLAUSE = 28;
const VOICE = 29;
const CLAUSE = 30;
const CUE_SURE = 31;
const SURE = 32;
const BEGINS = 33;
const VALUES = 34;

const place = new Templates(300, [
  [FAR, LABEL, RUN],
  [FAR, SENTENCE, QUOTED],
  [LABEL, RUN, MARKS_OF_CUE],
  [LABELS, RUN, SENTENCE],
  [LABEL_COMMAS, SEEN, SIDE],
  [SIDE, SENTENCE, SEEN],
  [SIDE, HEAD, COMMAS],
  [SIDE, HEAD_FINE, SENTENCE],
  [FAR, HEAD_LEXICON, LEXICON_AFTER_CUE],
  [FAR, BEFORE_CUE],
  [FAR, WORD],
  [FAR, SHAPE, SHAPES_AROUND],
  [FAR, WORD_BEFORE],
  [FAR, WORD_AFTER],
  [SIDE, COMMAS, MARKS_AND_VOICE],
  [VOICE, FAR, LABEL],
  [VOICE, SIDE, RUN],
  [CLAUSE, SIDE, SENTENCE],
  [CLAUSE, LABEL, RUN],
  [SIDE, QUOTED_AROUND, SENTENCE_COMMAS],
  [SIDE, SEEN, COMMAS_QUOTED_SHAPE],
  [SIDE, SENTENCE, QUOTED_COMMA_BEFORE_CUE],
  [SENTENCE, QUOTED, MARKS_AND_CLAUSE],
]);

/** How sure the first pass was of each part here, and of the cue. */
const sureness = [CONTENT, CUE, SOURCE].map(
  (part, i) =>
    [
      part,
      new Templates(350 + 3 * i, [
        [SURE, BEGINS, SIDE],
        [SURE, RUN, SENTENCE_SIDE],
        [SURE, FAR, VOICE],
      ]),
    ] as const,
);
const cueSureness = new Templates(359, [[CUE_SURE, SIDE, LABEL]]);

const level = (sure: number): number =>
  sure > 0.9 ? 5 : sure > 0.6 ? 4 : sure > 0.3 ? 3 : sure > 0.1 ? 2 : sure > 0.02 ? 1 : 0;

/** A passage's tokens as seen from one cue, one after the other. */
class AnchoredValues {
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

  /** 1 in quotation marks, 0 outside, 2 beyond the passage. */
  #quoted(i: number): number {
    const { quoted } = this.#passage;
    return i < 0 || i >= quoted.length ? 2 : (quoted[i] as number) < 0 ? 0 : 1;
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
    const here = this.#quoted(i);
    const c = this.#word(i);
    const before = this.#word(i - 1);
    const after = this.#word(i + 1);
    v[WORD] = c.id;
    v[WORD_BEFORE] = before.id;
    v[WORD_AFTER] = after.id;
    v[SHAPE] = c.shape;
    v[SHAPES_AROUND] = before.shape * 8 + after.shape;
    v[QUOTED] = here;
    v[QUOTED_AROUND] = this.#quoted(i - 1) * 9 + here * 3 + this.#quoted(i + 1);
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
    const { probability, size } = this.#pass;
    const at = i * size + part;
    this.values[SURE] = level((probability[at] as number) + (probability[at + 1] as number));
    this.values[BEGINS] = (probability[at] as number) > 0.2 ? 1 : 0;
  }

  /** What is the same for every token: the words at the cue, and the marks around it. */
  #setCue(head: number): void {
    const v = this.values;
    const p = this.#passage;
    const cue = this.#cue;
    const { probability, size } = this.#pass;
    const [before, after] = [this.#word(cue.first - 1), this.#word(cue.last + 1)];
    const passive = BE.has(this.#word(head - 1).id) || BE.has(this.#word(head - 2).id) ? 1 : 0;
    const marks =
      this.#quoted(cue.first - 1) * 9 +
      this.#quoted(cue.last + 1) * 3 +
      (this.#quoted(head) === 1 ? 1 : 0);
    const at = head * size + CUE;
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
    v[CUE_SURE] = Math.round(5 * ((probability[at] as number) + (probability[at + 1] as number)));
  }
}

/** Adds an item of features for each token from `from` up to `to`. */
export function addAnchoredFeatures(
  p: Passage,
  pass: FirstPass,
  cue: Range,
  from: number,
  to: number,
  out: FeatureBuffer,
): void {
  const token = new AnchoredValues(p, pass, cue, from, to);
  for (let i = from; i < to; i++) {
    token.read(i);
    place.add(token.values, out);
    for (const [part, templates] of sureness) {
      token.readPart(i, part);
      templates.add(token.values, out);
    }
    cueSureness.add(token.values, out);
    out.next();
  }
}

/** What few values tell of a token, wherever it stands: the same again and again. */
const ANYWHERE = [
  ...[FAR, SIDE, LABEL, LABELS, RUN, SENTENCE, QUOTED, COMMAS, SEEN],
  ...[LABEL_COMMAS, SENTENCE_COMMAS, SENTENCE_SIDE, QUOTED_COMMA_BEFORE_CUE, VOICE],
];
const anywhere = place.asking(ANYWHERE);
const AROUND = [SIDE, SENTENCE, COMMAS, SEEN, SHAPE, QUOTED_AROUND, SENTENCE_COMMAS];
const around = place.without(anywhere).asking([...AROUND, COMMAS_QUOTED_SHAPE]);
const WORDS = [FAR, WORD, WORD_BEFORE, WORD_AFTER, SHAPE, SHAPES_AROUND];
const ofWords = place.without(anywhere, around).asking(WORDS);
const ofCue = place.without(anywhere, around, ofWords);

/**
 * The sums of the same features under one model. What few values tell is summed once and remembered:
 * fetching weights from all over a large table is what costs time here.
 */
export class AnchoredScores {
  readonly #emitter: Emitter;
  readonly #features = new FeatureBuffer();
  readonly #anywhere: RememberedSums;
  readonly #around: RememberedSums;
  readonly #parts: readonly (readonly [part: number, sums: RememberedSums])[];
  readonly #ofCue: RememberedSums;
  readonly #cueSure: RememberedSums;

  constructor(emitter: Emitter) {
    this.#emitter = emitter;
    this.#anywhere = new RememberedSums(emitter, anywhere, 12);
    this.#around = new RememberedSums(emitter, around, 11);
    this.#parts = sureness.map(
      ([part, templates]) => [part, new RememberedSums(emitter, templates, 11)] as const,
    );
    this.#ofCue = new RememberedSums(emitter, ofCue, 7);
    this.#cueSure = new RememberedSums(emitter, cueSureness, 5);
  }

  /** Adds the sums of the tokens from `from` up to `to` to `out`, from its start. */
  add(p: Passage, pass: FirstPass, cue: Range, from: number, to: number, out: Int32Array): void {
    const token = new AnchoredValues(p, pass, cue, from, to);
    const v = token.values;
    const features = this.#features;
    features.reset();
    this.#ofCue.forget();
    this.#cueSure.forget();
    for (let i = from; i < to; i++) {
      token.read(i);
      const o = (i - from) * labels.length;
      const side = v[SIDE] as number;
      const sentence = (v[SENTENCE] as number) + 3;
      const comma = v[COMMAS] as number;
      const label = v[LABEL] as number;
      const run = (v[RUN] as number) + 3;
      const seen = v[SEEN] as number;
      // Each key holds every value that its templates ask, each in as many bits as it takes.
      const stand = ((v[FAR] as number) << 8) | (side << 6) | (sentence << 3) | run;
      const state = (stand << 5) | (comma << 3) | label;
      const next = (v[LABELS] as number) - 10 * label;
      const few = ((v[QUOTED_COMMA_BEFORE_CUE] as number) << 2) | (v[VOICE] as number);
      this.#anywhere.add(v, state, (next << 9) | (seen << 4) | few, out, o);
      const marks = ((v[QUOTED_AROUND] as number) << 3) | (v[SHAPE] as number);
      this.#around.add(v, (seen << 7) | (side << 5) | (sentence << 2) | comma, marks, out, o);
      this.#ofCue.add(v, state, v[QUOTED] as number, out, o);
      this.#cueSure.add(v, side, label, out, o);
      for (const [part, sums] of this.#parts) {
        token.readPart(i, part);
        const sure = ((v[SURE] as number) << 1) | (v[BEGINS] as number);
        sums.add(v, stand, (sure << 2) | (v[VOICE] as number), out, o);
      }
      ofWords.add(v, features);
      features.next();
    }
    this.#emitter.add(features, out);
  }
}
