/** Whether the words around an expression look ahead; without a sign news looks back. */
import type { Word } from '../words.ts';

const AHEAD = new Set(
  "will wo would shall 'll ’ll next until till upcoming scheduled expected expects expect plans plan planned due begin begins expires expire set slated forthcoming starting beginning coming effective deadline".split(
    ' ',
  ),
);
const BACK = new Set('was were had did ended been said reported last ago since'.split(' '));

const REACH_BACK = 12;
const REACH_ON = 5;

/** The nearest sign before the words `from`..`to`, or right after them, decides. */
export function looksAhead(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - REACH_BACK); i--) {
    const word = words[i]?.lower ?? '';
    if (AHEAD.has(word) || word.endsWith("'ll") || word.endsWith('’ll')) return true;
    if (BACK.has(word)) return false;
  }
  for (let i = to; i < Math.min(words.length, to + REACH_ON); i++)
    if (words[i]?.lower === 'will') return true;
  return false;
}
