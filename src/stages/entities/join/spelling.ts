/** Two spellings of one foreign name: "Zelensky" and "Zelenskyy", "Lukashenka" and "Lukashenko". */

const SHORTEST = 6;
const SAME_START = 3;

/** Levenshtein distance, or 3 when it is 3 or more. Linear: only a band of the table is filled. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i, ...Array.from({ length: b.length }, () => 3)];
    for (let j = Math.max(1, i - 2); j <= Math.min(b.length, i + 2); j++) {
      const change = (previous[j - 1] ?? 3) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row[j] = Math.min(change, (previous[j] ?? 3) + 1, (row[j - 1] ?? 3) + 1);
    }
    previous = row;
  }
  return Math.min(3, previous[b.length] ?? 3);
}

/** Whether two words can be spellings of one name: long, with one start, a letter or two apart. */
export function spelledAlike(a: string, b: string): boolean {
  if (a.length < SHORTEST || b.length < SHORTEST || a === b) return false;
  if (a.slice(0, SAME_START) !== b.slice(0, SAME_START)) return false;
  // A plural or a feminine ending is another word, not another spelling.
  if (`${a}s` === b || `${b}s` === a) return false;
  return distance(a, b) <= (Math.min(a.length, b.length) >= 9 ? 2 : 1);
}
