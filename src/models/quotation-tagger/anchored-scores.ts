/**
 * The sums of the second pass's features under one model. What few values tell is summed once and
 * remembered: fetching weights from all over a large table is what costs time here.
 */
import { FeatureBuffer } from '../sequence-model.ts';
import { cueSureness, place, sureness } from './anchored-features.ts';
import * as at from './anchored-values.ts';
import type { Emitter } from './emissions.ts';
import type { FirstPass } from './first-pass.ts';
import { SIZE } from './labels.ts';
import type { Passage, Range } from './passage.ts';
import { RememberedSums } from './remembered-sums.ts';

/** What few values tell of a token, wherever it stands: the same again and again. */
const ANYWHERE = [
  ...[at.FAR, at.SIDE, at.LABEL, at.LABELS, at.RUN, at.SENTENCE, at.QUOTED, at.COMMAS, at.SEEN],
  ...[at.LABEL_COMMAS, at.SENTENCE_COMMAS, at.SENTENCE_SIDE, at.QUOTED_COMMA_BEFORE_CUE, at.VOICE],
];
const anywhere = place.asking(ANYWHERE);
const AROUND = [
  at.SIDE,
  at.SENTENCE,
  at.COMMAS,
  at.SEEN,
  at.SHAPE,
  at.QUOTED_AROUND,
  at.SENTENCE_COMMAS,
];
const around = place.without(anywhere).asking([...AROUND, at.COMMAS_QUOTED_SHAPE]);
const WORDS = [at.FAR, at.WORD, at.WORD_BEFORE, at.WORD_AFTER, at.SHAPE, at.SHAPES_AROUND];
const ofWords = place.without(anywhere, around).asking(WORDS);
const ofCue = place.without(anywhere, around, ofWords);

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
    const token = new at.AnchoredValues(p, pass, cue, from, to);
    const v = token.values;
    const features = this.#features;
    features.reset();
    this.#ofCue.forget();
    this.#cueSure.forget();
    for (let i = from; i < to; i++) {
      token.read(i);
      const o = (i - from) * SIZE;
      const side = v[at.SIDE] as number;
      const sentence = (v[at.SENTENCE] as number) + 3;
      const comma = v[at.COMMAS] as number;
      const label = v[at.LABEL] as number;
      const run = (v[at.RUN] as number) + 3;
      const seen = v[at.SEEN] as number;
      // Each key holds every value that its templates ask, each in as many bits as it takes.
      const stand = ((v[at.FAR] as number) << 8) | (side << 6) | (sentence << 3) | run;
      const state = (stand << 5) | (comma << 3) | label;
      const next = (v[at.LABELS] as number) - 10 * label;
      const few = ((v[at.QUOTED_COMMA_BEFORE_CUE] as number) << 2) | (v[at.VOICE] as number);
      this.#anywhere.add(v, state, (next << 9) | (seen << 4) | few, out, o);
      const marks = ((v[at.QUOTED_AROUND] as number) << 3) | (v[at.SHAPE] as number);
      this.#around.add(v, (seen << 7) | (side << 5) | (sentence << 2) | comma, marks, out, o);
      this.#ofCue.add(v, state, v[at.QUOTED] as number, out, o);
      this.#cueSure.add(v, side, label, out, o);
      for (const [part, sums] of this.#parts) {
        token.readPart(i, part);
        const sure = ((v[at.SURE] as number) << 1) | (v[at.BEGINS] as number);
        sums.add(v, stand, (sure << 2) | (v[at.VOICE] as number), out, o);
      }
      ofWords.add(v, features);
      features.next();
    }
    this.#emitter.add(features, out);
  }
}
