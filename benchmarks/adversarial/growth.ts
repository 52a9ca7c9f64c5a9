/** How work grows with the size of a page. */
import type { Work } from './work.ts';

export interface Growth {
  /** All steps at each size. */
  readonly totals: readonly number[];
  /**
   * Of the power of the size that all steps grow with; 1 is linear. The lesser of the two times that
   * the size doubles: what a larger page is read for once is no growth.
   */
  readonly exponent: number;
  /** What grows faster than it may, worst first, with its own exponent and its steps at the end. */
  readonly fast: readonly { what: string; exponent: number; steps: number }[];
}

const sum = (work: Work): number => [...work.values()].reduce((a, b) => a + b, 0);

/** Fewer steps than this for each character say nothing: rules compare what stands in one sentence. */
const FEW = 10;

/**
 * @param works of three pages, each twice as large as the one before.
 * @param size of the last page, in characters.
 */
export function growthOf(works: readonly Work[], size: number, most: number): Growth {
  const totals = works.map(sum);
  const [earlier, before] = works.slice(-3);
  const rate = (what: string, from: Work | undefined, to: Work | undefined) =>
    Math.log2((to?.get(what) ?? 0) / (from?.get(what) ?? 0));
  const fast = [...(works.at(-1) ?? [])]
    .map(([what, steps]) => {
      // Both times: a bound that is reached between two sizes, or a table that is made, is no growth.
      const rates = [rate(what, earlier, before), rate(what, before, works.at(-1))];
      return { what, steps, exponent: Math.min(...rates) };
    })
    .filter(({ steps, exponent }) => steps > size * FEW && exponent > most)
    .sort((a, b) => b.steps - a.steps);
  const doublings = totals.slice(1).map((total, i) => Math.log2(total / (totals[i] ?? total)));
  return { totals, exponent: Math.min(...doublings), fast };
}
