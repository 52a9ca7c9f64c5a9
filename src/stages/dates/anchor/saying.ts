/** The day on which quoted words were said: “We vote today,” she said on Tuesday. */
import type { Span } from '../../../article/index.ts';
import { isSpeechVerb } from '../../../language/en/speech-verbs.ts';
import type { Item, Reading } from '../reading.ts';
import type { Sentence } from '../sentence.ts';
import type { Word } from '../words.ts';

/** Words between the verb of speaking and the day. */
const REACH = 12;

/** A day of saying and the words of its sentence. */
export interface Saying {
  readonly day: Item;
  readonly words: readonly Word[];
}

const isDay = ({ type, value, fields, step }: Reading): boolean =>
  type === 'DATE' &&
  value === undefined &&
  (fields?.day !== undefined || fields?.weekday !== undefined || step?.precision === 'day');

/** Index of the first of the ordered spans that ends after an offset. */
function firstEndingAfter(quotes: readonly Span[], offset: number): number {
  let [low, high] = [0, quotes.length];
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((quotes[mid]?.end ?? 0) <= offset) low = mid + 1;
    else high = mid;
  }
  return low;
}

/** True where a verb of speaking stands near the day, between the offsets. */
function spokenNear(words: readonly Word[], day: Item, start: number, end: number): boolean {
  return words
    .slice(Math.max(0, day.from - REACH), day.to + REACH)
    .some((word) => word.start >= start && word.end <= end && isSpeechVerb(word.lower));
}

/** Words between the verb of speaking and the quotation after it. */
const LEAD = 4;

/** She said “I leave tomorrow” on Sunday: the verb stands before the quotation. */
function saidBefore(words: readonly Word[], quote: Span): boolean {
  const opens = words.findIndex(({ start }) => start >= quote.start);
  return words.slice(Math.max(0, opens - LEAD), opens).some(({ lower }) => isSpeechVerb(lower));
}

/** What an article's quotations were said on. */
export class Sayings {
  readonly #quotes: readonly Span[];
  readonly #days = new Map<Span, Saying>();

  /** `quotes` are what stands in quotation marks, in order, none overlapping another. */
  constructor(sentences: readonly Sentence[], quotes: readonly Span[]) {
    this.#quotes = quotes;
    if (quotes.length === 0) return;
    for (const { words, items } of sentences)
      for (const day of items) if (isDay(day.reading)) this.#note(words, day);
  }

  /** The quotation that holds an offset, as `dayOf` knows it. */
  quoteAt(offset: number): Span | undefined {
    const found = this.#quotes[firstEndingAfter(this.#quotes, offset)];
    return found && found.start <= offset ? found : undefined;
  }

  /** The day on which a quotation was said; undefined where its sentence does not tell. */
  dayOf(quote: Span): Saying | undefined {
    return this.#days.get(quote);
  }

  /** A day outside the marks belongs to the quotations beside it in its sentence. */
  #note(words: readonly Word[], day: Item): void {
    const { start = 0 } = words[day.from] ?? {};
    const [from, to] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];
    const next = firstEndingAfter(this.#quotes, start);
    const [before, after] = [this.#quotes[next - 1], this.#quotes[next]];
    if (after && after.start <= start) return;
    const [low, high] = [before?.end ?? 0, after?.start ?? Infinity];
    const near = spokenNear(words, day, Math.max(from, low), Math.min(to, high));
    if (!near && !(before && saidBefore(words, before))) return;
    for (const quote of [before, after])
      if (quote && quote.end > from && quote.start < to && !this.#days.has(quote))
        this.#days.set(quote, { day, words });
  }
}
