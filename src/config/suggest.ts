/** Near misses: the known word that a mistyped one most likely means. */

/** Edits (insert, delete, replace, swap of neighbours) that lead from one short word to another. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(
        (previous[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (previous[j - 1] ?? 0) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    [before, previous] = [previous, row];
  }
  return previous[b.length] ?? 0;
}

/** One word is the start of the other, as in "conf" and "config" or "output" and "out". */
const isBeginning = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) > 2 && (a.startsWith(b) || b.startsWith(a));

/** The closest of `known` when it is close enough to be meant: a third of its letters at most. */
export function closest(word: string, known: readonly string[]): string | undefined {
  if (word.length > 40) return undefined;
  const given = word.toLowerCase();
  const [best] = known
    .map((name) => ({
      name,
      edits: isBeginning(given, name.toLowerCase()) ? 0.5 : distance(given, name.toLowerCase()),
    }))
    .sort((a, b) => a.edits - b.edits);
  return best && best.edits <= Math.max(1, best.name.length / 3) ? best.name : undefined;
}

/** " Did you mean X?" or nothing, to stand after a message. */
export function didYouMean(word: string, known: readonly string[], prefix = ''): string {
  const name = closest(word, known);
  return name === undefined ? '' : ` Did you mean ${prefix}${name}?`;
}
