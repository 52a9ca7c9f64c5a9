/** Known names that the model passed over, where no capital beside them makes them part of another. */
import type { EntityType } from '../../../article/index.ts';
import type { Sentence } from './document.ts';
import type { Name } from './name.ts';

/** Share of such names that are right on development data. */
const SCORE = 0.8;

/** Index after the last piece of the known phrase that begins at piece `i` and has several. */
export function endOfPhrase({ phrases }: Sentence, i: number): number {
  let end = i + 2;
  while (((phrases[end - 1] as number) & 3) !== 3) end++;
  return end;
}

/**
 * The names of a sentence, with those that are in none; `endOf` gives the index after the last piece
 * of the known name that begins at a piece, -1 where none does.
 */
export function addPassedOver(
  sentence: Sentence,
  names: readonly Name[],
  type: EntityType,
  endOf: (sentence: Sentence, i: number) => number,
): Name[] {
  const { pieces } = sentence;
  const added: Name[] = [];
  let n = 0;
  for (let i = 0; i < pieces.length; i++) {
    const past = endOf(sentence, i);
    const [start, end] = [pieces[i]?.start, pieces[past - 1]?.end];
    if (start === undefined || end === undefined) continue;
    while ((names[n]?.end ?? Infinity) <= start) n++;
    const isFree = (names[n]?.start ?? Infinity) >= end;
    if (isFree && !pieces[i - 1]?.form.hasCapital && !pieces[past]?.form.hasCapital)
      added.push({ start, end, type, score: SCORE });
    i = past - 1;
  }
  return added.length ? [...names, ...added].sort((a, b) => a.start - b.start) : [...names];
}
