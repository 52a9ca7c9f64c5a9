/**
 * Titles in italics are one name from their first word to their last: "*Salt: Profit and Loss in the
 * Orvan City*". What the model found in a part of one is none.
 */
import type { Sentence } from './document.ts';
import type { Name } from './name.ts';
import { lower } from './pieces.ts';
import { ITALIC } from './stretches.ts';

/** Pieces; of shorter titles the model knows better. */
const SHORTEST = 3;
/** Share of such titles that are right on development data. */
const SCORE = 0.75;

/** The names of a sentence, titles in italics whole. */
export function completeTitles({ pieces, stretches }: Sentence, names: readonly Name[]): Name[] {
  return stretches.reduce<Name[]>(
    (found, { from, to, mark, isTitle }) => {
      const [start, end] = [pieces[from]?.start, pieces[to - 1]?.end];
      // Where a sentence begins so, it may all be an invitation.
      if (mark !== ITALIC || !isTitle || from === 0 || to - from < SHORTEST) return found;
      if (start === undefined || end === undefined) return found;
      const inside = found.filter((name) => name.start < end && start < name.end);
      // "The Orva Post" is found without its article.
      const opening = lower(pieces[from]) === 'the' ? pieces[from + 1]?.start : start;
      const isWhole = inside.some(
        (name) => name.end >= end && (name.start <= start || name.start === opening),
      );
      if (isWhole) return found;
      const title: Name = { start, end, type: 'work', score: SCORE };
      return [...found.filter((name) => !inside.includes(name)), title].sort(
        (a, b) => a.start - b.start,
      );
    },
    [...names],
  );
}
