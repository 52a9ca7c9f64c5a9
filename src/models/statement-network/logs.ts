/** Logs of likelihoods: made of scores, and the greatest of them. */

/** Turns scores into logs of likelihoods; those that are minus infinity are impossible. */
export function normalise(scores: Float32Array): Float32Array {
  let most = -Infinity;
  for (let k = 0; k < scores.length; k++) most = Math.max(most, scores[k] as number);
  let sum = 0;
  for (let k = 0; k < scores.length; k++) {
    const less = (scores[k] as number) - most;
    if (less > -30) sum += Math.exp(less);
  }
  const all = most + Math.log(sum);
  for (let k = 0; k < scores.length; k++) scores[k] = (scores[k] as number) - all;
  return scores;
}

/** Places of the greatest numbers from `from` on, the greatest first, none less than `least`. */
export function greatest(logs: Float32Array, from: number, most: number, least: number): number[] {
  const found: number[] = [];
  for (let k = from; k < logs.length; k++) {
    const own = logs[k] as number;
    if (own < least) continue;
    if (found.length === most) {
      if (own <= (logs[found[most - 1] as number] as number)) continue;
      found.pop();
    }
    let at = found.length;
    while (at > 0 && (logs[found[at - 1] as number] as number) < own) at--;
    found.splice(at, 0, k);
  }
  return found;
}
