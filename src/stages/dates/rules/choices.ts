/** "last June", "this coming Friday", "the previous spring": words that choose one of many. */
import type { Reading } from '../reading.ts';
import type { Word } from '../words.ts';

type Choice = NonNullable<Reading['choose']>;

const CHOICES: ReadonlyMap<string, Choice> = new Map([
  ['last', 'last'],
  ['past', 'last'],
  ['previous', 'last'],
  ['this', 'this'],
  ['coming', 'next'],
  ['next', 'next'],
  ['following', 'next'],
]);

/** The words that can open such a choice. */
export const CHOICE_WORDS: readonly string[] = [...CHOICES.keys(), 'the'];

/** The choosing word or words at `at`, "the" or "this" before them included. */
export function choiceAt(
  words: readonly Word[],
  at: number,
): { choose: Choice; to: number } | undefined {
  const first = words[at]?.lower ?? '';
  const second =
    first === 'the' || first === 'this' ? CHOICES.get(words[at + 1]?.lower ?? '') : undefined;
  if (second) return { choose: second, to: at + 2 };
  const choose = CHOICES.get(first);
  return choose && { choose, to: at + 1 };
}
