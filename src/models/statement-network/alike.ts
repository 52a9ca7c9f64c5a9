/** Whether a reader would take two contents for the same. */
import type { Range } from './passage.ts';

const lengthOf = (ranges: readonly Range[]): number =>
  ranges.reduce((sum, { first, last }) => sum + last - first + 1, 0);

/** Share of tokens (F1) from which on a reader takes two contents for the same. */
const ALIKE = 0.8;

/** Whether two contents, each in order, have nearly the same tokens. */
export function areAlike(a: readonly Range[], b: readonly Range[]): boolean {
  let shared = 0;
  for (const x of a)
    for (const y of b)
      shared += Math.max(0, Math.min(x.last, y.last) - Math.max(x.first, y.first) + 1);
  return 2 * shared >= ALIKE * (lengthOf(a) + lengthOf(b));
}
