/** The parts of a date with the name of a month: the month, the day, the mark between them. */
import { needsContext } from '../../../language/en/months.ts';
import type { Word } from '../words.ts';
import { isCapitalized } from './context.ts';
import { ordinalAt } from './numbers.ts';

export interface DatePart {
  readonly value: number;
  readonly to: number;
}

/** A month's name with its dot; never the verbs "may" and "march". */
export function monthAt(words: readonly Word[], at: number): DatePart | undefined {
  const word = words[at];
  const value = word?.lexeme.month ?? 0;
  if (!word || value === 0) return undefined;
  if (needsContext.has(word.lower) && !isCapitalized(word)) return undefined;
  // The rocket and the retreat: Long March 3.
  if (words[at - 1]?.lower === 'long') return undefined;
  const dot = words[at + 1];
  const short = word.text.length <= 4 && word.lower !== 'may';
  const dotted = short && dot?.text === '.' && dot.joined && words[at + 2] !== undefined;
  return { value, to: dotted ? at + 2 : at + 1 };
}

/** After the slash or hyphen that joins the parts of one date: Oct/2, 23/Sep/2020, Sep-23-2020. */
export const afterMark = (words: readonly Word[], at: number): number => {
  const mark = words[at];
  const joins = mark?.joined && words[at + 1]?.joined && (mark.text === '/' || mark.text === '-');
  return joins ? at + 1 : at;
};

/** A day of the month: 5, 05, 5th, fifth. */
export function dayAt(words: readonly Word[], at: number): DatePart | undefined {
  const word = words[at];
  if (!word) return undefined;
  const { number, text } = word;
  if (number >= 1 && number <= 31 && text.length <= 2) {
    const after = words[at + 1];
    if (after && (after.text === '%' || after.text === '$')) return undefined;
    return { value: number, to: at + 1 };
  }
  const ordinal = ordinalAt(words, at);
  return ordinal?.value !== undefined && ordinal.value >= 1 && ordinal.value <= 31
    ? { value: ordinal.value, to: ordinal.to }
    : undefined;
}
