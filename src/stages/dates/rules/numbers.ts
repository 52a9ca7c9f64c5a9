/** Numbers as they stand in temporal expressions. */
import type { Word } from '../words.ts';

export interface Amount {
  /** Undefined when it is not told: several, a few. */
  readonly value: number | undefined;
  readonly to: number;
}

const is = (words: readonly Word[], at: number, ...forms: string[]): boolean =>
  forms.includes(words[at]?.lower ?? '');

const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
]);

/** The value of "1,000" or "2.5"; NaN for anything else. */
function decimal(text: string): number {
  const code = text.charCodeAt(0);
  if (code < 48 || code > 57 || text.length > 9) return Number.NaN;
  return Number(text.includes(',') ? text.replaceAll(',', '') : text);
}

/** A number is spelled in at most so many words. */
const LONGEST = 6;

/** Twenty-one, three hundred, two thousand; undefined where no number word stands. */
function spelled(words: readonly Word[], at: number): Amount | undefined {
  let total = 0;
  let part = 0;
  let to = at;
  let tens = false;
  for (; to < at + LONGEST; to++) {
    const { cardinal } = words[to]?.lexeme ?? {};
    if (cardinal === undefined || Number.isNaN(cardinal)) break;
    if (cardinal === 100 || cardinal === 1000) {
      part = (part || 1) * cardinal;
      if (cardinal === 1000) {
        total += part;
        part = 0;
      }
    } else if (part === 0 || part % 100 === 0) part += cardinal;
    else if (tens && cardinal < 10) part += cardinal;
    else break;
    tens = cardinal >= 20 && cardinal < 100;
  }
  return to > at ? { value: total + part, to } : undefined;
}

/** ", and a half", " 1/2" or "½" after a whole number. */
function withFraction(words: readonly Word[], { value, to }: Amount): Amount {
  if (value === undefined) return { value, to };
  const fraction = FRACTIONS.get(words[to]?.text ?? '');
  if (fraction) return { value: value + fraction, to: to + 1 };
  if (is(words, to, '1', '3') && is(words, to + 1, '/') && is(words, to + 2, '2', '4'))
    return { value: value + Number(words[to]?.text) / Number(words[to + 2]?.text), to: to + 3 };
  if (is(words, to, 'and')) {
    const half = is(words, to + 1, 'a') ? to + 2 : to + 1;
    if (is(words, half, 'half')) return { value: value + 0.5, to: half + 1 };
  }
  return { value, to };
}

/** An amount: 20, 2.5, twenty-one, a dozen, a couple of, several, a few. */
export function amountAt(words: readonly Word[], at: number): Amount | undefined {
  const first = words[at];
  if (!first) return undefined;
  const digits = decimal(first.text);
  if (!Number.isNaN(digits)) {
    const to = is(words, at + 1, 'hundred', 'thousand') ? at + 2 : at + 1;
    const times = to === at + 2 ? (words[at + 1]?.lexeme.cardinal ?? 1) : 1;
    return withFraction(words, { value: digits * times, to });
  }
  const fraction = FRACTIONS.get(first.text);
  if (fraction) return { value: fraction, to: at + 1 };
  if (first.lexeme.vague) {
    const to = at + 1;
    return { value: undefined, to: is(words, to, 'dozen', 'hundred', 'thousand') ? to + 1 : to };
  }
  if (first.lower === 'half') {
    if (is(words, at + 1, 'a', 'an')) return { value: 0.5, to: at + 2 };
    return undefined;
  }
  if (first.lower === 'a' || first.lower === 'an') {
    if (is(words, at + 1, 'couple'))
      return { value: 2, to: is(words, at + 2, 'of') ? at + 3 : at + 2 };
    if (is(words, at + 1, 'few')) return { value: undefined, to: at + 2 };
    if (is(words, at + 1, 'half')) return { value: 0.5, to: at + 2 };
    const named = is(words, at + 1, 'hundred', 'dozen', 'thousand')
      ? spelled(words, at + 1)
      : undefined;
    return named ?? { value: 1, to: at + 1 };
  }
  if (first.lower === 'another')
    return words[at + 1]?.lexeme.unit ? { value: 1, to: at + 1 } : spelled(words, at + 1);
  if (first.lower === 'couple') return { value: 2, to: is(words, at + 1, 'of') ? at + 2 : at + 1 };
  const named = spelled(words, at);
  return named && withFraction(words, named);
}

/** First, 21st, twenty-first. */
export function ordinalAt(words: readonly Word[], at: number): Amount | undefined {
  const { ordinal, cardinal } = words[at]?.lexeme ?? {};
  if (ordinal !== undefined && !Number.isNaN(ordinal)) return { value: ordinal, to: at + 1 };
  if (cardinal !== undefined && cardinal >= 20 && cardinal < 100) {
    const unit = words[at + 1]?.lexeme.ordinal ?? Number.NaN;
    if (unit < 10) return { value: cardinal + unit, to: at + 2 };
  }
  return undefined;
}
