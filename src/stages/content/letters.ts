/** Letters and digits only, in lower case: for comparing texts that differ in marks and spacing. */

const PLAIN = /^[\x20-\x7e‘’“”–—…]*$/;

/** `text` as words of lower-case letters and digits with one space between them. */
export function letters(text: string): string {
  const lower = text.toLowerCase();
  return lower.replace(PLAIN.test(lower) ? /[^a-z0-9]+/g : /[^\p{L}\p{N}]+/gu, ' ').trim();
}

const known = new WeakMap<{ readonly text: string }, string>();

/** What a longer block begins with is enough to know it by. */
const LONGEST_KEY = 2000;

/** The same of a block's text, or of the beginning of a long one; worked out once. */
export function lettersOf(block: { readonly text: string }): string {
  let key = known.get(block);
  if (key === undefined) {
    key = letters(block.text.slice(0, LONGEST_KEY));
    known.set(block, key);
  }
  return key;
}

/** A test of blocks: whether one says the same as one of the texts, its marks and spacing aside. */
export function sayingOneOf(
  texts: readonly string[],
): (block: { readonly text: string }) => boolean {
  const keys = new Set(texts.map(letters));
  const lengths = [...keys].map(({ length }) => length);
  const shortest = Math.min(...lengths);
  const longest = 2 * Math.max(...lengths) + MOST_MARKS;
  return (block) =>
    block.text.length >= shortest && block.text.length <= longest && keys.has(lettersOf(block));
}

/** A text has no more characters than twice its letters and these. */
const MOST_MARKS = 40;
