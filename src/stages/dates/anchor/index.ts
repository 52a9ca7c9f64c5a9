/** The second pass: anchors every reading in the order of the text. */
import type { Span } from '../../../article/index.ts';
import type { Period } from '../period.ts';
import type { Item } from '../reading.ts';
import type { Sentence } from '../sentence.ts';
import type { Word } from '../words.ts';
import type { Anchors } from './context.ts';
import { inOrder } from './interval.ts';
import { tellsHistory } from './narrative.ts';
import { dayComesFirst, type OrderEvidence, ordered } from './order.ts';
import { type Resolved, resolve } from './resolve.ts';
import { Sayings } from './saying.ts';
import { directionOf, happened, isOpen, openingDirection, tellsWhatIsOver } from './tense.ts';
import { Told } from './told.ts';
import { type Days, daysOf } from './window.ts';
import { within } from './within.ts';

export interface AnchorOptions extends OrderEvidence {
  readonly published: number | undefined;
  /** What stands in quotation marks, in order, none overlapping another. */
  readonly quotes: readonly Span[];
}

/** An item and what it was found to mean; without `resolved` nothing tells it. */
export interface Anchored extends Item {
  readonly resolved?: Resolved;
  readonly days?: Days;
}

/** The items of every sentence with their periods, sentence by sentence. */
export function anchorAll(
  sentences: readonly Sentence[],
  { published, quotes, ...evidence }: AnchorOptions,
): Anchored[][] {
  const all = sentences.flatMap((s) => s.items);
  const narrative = tellsHistory(all, published);
  const dayFirst = dayComesFirst(all, evidence);
  const told = new Told();
  const sayings = new Sayings(sentences, quotes);
  if (narrative) told.narrated = firstExplicit(all);
  return sentences.map(({ words, items, starts }) => {
    const isOver = once(() => tellsWhatIsOver(words));
    const anchored = items.map((item, i): Anchored => {
      if (item.reading.value !== undefined && !item.reading.step) {
        const { window } = item.reading;
        const days = window && !narrative && published !== undefined && daysOf(window, published);
        return days ? { ...item, days } : item;
      }
      if (item.reading.order === 'undecided' && dayFirst === undefined) return item;
      const reading = ordered(item.reading, dayFirst === true);
      const over = () => isOver() && !isOpen(words, item.from);
      const direction =
        directionOf(words, item.from, item.to) ??
        opening(words, item) ??
        (happened(words, item.from) && over() ? 'past' : undefined);
      const usual: Anchors = { published, told, narrative, direction, over };
      const anchors = spokenOn(sayings, words[item.from], usual);
      const resolved = counted(resolve(reading, anchors), anchors !== usual);
      if (!resolved) return { ...item, reading };
      const { step } = reading;
      const isAside =
        reading.value !== undefined ||
        step?.comparing ||
        (narrative && step?.from === 'publication');
      if (!isAside) told.add(resolved.period, item.from, i === 0);
      return { ...item, reading, resolved };
    });
    for (const i of starts) inOrder(anchored, i, published);
    return anchored;
  });
}

/**
 * The anchors of words that somebody says: their day is the day of saying. Where nothing tells
 * it and the article tells history, they have none: "today" is not the day of publication then.
 */
function spokenOn(sayings: Sayings, word: Word | undefined, anchors: Anchors): Anchors {
  const quote = word && sayings.quoteAt(word.start);
  if (!quote) return anchors;
  const { day, words = [] } = sayings.dayOf(quote) ?? {};
  const direction = day && directionOf(words, day.from, day.to);
  const said = day && resolve(day.reading, { ...anchors, direction });
  if (said?.period.precision === 'day')
    return { ...anchors, published: said.period.start, narrative: false };
  return anchors.narrative ? { ...anchors, published: undefined } : anchors;
}

/** What is counted from a day of saying is counted from a date of the text. */
const counted = (resolved: Resolved | undefined, fromSaying: boolean): Resolved | undefined =>
  resolved && fromSaying && resolved.from === 'publication'
    ? { ...resolved, from: 'previous' }
    : resolved;

/** A month or a day that opens its sentence has the tense of the verb after it. */
const opening = (words: readonly Word[], { from, to, reading: { fields } }: Item) =>
  fields?.month !== undefined || fields?.weekday !== undefined
    ? openingDirection(words, from, to)
    : undefined;

/** Asks only once, and only when it must. */
function once(ask: () => boolean): () => boolean {
  let answer: boolean | undefined;
  return () => {
    answer ??= ask();
    return answer;
  };
}

/** Where a narrative begins that opens without a year: the year of its first explicit month. */
function firstExplicit(items: readonly Item[]): Period | undefined {
  for (const { reading } of items) {
    const { fields } = reading;
    if (fields?.year !== undefined && fields.month !== undefined)
      return within(fields.year, { year: fields.year });
  }
  return undefined;
}
