/** Which corrections stand: those that no later one takes back. */
import type { Correction, Standing } from './schema.ts';

/** The corrections that are not taken back, in their order. An undo can itself be undone. */
export function standing(corrections: readonly Correction[]): Standing[] {
  const undone = new Set<string>();
  // From the last to the first, so that an undo that is undone no longer counts.
  for (const correction of corrections.toReversed())
    if (correction.action === 'undo' && !undone.has(correction.id)) undone.add(correction.undoes);
  return corrections.filter(
    (correction): correction is Standing =>
      correction.action !== 'undo' && !undone.has(correction.id),
  );
}
