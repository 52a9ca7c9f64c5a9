/**
 * Fits boosted trees (Friedman 2001) to the log odds of being right, and to others
 * (choosing-trees.ts). Numbers are told in bins and the leaf that gains most is parted first, as
 * in LightGBM (Ke et al. 2017). Nothing is left to chance.
 */
import type { Trees } from '../src/models/boosted-trees.ts';
import { logistic } from '../src/models/log-odds.ts';

export interface TreeExample {
  /** As many in every example. */
  readonly numbers: readonly number[];
  readonly right: boolean;
}

export interface TreeOptions {
  readonly trees: number;
  /** Leaves of a tree, and the fewest examples of one. */
  readonly leaves: number;
  readonly fewest: number;
  /** The share of what a tree finds that is added. */
  readonly rate: number;
  /** Drawn from what a leaf adds: as if so much more certainty lay in it. */
  readonly decay: number;
}

/** Bins of a number, at most. */
const BINS = 64;
/** Places behind the point of what is stored. */
const PLACES = 1e4;
/** Sums of a bin: of the gradients, of the second derivatives, of the examples. */
const SUMS = 3;

/** Examples by columns: the bins of a number stand together. */
interface Table {
  readonly count: number;
  readonly bins: readonly Uint8Array[];
  /** Up to where each bin of a number goes, but the last one. */
  readonly edges: readonly (readonly number[])[];
}

interface Split {
  readonly gain: number;
  readonly column: number;
  /** The last bin of the first child. */
  readonly bin: number;
}

/** A leaf that may be parted. */
interface Leaf {
  readonly node: number;
  readonly rows: Int32Array;
  readonly sums: Float64Array;
  readonly split: Split;
}

/** As it is stored. */
export const rounded = (x: number): number => Math.round(x * PLACES) / PLACES;

/** Edges that part the values into bins of like size. */
function edgesOf(values: Float64Array): number[] {
  const sorted = values.toSorted();
  const quantiles = Array.from({ length: BINS - 1 }, (_, k) =>
    rounded(sorted[Math.floor(((k + 1) * sorted.length) / BINS)] as number),
  );
  const last = sorted.at(-1) as number;
  return [...new Set(quantiles)].filter((edge) => edge < last);
}

/** How many edges the value is above. */
function binOf(value: number, edges: readonly number[]): number {
  let [from, to] = [0, edges.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (value > (edges[middle] as number)) from = middle + 1;
    else to = middle;
  }
  return from;
}

function tableOf(rows: readonly (readonly number[])[]): Table {
  const columns = Array.from({ length: rows[0]?.length ?? 0 }, (_, c) =>
    Float64Array.from(rows, (numbers) => numbers[c] as number),
  );
  const edges = columns.map(edgesOf);
  const bins = columns.map((column, c) =>
    Uint8Array.from(column, (value) => binOf(value, edges[c] ?? [])),
  );
  return { count: rows.length, bins, edges };
}

/** From the log odds of each row: how they are to move, and how surely. */
export type Slopes = (odds: Float64Array, gradients: Float64Array, certainty: Float64Array) => void;

class Grower {
  readonly #table: Table;
  readonly #options: TreeOptions;
  /** Of each example, how its log odds are to move, and how surely. */
  readonly #gradients: Float64Array;
  readonly #certainty: Float64Array;
  readonly asks: number[] = [];
  readonly values: number[] = [];
  readonly children: number[] = [];

  constructor(table: Table, options: TreeOptions) {
    this.#table = table;
    this.#options = options;
    this.#gradients = new Float64Array(table.count);
    this.#certainty = new Float64Array(table.count);
  }

  /** Adds a tree for what is still wrong, and what it says to the log odds; answers its root. */
  grow(odds: Float64Array, slopes: Slopes): number {
    slopes(odds, this.#gradients, this.#certainty);
    const root = this.#node();
    const all = Int32Array.from(odds.keys());
    const leaves = [this.#leaf(root, all, this.#sums(all))];
    while (leaves.length < this.#options.leaves) {
      leaves.sort((a, b) => b.split.gain - a.split.gain);
      const [best] = leaves;
      if (!best || best.split.gain <= 0) break;
      leaves.shift();
      leaves.push(...this.#part(best));
    }
    for (const { node, rows } of leaves) {
      const value = rounded(this.#options.rate * this.#step(rows));
      this.values[node] = value;
      for (const row of rows) odds[row] = (odds[row] as number) + value;
    }
    return root;
  }

  #node(): number {
    this.asks.push(-1);
    this.values.push(0);
    return this.children.push(0) - 1;
  }

  #step(rows: Int32Array): number {
    let [gradient, certainty] = [0, this.#options.decay];
    for (const row of rows) {
      gradient += this.#gradients[row] as number;
      certainty += this.#certainty[row] as number;
    }
    return gradient / certainty;
  }

  /** The sums of every bin of every column. */
  #sums(rows: Int32Array): Float64Array {
    const { bins } = this.#table;
    const sums = new Float64Array(bins.length * BINS * SUMS);
    for (const [c, column] of bins.entries())
      for (const row of rows) {
        const at = (c * BINS + (column[row] as number)) * SUMS;
        sums[at] = (sums[at] as number) + (this.#gradients[row] as number);
        sums[at + 1] = (sums[at + 1] as number) + (this.#certainty[row] as number);
        sums[at + 2] = (sums[at + 2] as number) + 1;
      }
    return sums;
  }

  #leaf(node: number, rows: Int32Array, sums: Float64Array): Leaf {
    let best: Split = { gain: 0, column: 0, bin: 0 };
    for (let column = 0; column < this.#table.bins.length; column++) {
      const split = this.#bestOf(column, sums, rows.length);
      if (split.gain > best.gain) best = split;
    }
    return { node, rows, sums, split: best };
  }

  /** Where a column is best parted. */
  #bestOf(column: number, sums: Float64Array, count: number): Split {
    const { fewest, decay } = this.#options;
    const from = column * BINS * SUMS;
    let [allGradients, allCertainty] = [0, 0];
    for (let at = from; at < from + BINS * SUMS; at += SUMS) {
      allGradients += sums[at] as number;
      allCertainty += sums[at + 1] as number;
    }
    const worth = (gradient: number, certainty: number) => gradient ** 2 / (certainty + decay);
    const whole = worth(allGradients, allCertainty);
    let best: Split = { gain: 0, column, bin: 0 };
    let [gradient, certainty, below] = [0, 0, 0];
    for (let bin = 0; bin < (this.#table.edges[column]?.length ?? 0); bin++) {
      const at = from + bin * SUMS;
      gradient += sums[at] as number;
      certainty += sums[at + 1] as number;
      below += sums[at + 2] as number;
      if (below < fewest || count - below < fewest) continue;
      const parted =
        worth(gradient, certainty) + worth(allGradients - gradient, allCertainty - certainty);
      if (parted - whole > best.gain) best = { gain: parted - whole, column, bin };
    }
    return best;
  }

  #part({ node, rows, sums, split: { column, bin } }: Leaf): Leaf[] {
    const bins = this.#table.bins[column] ?? new Uint8Array();
    const below = rows.filter((row) => (bins[row] as number) <= bin);
    const above = rows.filter((row) => (bins[row] as number) > bin);
    const [first, second] = [this.#node(), this.#node()];
    this.asks[node] = column;
    this.values[node] = this.#table.edges[column]?.[bin] ?? 0;
    this.children[node] = first;
    // The sums of the smaller one are counted, those of the other are what is left.
    const isBelow = below.length <= above.length;
    const counted = this.#sums(isBelow ? below : above);
    const left = sums.map((sum, i) => sum - (counted[i] as number));
    return [
      this.#leaf(first, below, isBelow ? counted : left),
      this.#leaf(second, above, isBelow ? left : counted),
    ];
  }
}

/** Trees for what `slopes` tells of the log odds, which are moved. */
export function boosted(
  rows: readonly (readonly number[])[],
  odds: Float64Array,
  slopes: Slopes,
  options: TreeOptions,
): Omit<Trees, 'start'> {
  const grower = new Grower(tableOf(rows), options);
  const roots = Array.from({ length: options.trees }, () => grower.grow(odds, slopes));
  const { asks, values, children } = grower;
  return { roots, asks, values, children };
}

/** Trees that tell how likely an example is right. */
export function fitTrees(examples: readonly TreeExample[], options: TreeOptions): Trees {
  const right = Uint8Array.from(examples, (e) => Number(e.right));
  const share = right.reduce((sum, one) => sum + one, 0) / right.length;
  const start = rounded(Math.log(share / (1 - share)));
  const slopes: Slopes = (odds, gradients, certainty) => {
    for (let i = 0; i < odds.length; i++) {
      const likely = logistic(odds[i] as number);
      gradients[i] = (right[i] as number) - likely;
      certainty[i] = likely * (1 - likely);
    }
  };
  const rows = examples.map((e) => e.numbers);
  const odds = new Float64Array(rows.length).fill(start);
  return { start, ...boosted(rows, odds, slopes, options) };
}
