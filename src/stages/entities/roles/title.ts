/** A role before the name: "Russian ambassador Gryzlov", "Russian ambassador to Belarus, Boris Gryzlov". */
import type { Span } from '../../../article/index.ts';
import { complementStart, isHead, isModifier, lower, type Words } from './phrase.ts';

const LONGEST = 10;

/** The role that leads to the name whose first token is `start`. */
export function roleBefore(words: Words, start: number): Span | undefined {
  let end = start;
  if (lower(words, end - 1) === ',') end--;
  const head = complementStart(words, end) - 1;
  // Without a comma a complement would run into the name: "ambassador to Belarus Boris".
  if (head < 0 || (end === start && head !== end - 1) || !isHead(words, head)) return undefined;
  let from = head;
  while (from > 0 && head - from < LONGEST && isModifier(words, from - 1)) from--;
  if (/^['’]s$/.test(lower(words, from))) from++;
  const [first, last] = [words.tokens[from], words.tokens[end - 1]];
  return first && last ? { start: first.start, end: last.end } : undefined;
}
