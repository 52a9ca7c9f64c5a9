/** What both passes are made of: the label scores and the chain of one trained model. */
import type { ScaledModel } from '../log-odds.ts';
import type { PackedModel } from '../packed-rows.ts';
import { Emitter } from './emissions.ts';
import { SIZE } from './labels.ts';
import { PartsChain } from './parts-chain.ts';
import { WordScores } from './word-scores.ts';

/** A quantised model at work. Its work space is used again, so it serves one caller at a time. */
export class TrainedPass {
  readonly emitter: Emitter;
  readonly words: WordScores;
  readonly chain: PartsChain;
  readonly #unit: number;
  /** Sums of weights, `tokens × labels`: integers. */
  sums = new Int32Array(1 << 12);
  /** The same in natural-log units. */
  scores = new Float64Array(1 << 12);

  /** `scale`: what the model's weights and transitions were multiplied by. */
  constructor(model: ScaledModel | PackedModel) {
    this.#unit = 1 / model.scale;
    this.emitter = new Emitter(model);
    this.words = new WordScores(this.emitter);
    this.chain = new PartsChain(Array.from(model.transitions, (t) => t * this.#unit));
  }

  /** Makes room for the sums and scores of `n` tokens. */
  reserve(n: number): void {
    if (this.sums.length >= n * SIZE) return;
    this.sums = new Int32Array(n * SIZE * 2);
    this.scores = new Float64Array(n * SIZE * 2);
  }

  /** The sums of the first `n` tokens as scores. */
  score(n: number): Float64Array {
    const { sums, scores } = this;
    for (let k = 0; k < n * SIZE; k++) scores[k] = (sums[k] as number) * this.#unit;
    return scores;
  }
}
