/** The pointers of the network: what begins and ends where, as seen from a cue. */
import { work } from '../../article/index.ts';
import { type Arithmetic, AS_IT_IS, POSITIVE } from './arithmetic.ts';
import { AHEAD, AT, BACK, COLUMNS, layer, WIDTH } from './layout.ts';
import type { Passage, Range } from './passage.ts';
import { crossedFrom, distanceFrom, PARTS, type Part, Pointed, sentencesFrom } from './pointed.ts';

/** What is added to scores: for begins and ends of each part, by distance and by sentences from the cue. */
export interface PlaceTables {
  readonly distances: Float32Array;
  readonly sentences: Float32Array;
  /** For ends of each part: by sentences from its begin. */
  readonly crossed: Float32Array;
}

export class Pointers {
  readonly #arithmetic: Arithmetic;
  readonly #tables: PlaceTables;

  /** The layers' weights must stand in the arithmetic's memory. */
  constructor(arithmetic: Arithmetic, tables: PlaceTables) {
    this.#arithmetic = arithmetic;
    this.#tables = tables;
  }

  /** Scores of the window's tokens for the first `count` of these rows of queries. */
  #askWindow(queries: number, count: number, window: Float32Array): void {
    const { rows } = this.#arithmetic;
    const n = window.length / WIDTH;
    const scale = 1 / Math.sqrt(WIDTH);
    for (let k = 0; k < count; k++)
      for (let i = 0; i < WIDTH; i++)
        rows[AT.queries + i * COLUMNS + k] = (rows[queries + k * WIDTH + i] as number) * scale;
    rows.set(window, AT.window);
    this.#arithmetic.across(n, AT.window, WIDTH, AT.queries, COLUMNS, AT.scores, AS_IT_IS);
  }

  /** Where the parts lie of what has this cue; `states` are `WIDTH` numbers for each token of the passage. */
  from(p: Passage, states: Float32Array, cue: Range): Pointed {
    const { rows } = this.#arithmetic;
    work('cues pointed from', 1);
    const stateOf = (i: number) => states.subarray(i * WIDTH, (i + 1) * WIDTH);
    rows.set(stateOf(cue.first), AT.edges);
    rows.set(stateOf(cue.last), AT.edges + WIDTH);
    this.#arithmetic.across(2, AT.edges, 2 * WIDTH, AT.fromCue, WIDTH, AT.cue, POSITIVE);
    const asking = AT.fromCue + layer(2 * WIDTH, WIDTH);
    this.#arithmetic.across(2, AT.cue, WIDTH, asking, PARTS * WIDTH, AT.asked, AS_IT_IS);
    this.#arithmetic.across(2, AT.cue, WIDTH, AT.absent, COLUMNS, AT.absence, AS_IT_IS);
    const asked = rows.slice(AT.cue, AT.cue + WIDTH);
    const from = Math.max(0, cue.first - BACK);
    const n = Math.min(p.tokens.length, cue.first + AHEAD) - from;
    const window = states.subarray(from * WIDTH, (from + n) * WIDTH);
    this.#askWindow(AT.asked, PARTS, window);
    /** What tokens score as begins (0) or ends (1) by where they stand from the cue. */
    const place = new Float32Array(2 * PARTS * n);
    for (let t = 0; t < n; t++) {
      const distance = distanceFrom(cue, from + t) * 2 * PARTS;
      const sentence = sentencesFrom(p, cue, from + t) * 2 * PARTS;
      for (let k = 0; k < 2 * PARTS; k++)
        place[k * n + t] =
          (this.#tables.distances[distance + k] as number) +
          (this.#tables.sentences[sentence + k] as number);
    }
    const begins = Array.from({ length: PARTS }, (_, part) => {
      const scores = new Float32Array(n + 1);
      scores[0] = rows[AT.absence + part] as number;
      for (let t = 0; t < n; t++)
        scores[t + 1] =
          (rows[AT.scores + t * COLUMNS + part] as number) + (place[part * n + t] as number);
      return scores;
    });
    const ends = (part: Part, of: readonly number[]): Float32Array[] => {
      of.forEach((i, k) => {
        rows.set(stateOf(i), AT.begins + k * WIDTH);
      });
      this.#arithmetic.across(of.length, AT.begins, WIDTH, AT.fromBegin, WIDTH, AT.begun, AS_IT_IS);
      for (let k = 0; k < of.length * WIDTH; k++)
        rows[AT.begun + k] = Math.max(
          0,
          Math.fround((rows[AT.begun + k] as number) + (asked[k % WIDTH] as number)),
        );
      const layers = AT.fromBegin + (1 + part) * layer(WIDTH, WIDTH);
      this.#arithmetic.across(of.length, AT.begun, WIDTH, layers, WIDTH, AT.ends, AS_IT_IS);
      this.#askWindow(AT.ends, of.length, window);
      return of.map((begin, k) => {
        const scores = new Float32Array(n);
        for (let t = 0; t < n; t++)
          scores[t] =
            (rows[AT.scores + t * COLUMNS + k] as number) +
            (place[(PARTS + part) * n + t] as number) +
            (this.#tables.crossed[crossedFrom(p, begin, from + t) * PARTS + part] as number);
        return scores;
      });
    };
    return new Pointed(cue, from, begins, ends);
  }
}
