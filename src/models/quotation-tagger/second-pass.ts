/** The second pass: content and source as seen from one possible cue, and whether it is a cue at all. */
import { FeatureBuffer, type Features } from '../sequence-model.ts';
import { addAnchoredFeatures, headOf } from './anchored-features.ts';
import type { Chain } from './chain.ts';
import type { Emitter } from './emissions.ts';
import type { FirstPass } from './first-pass.ts';
import { CONTENT, CUE, labels, SOURCE } from './labels.ts';
import type { Passage, Range } from './passage.ts';
import { trainedPass } from './trained-pass.ts';

/** How many tokens before and after the cue are looked at. */
export const BACK = 100;
export const AHEAD = 150;

/** An attribution as decoded from one cue, with what its confidence is judged by. */
export interface Candidate {
  readonly cue: readonly Range[];
  readonly source: readonly Range[];
  readonly content: readonly Range[];
  /** Probability that the cue's head is part of a cue. */
  readonly cueSure: number;
  /** Mean probability of the content's and of the source's labels; 1 for a part that is absent. */
  readonly contentSure: number;
  readonly sourceSure: number;
  /** Probability that the first pass gave the head of being part of a cue. */
  readonly firstSure: number;
  /** How often O's score had to be lowered before any content was found. */
  readonly coaxed: number;
}

const IMPOSSIBLE = -1e6;
/** Taken off the score of O: finding most of a content is worth more than finding none of it. */
const EAGERNESS = 0.2;
/** Taken off again and again where a cue would else have no content. */
const COAXING = 0.5;
const size = labels.length;

/** Applies the trained second pass. Its work space is used again, so it serves one caller at a time. */
export class SecondPassTagger {
  readonly #chain: Chain;
  readonly #emitter: Emitter;
  readonly #features = new FeatureBuffer();
  #scores = new Float64Array(1 << 12);
  #probability = new Float64Array(1 << 12);

  constructor() {
    const { emitter, chain } = trainedPass('quotation-parts');
    this.#emitter = emitter;
    this.#chain = chain;
  }

  /** Scores of a passage's own features, to be shared by all of its cues. */
  passageScores(features: Features): Float64Array {
    const scores = new Float64Array(features.length * size);
    this.#emitter.add(features, scores);
    return scores;
  }

  run(p: Passage, pass: FirstPass, own: Float64Array, cue: Range): Candidate {
    const from = Math.max(0, cue.first - BACK);
    const to = Math.min(p.tokens.length, cue.last + AHEAD);
    const features = this.#features;
    features.reset();
    addAnchoredFeatures(p, pass, cue, from, to, features);
    const n = to - from;
    if (this.#scores.length < n * size) {
      this.#scores = new Float64Array(n * size * 2);
      this.#probability = new Float64Array(n * size * 2);
    }
    const scores = this.#scores;
    scores.set(own.subarray(from * size, to * size));
    this.#emitter.add(features, scores);
    this.#chain.marginals(scores, n, this.#probability);
    // The path supposes that the candidate is a cue; whether it is one, its probability tells.
    const head = headOf(p, cue) - from;
    for (let y = 0; y < size; y++)
      if (y !== CUE && y !== CUE + 1) scores[head * size + y] = IMPOSSIBLE;
    lower(scores, n, EAGERNESS);
    let path = this.#chain.best(scores, n);
    let round = 0;
    for (; round < 4 && !path.includes(CONTENT); round++) {
      lower(scores, n, COAXING);
      path = this.#chain.best(scores, n);
    }
    const firstSure = partProbability(pass.probability, head + from);
    return { ...this.#candidate(path, from, head), firstSure, coaxed: round };
  }

  #candidate(path: Uint8Array, from: number, head: number) {
    return {
      cue: rangesOf(path, CUE, from),
      source: rangesOf(path, SOURCE, from),
      content: rangesOf(path, CONTENT, from),
      cueSure: partProbability(this.#probability, head),
      contentSure: this.#sureness(path, CONTENT),
      sourceSure: this.#sureness(path, SOURCE),
    };
  }

  /** Mean probability of the tokens that the path gives to a part. */
  #sureness(path: Uint8Array, part: number): number {
    let sum = 0;
    let count = 0;
    for (let i = 0; i < path.length; i++) {
      if (path[i] !== part && path[i] !== part + 1) continue;
      sum +=
        (this.#probability[i * size + part] as number) +
        (this.#probability[i * size + part + 1] as number);
      count++;
    }
    return count ? sum / count : 1;
  }
}

/** Runs of one part's labels, as token ranges of the passage that the path begins at `from` of. */
function rangesOf(path: Uint8Array, part: number, from: number): Range[] {
  const ranges: Range[] = [];
  for (let i = 0; i < path.length; i++) {
    if (path[i] !== part) continue;
    let last = i;
    while (last + 1 < path.length && path[last + 1] === part + 1) last++;
    ranges.push({ first: from + i, last: from + last });
  }
  return ranges;
}

const partProbability = (probability: Float64Array, item: number): number =>
  (probability[item * size + CUE] as number) + (probability[item * size + CUE + 1] as number);

function lower(scores: Float64Array, n: number, by: number): void {
  for (let i = 0; i < n; i++) scores[i * size] = (scores[i * size] as number) - by;
}
