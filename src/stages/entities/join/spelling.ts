/** Two spellings of one foreign name: "Zelensky" and "Zelenskyy", "Lukashenka" and "Lukashenko". */

const SHORTEST = 6;
const SAME_START = 3;

/** How many letters two words have in common at their starts, and then at their ends. */
function sharedEnds(a: string, b: string): { start: number; end: number } {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return { start, end };
}

/** Whether so few letters, two at most, are to be changed, added or left out. */
function isWithin(most: number, a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  const { start, end } = sharedEnds(a, b);
  const [restA, restB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  const longer = Math.max(restA.length, restB.length);
  if (longer <= most) return true;
  // One letter apart, nothing else would be left.
  return most > 1 && distance(restA, restB) <= most;
}

/** Levenshtein distance, or 3 when it is 3 or more. Linear: only a band of the table is filled. */
function distance(a: string, b: string): number {
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
  return isWithin(Math.min(a.length, b.length) >= 9 ? 2 : 1, a, b);
}
