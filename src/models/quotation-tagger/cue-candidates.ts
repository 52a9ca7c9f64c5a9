/** Where a cue may stand: more places than there are cues, for the second pass to choose from. */
import { type FirstPass, partAt } from './first-pass.ts';
import { CUE, SIZE } from './labels.ts';
import type { Range } from './passage.ts';

/** Of ten gold cues nearly nine have a token above it on development data. */
const POSSIBLE = 0.08;

/** A paragraph of prose has fewer: the second pass reads much around each of them. */
const MOST = { cues: 1000, ofTokens: 1 / 32 };

/** Of more cues than prose can have, such as on a page made to keep us busy, the likeliest; in order. */
export function surest(cues: readonly Range[], { probability, path }: FirstPass): readonly Range[] {
  const most = Math.max(MOST.cues, path.length * MOST.ofTokens);
  if (cues.length <= most) return cues;
  const sure = ({ first }: Range): number => partAt(probability, first, CUE);
  return [...cues]
    .sort((a, b) => sure(b) - sure(a))
    .slice(0, most)
    .sort((a, b) => a.first - b.first);
}

/**
 * Runs of tokens that the first pass gives at least that chance of being a cue, cut where one more
 * likely begins than goes on.
 */
export function cueCandidates({ probability, path }: FirstPass, least: number = POSSIBLE): Range[] {
  const found: Range[] = [];
  let first = -1;
  const n = path.length;
  for (let i = 0; i <= n; i++) {
    const begins = i < n ? (probability[i * SIZE + CUE] as number) : 0;
    const inside = i < n ? (probability[i * SIZE + CUE + 1] as number) : 0;
    const possible = begins + inside >= least;
    if (first >= 0 && (!possible || begins >= inside)) {
      found.push({ first, last: i - 1 });
      first = -1;
    }
    if (possible && first < 0) first = i;
  }
  return found;
}
