/** What an article's rows tell of each other. */
import type { Statement } from '../../../article/index.ts';
import type { Beside } from './row.ts';

/** What is asked of a row by those beside it. */
interface Ranked {
  readonly statement: { readonly speaker: Pick<Statement['speaker'], 'name'> };
  readonly words: number;
}

export const ALONE: Beside = { likelier: 0, density: 0, sameSpeaker: 0 };
const CHARACTERS_A_WORD = 6;

/** For each row of an article what the others tell, in their order. */
export function besideRows(text: string, rows: readonly Ranked[]): Beside[] {
  const sorted = rows.map(({ words }) => words).sort((a, b) => b - a);
  const expected = sorted.reduce((sum, words) => sum + words, 0);
  const density = (1000 * CHARACTERS_A_WORD * expected) / Math.max(1, text.length);
  const ranks = new Map<number, number>();
  for (const [i, words] of sorted.entries()) if (!ranks.has(words)) ranks.set(words, i);
  // The two likeliest of each speaker: the other one's is asked for.
  const best = new Map<string, readonly [first: number, second: number]>();
  for (const { statement, words } of rows) {
    const { name } = statement.speaker;
    const [first, second] = (name !== null && best.get(name)) || [0, 0];
    if (name !== null)
      best.set(name, words > first ? [words, first] : [first, Math.max(second, words)]);
  }
  return rows.map(({ statement, words }) => {
    const [first, second] = best.get(statement.speaker.name ?? '') ?? [0, 0];
    return {
      likelier: (ranks.get(words) ?? 0) / rows.length,
      density,
      sameSpeaker: words === first ? second : first,
    };
  });
}
