/** How often features occur, so that rare ones can be left out. */
import type { Features } from '../src/models/index.ts';

export const COUNT_BITS = 24;

/** Counts of hashed features up to 255, in 2^24 cells: a hash's cell is its high bits. */
export function countFeatures(examples: readonly { readonly features: Features }[]): Uint8Array {
  const counts = new Uint8Array(1 << COUNT_BITS);
  for (const { features } of examples) {
    const end = features.offsets[features.length] ?? 0;
    for (let k = 0; k < end; k++) {
      const cell = (features.hashes[k] as number) >>> (32 - COUNT_BITS);
      if ((counts[cell] as number) < 255) counts[cell] = (counts[cell] as number) + 1;
    }
  }
  return counts;
}
