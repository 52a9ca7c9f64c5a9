/**
 * Boosted trees (Friedman 2001): log odds as the sum of what many small decision trees say of a few
 * numbers. They tell by themselves in which steps a number matters and which numbers matter together;
 * training/boosted-trees.ts fits them.
 */
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { decodedOnce } from './decoded.ts';
import { weights } from './weights-source.ts';

/** The nodes of all trees, one behind the other. */
export interface Trees {
  /** Log odds before any tree is asked. */
  readonly start: number;
  /** The node with which each tree begins. */
  readonly roots: readonly number[];
  /** Which number a node asks for; -1 of a leaf. */
  readonly asks: readonly number[];
  /** Of a node that asks, up to where a number leads to its first child; of a leaf, what it adds. */
  readonly values: readonly number[];
  /** The first child of a node; the second one is the next. */
  readonly children: readonly number[];
}

/** The log odds of what has these numbers. */
export function treeOdds(
  { start, roots, asks, values, children }: Trees,
  numbers: readonly number[],
): number {
  let sum = start;
  for (const root of roots) {
    let node = root;
    for (let ask = asks[node] as number; ask >= 0; ask = asks[node] as number) {
      const isBelow = (numbers[ask] as number) <= (values[node] as number);
      node = (children[node] as number) + (isBelow ? 0 : 1);
    }
    sum += values[node] as number;
  }
  return sum;
}

// Safe: `encodeTrees` wrote it.
const parsed = (json: Uint8Array): Trees => JSON.parse(new TextDecoder().decode(json)) as Trees;

/** The trees in `weights/<name>.bin`, read once. */
export const loadTrees = (name: string): Trees => decodedOnce(name, () => parsed(weights(name)));

/** The trees of a weights file. */
export const decodeTrees = (bytes: Uint8Array): Trees => parsed(brotliDecompressSync(bytes));

/** The bytes of a weights file. */
export const encodeTrees = (trees: Trees): Buffer =>
  brotliCompressSync(Buffer.from(JSON.stringify(trees)));
