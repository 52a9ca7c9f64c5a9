/** Where a cue may stand: more places than there are cues, for the second pass to choose from. */
import type { FirstPass } from './first-pass.ts';
import { CUE } from './labels.ts';
import type { Range } from './passage.ts';

/** Of ten gold cues nearly nine have a token above it on development data. */
const POSSIBLE = 0.08;

/**
 * Runs of tokens that the first pass gives at least that chance of being a cue, cut where one more
 * likely begins than goes on.
 */
export function cueCandidates(
  { probability, path, size }: FirstPass,
  least: number = POSSIBLE,
): Range[] {
  const found: Range[] = [];
  let first = -1;
  const n = path.length;
  for (let i = 0; i <= n; i++) {
    const begins = i < n ? (probability[i * size + CUE] as number) : 0;
    const inside = i < n ? (probability[i * size + CUE + 1] as number) : 0;
    const possible = begins + inside >= least;
    if (first >= 0 && (!possible || begins >= inside)) {
      found.push({ first, last: i - 1 });
      first = -1;
    }
    if (possible && first < 0) first = i;
  }
  return found;
}
