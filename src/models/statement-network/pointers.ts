/** The pointers of the network: what begins and ends where, as seen from a cue. */
import { work } from '../../article/index.ts';
import type { Arithmetic } from './arithmetic.ts';
import type { Convolutions } from './convolutions.ts';
import { AHEAD, AT, BACK, COLUMNS, layer, VIEW, WIDTH } from './layout.ts';
import type { Passage, Range } from './passage.ts';
import {
  type Begin,
  crossedFrom,
  DISTANCES,
  distanceFrom,
  PARTS,
  Pointed,
  SENTENCES,
  sentencesFrom,
} from './pointed.ts';

/** Numbers by distance and by sentences from the cue. */
interface ByPlace {
  readonly distances: Float32Array;
  readonly sentences: Float32Array;
}

/** What is added to a token by its place. */
export interface PlaceTables {
  /** To what is seen of it. */
  readonly views: ByPlace;
  /** To its scores as begin and end of each part. */
  readonly scores: ByPlace;
  /** To its score as end of each part: by sentences from the begin. */
  readonly crossed: Float32Array;
}

/** Which row of the kernel's memory is that of the first of these tokens; the others follow. Not more than a chunk of them. */
export type RowOf = (p: Passage, tokens: Range) => number;

/** Numbers of a place: for the begin of each part, then for its end. */
const PLACE = 2 * PARTS;

/** `columns` numbers for a distance and sentences from the cue together. */
function placesOf({ distances, sentences }: ByPlace, columns: number): Float32Array {
  const places = new Float32Array(DISTANCES * SENTENCES * columns);
  for (let i = 0; i < places.length; i++) {
    const distance = Math.floor(i / (SENTENCES * columns)) * columns;
    places[i] =
      (distances[distance + (i % columns)] as number) +
      (sentences[i % (SENTENCES * columns)] as number);
  }
  return places;
}

export class Pointers {
  readonly #arithmetic: Arithmetic;
  readonly #convolutions: Convolutions;
  readonly #rowOf: RowOf;
  readonly #scores: Float32Array;
  readonly #crossed: Float32Array;

  /** The layers' weights must stand in the arithmetic's memory. */
  constructor(
    arithmetic: Arithmetic,
    convolutions: Convolutions,
    tables: PlaceTables,
    rowOf: RowOf,
  ) {
    this.#arithmetic = arithmetic;
    this.#convolutions = convolutions;
    this.#rowOf = rowOf;
    arithmetic.rows.set(placesOf(tables.views, VIEW), AT.byDistance);
    this.#scores = placesOf(tables.scores, PLACE);
    this.#crossed = tables.crossed;
  }

  /** Where the parts lie of what has this cue. */
  from(p: Passage, cue: Range): Pointed {
    const { rows, places } = this.#arithmetic;
    work('cues pointed from', 1);
    const from = Math.max(0, cue.first - BACK);
    const n = Math.min(p.tokens.length, cue.first + AHEAD) - from;
    for (let t = 0; t < n; t++)
      places[t] = distanceFrom(cue, from + t) * SENTENCES + sentencesFrom(p, cue, from + t);
    const scoresAt = places.slice(0, n).map((place) => place * PLACE);
    this.#look(p, cue, { first: from, last: from + n - 1 });
    this.#arithmetic.across(n, AT.view, VIEW, AT.beginning, COLUMNS, AT.scores);
    const begins = Array.from({ length: PARTS }, (_, part) => {
      const scores = new Float32Array(n + 1);
      scores[0] = rows[AT.absence + part] as number;
      for (let t = 0; t < n; t++)
        scores[t + 1] =
          (rows[AT.scores + t * COLUMNS + part] as number) +
          (this.#scores[(scoresAt[t] as number) + part] as number);
      return scores;
    });
    const view = rows.slice(AT.view, AT.view + n * VIEW);
    const ends = (of: readonly Begin[]): Float32Array[] => {
      rows.set(view, AT.view);
      this.#askEnds(n, from, of);
      return of.map(({ part, token }, k) => {
        const first = token - from;
        const scores = new Float32Array((token < cue.first ? cue.first - from : n) - first);
        for (let t = 0; t < scores.length; t++)
          scores[t] =
            (rows[AT.scores + (first + t) * COLUMNS + k] as number) +
            (this.#scores[(scoresAt[first + t] as number) + PARTS + part] as number) +
            (this.#crossed[crossedFrom(p, token, token + t) * PARTS + part] as number);
        return scores;
      });
    };
    return new Pointed(cue, from, begins, ends);
  }

  /** Leaves what is seen of the window's tokens from the cue, and the scores of "there is none". */
  #look(p: Passage, cue: Range, window: Range): void {
    const arithmetic = this.#arithmetic;
    const { rows } = arithmetic;
    const n = window.last - window.first + 1;
    const first = this.#rowOf(p, window);
    const stateOf = (i: number) => AT.states + (first + i - window.first) * WIDTH;
    const last = Math.min(cue.last, window.last);
    rows.copyWithin(AT.edges, stateOf(cue.first), stateOf(cue.first) + WIDTH);
    rows.copyWithin(AT.edges + WIDTH, stateOf(last), stateOf(last) + WIDTH);
    arithmetic.across(2, AT.edges, 2 * WIDTH, AT.fromCue, WIDTH, AT.cue);
    for (let c = AT.cue; c < AT.cue + WIDTH; c++) rows[c] = Math.max(0, rows[c] as number);
    arithmetic.across(2, AT.cue, WIDTH, AT.asking, VIEW, AT.asked);
    arithmetic.across(2, AT.cue, WIDTH, AT.absent, COLUMNS, AT.absence);
    arithmetic.seen(n, AT.near + first * VIEW, AT.asked, AT.byDistance, AT.view);
    this.#convolutions.run(n);
  }

  /** Leaves the scores of the window's tokens as ends, a column for each begin; those of a part stand together. */
  #askEnds(n: number, from: number, begins: readonly Begin[]): void {
    const arithmetic = this.#arithmetic;
    const { rows } = arithmetic;
    for (const [k, { token }] of begins.entries()) {
      const row = AT.view + (token - from) * VIEW;
      rows.copyWithin(AT.begins + k * VIEW, row, row + VIEW);
    }
    for (let k = 0, next = 0; k < begins.length; k = next) {
      const part = begins[k]?.part ?? 0;
      while (begins[next]?.part === part) next++;
      const layers = AT.ending + part * layer(VIEW, VIEW);
      const row = k * VIEW;
      // Rows are made in pairs: the one beyond the last of a part is made anew by the next one.
      arithmetic.across(next - k, AT.begins + row, VIEW, layers, VIEW, AT.ends + row);
    }
    const scale = 1 / Math.sqrt(VIEW);
    for (let k = 0; k < begins.length; k++)
      for (let i = 0; i < VIEW; i++)
        rows[AT.queries + i * COLUMNS + k] = (rows[AT.ends + k * VIEW + i] as number) * scale;
    arithmetic.across(n, AT.view, VIEW, AT.queries, COLUMNS, AT.scores);
  }
}
