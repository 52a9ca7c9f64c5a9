/** What the rules of doubt ask of an attribution's parts. */
import { type Parts, type Passage, type Range, wordAt } from '../passage.ts';

/** A few words in marks are somebody's, whatever the cue; a single one may be a term. */
const FEWEST_MARKED = 4;
const CLAUSE_WORD = /^(?:that|how|what|why|whether|when|where|who|whom|which|if|because)$/i;
const FINITE =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|do|does|did|wo|ca)$|n['’]t$|['’](?:re|ve|ll|d|m)$|^(?:it|he|she|that|there|what|who)['’]s$/iu;
const SUBJECT = /^(?:I|he|she|we|they|there)$/i;

/** The token's word in lower case, with a plain apostrophe. */
export const lowerAt = (p: Passage, i: number): string =>
  wordAt(p, i).toLowerCase().replaceAll('’', "'");

/** The words of the ranges in lower case. */
export function wordsOf(p: Passage, ranges: readonly Range[]): string[] {
  const words: string[] = [];
  for (const { first, last } of ranges)
    for (let i = first; i <= last; i++) words.push(lowerAt(p, i));
  return words;
}

/** Whether the content, or some of it, stands in quotation marks. */
export function isMarked({ quoted }: Passage, { content }: Parts): boolean {
  let marked = 0;
  let bare = 0;
  for (const { first, last } of content)
    for (let i = first; i <= last; i++)
      if ((quoted[i] ?? -1) >= 0) marked++;
      else bare++;
  return marked >= FEWEST_MARKED || bare === 0;
}

/** Whether the content opens with "that", "how", "whether" and the like. */
export const opensClause = (p: Passage, { content: [piece], cue }: Parts): boolean =>
  piece !== undefined &&
  (CLAUSE_WORD.test(wordAt(p, piece.first)) ||
    (lowerAt(p, piece.first - 1) === 'that' && piece.first - 1 > (cue.at(-1)?.last ?? Infinity)));

/**
 * Whether the content is the name of a thing right behind the cue: one piece without a verb of its
 * own, no clause and no "to do".
 */
export function isThing(p: Passage, parts: Parts): boolean {
  const [piece, ...more] = parts.content;
  const end = parts.cue.at(-1)?.last ?? Infinity;
  if (!piece || more.length || piece.first !== end + 1 || opensClause(p, parts)) return false;
  // "remembered leaving early" holds a clause.
  if (/^to$|\wing$/.test(lowerAt(p, piece.first))) return false;
  for (let i = piece.first; i <= piece.last; i++) {
    const word = wordAt(p, i);
    // "saw her as a friend" holds something of her.
    if (word === 'as') return false;
    // What stands in a relative clause, or after a comma, says more of the thing.
    if (i > piece.first && (CLAUSE_WORD.test(word) || /^[,;:(–—]$/.test(word))) return true;
    if (FINITE.test(word) || SUBJECT.test(word)) return false;
  }
  return true;
}
