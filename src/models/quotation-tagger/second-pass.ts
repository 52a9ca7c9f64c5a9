/** The second pass: content and source as seen from one possible cue, and whether it is a cue at all. */
import type { ScaledModel } from '../log-odds.ts';
import type { PackedModel } from '../packed-rows.ts';
import type { Features } from '../sequence-model.ts';
import { AnchoredScores } from './anchored-scores.ts';
import { headOf } from './anchored-values.ts';
import { type FirstPass, partAt } from './first-pass.ts';
import { CONTENT, CUE, SIZE, SOURCE } from './labels.ts';
import type { Parts, Passage, Range } from './passage.ts';
import { TrainedPass } from './trained-pass.ts';

/** How many tokens before and after the cue are looked at. */
export const BACK = 100;
export const AHEAD = 150;

/** How sure the two passes were of an attribution that was decoded from one cue. */
export interface Sureness {
  /** Probability that the cue's head is part of a cue. */
  readonly cueSure: number;
  /** Mean probability of the content's and of the source's labels; 1 for a part that is absent. */
  readonly contentSure: number;
  readonly sourceSure: number;
  /** Probability that the first pass gave the head of being part of a cue. */
  readonly firstSure: number;
  /** How often O's score had to be lowered before any content was found. */
  readonly coaxed: number;
  /** Probability that content begins at its first token, and that it does not go on after its last. */
  readonly beginSure: number;
  readonly endSure: number;
  /** Least probability of a content token. */
  readonly leastSure: number;
  /** Share of the content's and the source's tokens that the first pass took for the same. */
  readonly firstContent: number;
  readonly firstSource: number;
}

/** How likely content begins at, and goes on in, each token of the window that begins at `from`. */
export interface ContentOdds {
  readonly from: number;
  readonly begin: ArrayLike<number>;
  readonly inside: ArrayLike<number>;
}

/** An attribution as decoded from one cue. */
export interface Tagged extends Parts {
  readonly sureness: Sureness;
  readonly odds: ContentOdds;
}

/** The same for another content of the cue. */
export function surenessOf(
  sureness: Sureness,
  { from, begin, inside }: ContentOdds,
  content: readonly Range[],
): Sureness {
  let [least, sum, count] = [1, 0, 0];
  for (const { first, last } of content)
    for (let i = first; i <= last; i++, count++) {
      const sure = (begin[i - from] ?? 0) + (inside[i - from] ?? 0);
      least = Math.min(least, sure);
      sum += sure;
    }
  return {
    ...sureness,
    contentSure: count ? sum / count : 1,
    leastSure: least,
    beginSure: begin[(content[0]?.first ?? -1) - from] ?? 0,
    endSure: 1 - (inside[(content.at(-1)?.last ?? -2) + 1 - from] ?? 0),
  };
}

const IMPOSSIBLE = -1e6;
/** Taken off the score of O: finding most of a content is worth more than finding none of it. */
const EAGERNESS = 0.1;
/** Taken off again and again where a cue would else have no content. */
const COAXING = 0.5;

/** Applies a trained second pass. Its work space is used again, so it serves one caller at a time. */
export class SecondPassTagger {
  readonly #pass: TrainedPass;
  readonly #anchored: AnchoredScores;
  #probability = new Float64Array(1 << 12);

  constructor(model: ScaledModel | PackedModel) {
    this.#pass = new TrainedPass(model);
    this.#anchored = new AnchoredScores(this.#pass.emitter);
  }

  /** What a passage's tokens score by themselves, to be shared by all of its cues. */
  passageSums(p: Passage, shared: Features): Int32Array {
    const sums = new Int32Array(shared.length * SIZE);
    this.#pass.words.add(p.words, sums);
    this.#pass.emitter.add(shared, sums);
    return sums;
  }

  /**
   * The source of the cue when content and cue are known: `labels` holds them, a label a token; for
   * training on texts of which only these are annotated.
   */
  sourceGiven(
    p: Passage,
    pass: FirstPass,
    own: Int32Array,
    cue: Range,
    labels: Uint8Array,
  ): Range[] {
    const { from, n, scores } = this.#score(p, pass, own, cue);
    for (let i = 0; i < n; i++) {
      const known = labels[from + i] as number;
      for (let y = 0; y < SIZE; y++)
        if (known === 0 ? y > 0 && y < SOURCE : y !== known) scores[i * SIZE + y] = IMPOSSIBLE;
    }
    return rangesOf(this.#pass.chain.best(scores, n), SOURCE, from);
  }

  /** The scores of the window around the cue, with its first token and length. */
  #score(p: Passage, pass: FirstPass, own: Int32Array, cue: Range) {
    const from = Math.max(0, cue.first - BACK);
    const to = Math.min(p.tokens.length, cue.last + AHEAD);
    const n = to - from;
    this.#pass.reserve(n);
    const { sums } = this.#pass;
    sums.set(own.subarray(from * SIZE, to * SIZE));
    this.#anchored.add(p, pass, cue, from, to, sums);
    return { from, n, scores: this.#pass.score(n) };
  }

  run(p: Passage, pass: FirstPass, own: Int32Array, cue: Range): Tagged {
    const { chain } = this.#pass;
    const { from, n, scores } = this.#score(p, pass, own, cue);
    if (this.#probability.length < n * SIZE) this.#probability = new Float64Array(n * SIZE * 2);
    chain.marginals(scores, n, this.#probability);
    // The path supposes that the candidate is a cue; whether it is one, its probability tells.
    const head = headOf(p, cue) - from;
    for (let y = 0; y < SIZE; y++)
      if (y !== CUE && y !== CUE + 1) scores[head * SIZE + y] = IMPOSSIBLE;
    lower(scores, n, EAGERNESS);
    let path = chain.best(scores, n);
    let round = 0;
    for (; round < 4 && !path.includes(CONTENT); round++) {
      lower(scores, n, COAXING);
      path = chain.best(scores, n);
    }
    const content = rangesOf(path, CONTENT, from);
    const source = rangesOf(path, SOURCE, from);
    const odds = this.#contentOdds(from, n);
    const sureness = {
      cueSure: partAt(this.#probability, head, CUE),
      contentSure: 1,
      sourceSure: this.#sureness(path, SOURCE),
      firstSure: partAt(pass.probability, head + from, CUE),
      coaxed: round,
      beginSure: 0,
      endSure: 0,
      leastSure: 1,
      firstContent: agreement(pass.path, content, CONTENT),
      firstSource: agreement(pass.path, source, SOURCE),
    };
    return {
      cue: rangesOf(path, CUE, from),
      source,
      content,
      sureness: surenessOf(sureness, odds, content),
      odds,
    };
  }

  #contentOdds(from: number, n: number): ContentOdds {
    const begin = new Float32Array(n);
    const inside = new Float32Array(n);
    for (let i = 0; i < n; i++) {
      begin[i] = this.#probability[i * SIZE + CONTENT] as number;
      inside[i] = this.#probability[i * SIZE + CONTENT + 1] as number;
    }
    return { from, begin, inside };
  }

  /** Mean probability of the tokens that the path gives to a part. */
  #sureness(path: Uint8Array, part: number): number {
    let sum = 0;
    let count = 0;
    for (let i = 0; i < path.length; i++) {
      if (path[i] !== part && path[i] !== part + 1) continue;
      sum += partAt(this.#probability, i, part);
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

function lower(scores: Float64Array, n: number, by: number): void {
  for (let i = 0; i < n; i++) scores[i * SIZE] = (scores[i * SIZE] as number) - by;
}

/** Share of the ranges' tokens that a path gives to a part; 1 without any. */
function agreement(path: Uint8Array, ranges: readonly Range[], part: number): number {
  let same = 0;
  let all = 0;
  for (const { first, last } of ranges)
    for (let i = first; i <= last; i++, all++) if (path[i] === part || path[i] === part + 1) same++;
  return all ? same / all : 1;
}
