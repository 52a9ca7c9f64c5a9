/**
 * Linear-chain sequence labelling over hashed features: first-order Viterbi. The weights come from
 * a trainer such as training/partial-crf.ts; they are small integers, so sums are exact on every
 * machine.
 */

import { work } from '../article/index.ts';
import type { PackedModel } from './packed-rows.ts';
import { type RowSums, rowSums } from './row-sums.ts';

/** What a trained tagger consists of. `weights` has a row of `labels.length` numbers per bucket. */
export interface SequenceModel {
  readonly labels: readonly string[];
  /** log2 of the number of buckets; a feature's row is its hash's low bits. */
  readonly bits: number;
  readonly weights: Int16Array | Int32Array | Float32Array;
  /** `(labels + 1) × labels`: from label, to label; the last row is the start. */
  readonly transitions: Int16Array | Int32Array | Float32Array;
}

/** The features of a sequence: `hashes` holds those of item i at `offsets[i]` to `offsets[i + 1]`. */
export interface Features {
  readonly hashes: Int32Array;
  readonly offsets: Int32Array;
  readonly length: number;
}

/** Collects the features of one sequence after the other in buffers that are used again. */
export class FeatureBuffer implements Features {
  hashes: Int32Array = new Int32Array(1 << 14);
  offsets: Int32Array = new Int32Array(1 << 8);
  length = 0;
  #count = 0;

  reset(): void {
    this.length = 0;
    this.#count = 0;
    this.offsets[0] = 0;
  }

  add(hash: number): void {
    if (this.#count === this.hashes.length) this.hashes = grown(this.hashes);
    this.hashes[this.#count++] = hash;
  }

  /** Makes room for `count` features, to be written to `hashes` by the caller; answers where. */
  reserve(count: number): number {
    const at = this.#count;
    this.#count += count;
    while (this.#count > this.hashes.length) this.hashes = grown(this.hashes);
    return at;
  }

  /** Ends the current item; later features belong to the next one. */
  next(): void {
    if (this.length + 2 > this.offsets.length) this.offsets = grown(this.offsets);
    this.offsets[++this.length] = this.#count;
  }

  /** A copy that stays when the buffer is used again. */
  copy(): Features {
    return {
      hashes: this.hashes.slice(0, this.#count),
      offsets: this.offsets.slice(0, this.length + 1),
      length: this.length,
    };
  }
}

const grown = (array: Int32Array): Int32Array => {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
};

/** Whether label `to` may follow label `from`; `from` is null at the start. */
export type Allowed = (from: string | null, to: string) => boolean;

/** BIO: I-x follows only B-x or I-x. */
export const bio: Allowed = (from, to) =>
  !to.startsWith('I-') || (from !== null && from !== 'O' && from.slice(2) === to.slice(2));

/** BIOES: every name ends in E-x, or is one S-x. */
export const bioes: Allowed = (from, to) =>
  from !== null && (from.startsWith('B-') || from.startsWith('I-'))
    ? (to.startsWith('I-') || to.startsWith('E-')) && from.slice(2) === to.slice(2)
    : !to.startsWith('I-') && !to.startsWith('E-');

const FORBIDDEN = -1e9;

type Labelled = Pick<SequenceModel, 'labels' | 'transitions'>;

/** Labels that the same ones may stand before. */
interface Group {
  readonly to: Int32Array;
  readonly from: Int32Array;
  /** For each of `from`: its least and its greatest transition to one of `to`. */
  readonly least: Float64Array;
  readonly most: Float64Array;
}

function groupsOf({ labels, transitions }: Labelled, allowed: Allowed): Group[] {
  const groups = new Map<string, { to: number[]; from: number[] }>();
  labels.forEach((to, y) => {
    const from = labels.flatMap((label, i) => (allowed(label, to) ? [i] : []));
    const group = groups.get(from.join()) ?? { to: [], from };
    groups.set(from.join(), group);
    group.to.push(y);
  });
  return [...groups.values()].map(({ to, from }) => {
    const between = (i: number) => to.map((y) => transitions[i * labels.length + y] as number);
    return {
      to: Int32Array.from(to),
      from: Int32Array.from(from),
      least: Float64Array.from(from, (i) => Math.min(...between(i))),
      most: Float64Array.from(from, (i) => Math.max(...between(i))),
    };
  });
}

/** Decodes sequences with one model; its work space is used again, so it serves one caller at a time. */
export class Decoder {
  readonly #model: Labelled;
  readonly #size: number;
  readonly #groups: readonly Group[];
  readonly #start: Uint8Array;
  /** A label after which O may not stand cannot be the last one. */
  readonly #final: Uint8Array;
  readonly #rows: RowSums;
  readonly #rivals: Int32Array;
  #scores: [Float64Array, Float64Array];
  #back = new Uint8Array(1 << 12);
  /** Sums of the features of each item, `length × labels`; the last decoded sequence's. */
  emissions = new Float64Array(1 << 12);

  constructor(model: SequenceModel | PackedModel, allowed: Allowed) {
    const { labels } = model;
    this.#model = model;
    this.#size = labels.length;
    this.#groups = groupsOf(model, allowed);
    this.#start = Uint8Array.from(labels, (to) => (allowed(null, to) ? 1 : 0));
    this.#final = Uint8Array.from(labels, (from) => (allowed(from, 'O') ? 1 : 0));
    this.#rows = rowSums(model);
    this.#rivals = new Int32Array(this.#size);
    this.#scores = [new Float64Array(this.#size), new Float64Array(this.#size)];
  }

  /** The best label index for each item. */
  decode(features: Features): Uint8Array {
    const size = this.#size;
    const n = features.length;
    if (this.#back.length < n * size) {
      this.#back = new Uint8Array(n * size * 2);
      this.emissions = new Float64Array(n * size * 2);
    }
    const { emissions } = this;
    work('tokens decoded', n);
    work('features hashed', features.offsets[n] as number);
    const { hashes, offsets } = features;
    let [previous, current] = this.#scores;
    for (let i = 0; i < n; i++) {
      const [from, to] = [offsets[i] as number, offsets[i + 1] as number];
      this.#rows.sum(hashes, from, to, emissions, i * size);
      if (i === 0) this.#first(current);
      else for (const group of this.#groups) this.#step(group, previous, current, i);
      for (let y = 0; y < size; y++)
        current[y] = (current[y] as number) + (emissions[i * size + y] as number);
      [previous, current] = [current, previous];
    }
    return this.#trace(previous, n);
  }

  #first(current: Float64Array): void {
    const { transitions } = this.#model;
    const size = this.#size;
    this.#back.fill(0, 0, size);
    for (let y = 0; y < size; y++)
      current[y] = this.#start[y] ? (transitions[size * size + y] ?? 0) : FORBIDDEN;
  }

  /** For each label of the group the best one before it: the first of those that are equally good. */
  #step(group: Group, previous: Float64Array, current: Float64Array, item: number): void {
    const { to, from, least, most } = group;
    const { transitions } = this.#model;
    const size = this.#size;
    const rivals = this.#rivals;
    // Most labels score too low to be the best one before any label of the group.
    let enough = -Infinity;
    for (let k = 0; k < from.length; k++) {
      const surely = (previous[from[k] as number] as number) + (least[k] as number);
      if (surely > enough) enough = surely;
    }
    let count = 0;
    for (let k = 0; k < from.length; k++)
      if ((previous[from[k] as number] as number) + (most[k] as number) >= enough)
        rivals[count++] = from[k] as number;
    for (let j = 0; j < to.length; j++) {
      const y = to[j] as number;
      let best = FORBIDDEN * 2;
      let chosen = 0;
      for (let k = 0; k < count; k++) {
        const rival = rivals[k] as number;
        const score = (previous[rival] as number) + (transitions[rival * size + y] as number);
        if (score > best) {
          best = score;
          chosen = rival;
        }
      }
      current[y] = best;
      this.#back[item * size + y] = chosen;
    }
  }

  #trace(last: Float64Array, n: number): Uint8Array {
    const labels = new Uint8Array(n);
    let best = 0;
    let most = -Infinity;
    for (let y = 0; y < this.#size; y++)
      if (this.#final[y] && (last[y] as number) > most) {
        most = last[y] as number;
        best = y;
      }
    for (let i = n - 1; i >= 0; i--) {
      labels[i] = best;
      best = this.#back[i * this.#size + best] as number;
    }
    return labels;
  }
}
