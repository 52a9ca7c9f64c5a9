/**
 * Features of the second pass: each token as seen from one cue (Citron's idea, Newell et al. 2018).
 * They ask where the token stands from the cue, what lies between, and what the first pass took it for.
 */
import { hashString, mix } from '../hashing.ts';
import type { FeatureBuffer } from '../sequence-model.ts';
import type { FirstPass } from './first-pass.ts';
import { between, runs } from './from-cue.ts';
import { CONTENT, CUE, SOURCE } from './labels.ts';
import { isReportingVerb } from './lexicon.ts';
import type { Passage, Range } from './passage.ts';
import { NONE, Templates } from './templates.ts';
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

/** Adds an item of features for each token from `from` up to `to`. */
export function addAnchoredFeatures(
  p: Passage,
  pass: FirstPass,
  cue: Range,
  from: number,
  to: number,
  out: FeatureBuffer,
): void {
  const { words, quoted, sentence } = p;
  const { path, probability, size } = pass;
  const head = headOf(p, cue);
  const n = words.length;
  const w = (i: number): Word => words[i] ?? EDGE;
  const q = (i: number): number => (i < 0 || i >= n ? 2 : (quoted[i] as number) < 0 ? 0 : 1);
  const ordinal = runs(pass, from, to, cue);
  const { commas, flags } = between(p, pass, cue, from, to);
  const home = sentence[head] as number;
  const v = new Int32Array(VALUES);
  v[NONE] = 0;
  setCue();
  const commaBefore = w(cue.first - 1).comma ? 1 : 0;
  for (let i = from; i < to; i++) {
    const side = i < cue.first ? 1 : i > cue.last ? 2 : 3;
    const far = side === 1 ? cue.first - i : i - cue.last;
    const s = Math.max(-3, Math.min(3, (sentence[i] as number) - home));
    const label = path[i] as number;
    const comma = commas[i - from] as number;
    const here = q(i);
    const c = w(i);
    const before = w(i - 1);
    const after = w(i + 1);
    v[WORD] = c.id;
    v[WORD_BEFORE] = before.id;
    v[WORD_AFTER] = after.id;
    v[SHAPE] = c.shape;
    v[SHAPES_AROUND] = before.shape * 8 + after.shape;
    v[QUOTED] = here;
    v[QUOTED_AROUND] = q(i - 1) * 9 + here * 3 + q(i + 1);
    v[SIDE] = side;
    v[FAR] = side === 3 ? 20 + Math.min(3, i - cue.first) : side * 10 + bucket(far);
    v[SENTENCE] = s;
    v[LABEL] = label;
    v[LABELS] = label * 10 + (i + 1 < n ? (path[i + 1] as number) : 9);
    v[RUN] = ordinal[i - from] as number;
    v[COMMAS] = comma;
    v[SEEN] = flags[i - from] as number;
    v[LABEL_COMMAS] = label * 4 + comma;
    v[SENTENCE_COMMAS] = s * 4 + comma;
    v[SENTENCE_SIDE] = s * 10 + side;
    v[COMMAS_QUOTED_SHAPE] = comma * 16 + here * 8 + c.shape;
    v[QUOTED_COMMA_BEFORE_CUE] = here * 2 + commaBefore;
    place.add(v, out);
    for (const [part, templates] of sureness) {
      const at = i * size + part;
      v[SURE] = level((probability[at] as number) + (probability[at + 1] as number));
      v[BEGINS] = (probability[at] as number) > 0.2 ? 1 : 0;
      templates.add(v, out);
    }
    cueSureness.add(v, out);
    out.next();
  }

  /** What is the same for every token: the words at the cue, and the marks around it. */
  function setCue(): void {
    const [before, after] = [w(cue.first - 1), w(cue.last + 1)];
    const passive = BE.has(w(head - 1).id) || BE.has(w(head - 2).id) ? 1 : 0;
    const marks = q(cue.first - 1) * 9 + q(cue.last + 1) * 3 + (q(head) === 1 ? 1 : 0);
    const at = head * size + CUE;
    v[HEAD] = w(head).id;
    v[HEAD_FINE] = w(head).fine;
    v[HEAD_LEXICON] = w(head).lexicon;
    v[LEXICON_AFTER_CUE] = after.lexicon;
    v[BEFORE_CUE] = before.id;
    v[VOICE] = passive * 2 + (after.id === BY ? 1 : 0);
    v[CLAUSE] = mix(
      7,
      before.comma ? 1 : 0,
      after.comma ? 1 : after.stop ? 2 : 0,
      cue.first === (p.sentences[home]?.first ?? 0) ? 1 : 0,
    );
    v[MARKS_OF_CUE] = marks;
    v[MARKS_AND_VOICE] = marks * 2 + (v[VOICE] as number);
    v[MARKS_AND_CLAUSE] = mix(3, marks, v[CLAUSE] as number);
    v[CUE_SURE] = Math.round(5 * ((probability[at] as number) + (probability[at + 1] as number)));
  }
}
