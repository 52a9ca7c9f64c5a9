/** When two names of a speaker mean the same person: scoring is lenient about titles and first names. */

const TITLES = new Set(
  'mr mrs ms miss dr sen senator rep gov president secretary prof sir the lt gen col judge justice mayor prime minister'.split(
    ' ',
  ),
);

const wordsOf = (name: string): string[] =>
  (
    name
      .toLowerCase()
      .replace(/['’]s\b/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).filter((word) => !TITLES.has(word));

/** Same last word, or the words of one among the words of the other. */
export function sameSpeaker(expected: string, given: string): boolean {
  const [a, b] = [wordsOf(expected), wordsOf(given)];
  if (!a.length || !b.length) return false;
  if (a.at(-1) === b.at(-1)) return true;
  return b.every((word) => a.includes(word)) || a.every((word) => b.includes(word));
}
