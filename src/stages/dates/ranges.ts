/**
 * Intervals: two dates that "–", "to", "until" or "between … and" join. The ends stay expressions of
 * their own; what one of them leaves out it takes from the other (May to July 2022).
 */
import type { Fields, Item, Reading } from './reading.ts';
import type { Word } from './words.ts';

/** The items of a sentence and the pairs of them, by index, that an interval spans. */
export interface Ranged {
  readonly items: readonly Item[];
  /** Index of the first end; the last end is the item after it. */
  readonly starts: ReadonlySet<number>;
}

const DASHES = new Set(['–', '-', '—', '/']);
const UNTIL = new Set(['to', 'until', 'till', 'through', 'thru']);

const joined = (words: readonly Word[], first: Item, last: Item): boolean => {
  const link = words[first.to];
  if (!link) return false;
  if (last.from === first.to) return link.hyphenated && sameKind(first.reading, last.reading);
  if (last.from !== first.to + 1) return false;
  if (DASHES.has(link.text)) return true;
  const opener = words[first.from - 1]?.lower;
  if (link.lower === 'and') return opener === 'between';
  if (!UNTIL.has(link.lower)) return false;
  return opener === 'from' || sameKind(first.reading, last.reading);
};

/** What kind of thing an end is: a time with a time, a month with a month. */
function kindOf({ type, fields, step, time }: Reading): string {
  if (type === 'TIME' && time) return 'time';
  if (fields?.month !== undefined || step?.precision === 'day') return 'month';
  if (fields?.weekday !== undefined) return 'weekday';
  if (fields?.decade !== undefined) return 'decade';
  return fields?.year !== undefined ? 'year' : 'other';
}

const sameKind = (a: Reading, b: Reading): boolean =>
  kindOf(a) === kindOf(b) && kindOf(a) !== 'other';

/** "now" is the day of publication where it ends or opens an interval. */
const NOW: Partial<Reading> = { step: { precision: 'day', by: 0, from: 'publication' } };

const isNow = ({ value }: Reading, word: Word | undefined): boolean =>
  value === 'PRESENT_REF' && word?.lower === 'now';

const isEnd = ({ type, value }: Reading): boolean =>
  value === undefined && (type === 'DATE' || type === 'TIME');

const hasYear = ({ fields, step, choose }: Reading): boolean =>
  fields?.year !== undefined || step !== undefined || choose !== undefined;

/** Where months and seasons stand in the year. */
const SEASON_MONTH = { WI: 12, SP: 3, SU: 6, FA: 9 };

const placeOf = ({ fields }: Reading): number | undefined =>
  fields?.month ?? (fields?.season && SEASON_MONTH[fields.season]);

/** The year that the first end takes from the last one: the year before, over the turn of a year. */
function shareYear(first: Reading, last: Reading): [Reading, Reading] {
  const [from, to] = [placeOf(first), placeOf(last)];
  if (from === undefined || to === undefined) return [first, last];
  const give = (reading: Reading, giver: Reading, by: number): Reading => {
    const { year } = giver.fields ?? {};
    if (year === undefined)
      return giver.step && by === 0 ? { ...reading, step: giver.step } : reading;
    const fields: Fields = { ...reading.fields, year: year + by };
    return { ...reading, fields };
  };
  const turn = from > to ? 1 : 0;
  if (!hasYear(first) && hasYear(last)) return [give(first, last, -turn), last];
  if (hasYear(first) && !hasYear(last)) return [first, give(last, first, turn)];
  return [first, last];
}

const LIST_LINKS = new Set([',', 'and', 'or', '&']);
/** Of a list, the words between two dates: ", and". */
const LONGEST_LINK = 2;

const listed = (words: readonly Word[], first: Item, last: Item): boolean =>
  last.from > first.to &&
  last.from - first.to <= LONGEST_LINK &&
  words.slice(first.to, last.from).every(({ lower }) => LIST_LINKS.has(lower));

/** "In August and September 1914": what a list says once, at its end, holds for the dates before. */
function shareInLists(words: readonly Word[], items: readonly Item[]): Item[] {
  const shared = [...items];
  for (let i = shared.length - 2; i >= 0; i--) {
    const [first, last] = [shared[i], shared[i + 1]];
    if (!first || !last || !listed(words, first, last)) continue;
    const [a, b] = [first.reading, last.reading];
    if (a.type !== 'DATE' || hasYear(a) || placeOf(a) === undefined || !hasYear(b)) continue;
    if ((a.fields?.day === undefined) !== (b.fields?.day === undefined) || b.choose) continue;
    shared[i] = { ...first, reading: shareYear(a, b)[0] };
  }
  return shared;
}

/** Monday to Thursday last week: the first weekday is that week's too. */
function shareWeek(first: Reading, last: Reading): [Reading, Reading] {
  const weekdays = first.fields?.weekday !== undefined && last.fields?.weekday !== undefined;
  if (!weekdays || first.step || last.step?.precision !== 'week') return [first, last];
  return [{ ...first, step: last.step }, last];
}

/** Finds the intervals of one sentence. */
export function ranges(words: readonly Word[], items: readonly Item[]): Ranged {
  const starts = new Set<number>();
  if (items.length < 2) return { items, starts };
  const shared = shareInLists(words, items);
  for (let i = 0; i + 1 < shared.length; i++) {
    const [first, last] = [shared[i], shared[i + 1]];
    if (!first || !last) continue;
    const now = [first, last].map(({ reading, from }) => isNow(reading, words[from]));
    if (!(now[0] || isEnd(first.reading)) || !(now[1] || isEnd(last.reading))) continue;
    if (!joined(words, first, last)) continue;
    const [a, b] = shareYear(...shareWeek(first.reading, last.reading));
    shared[i] = { ...first, reading: now[0] ? { ...a, ...NOW } : a };
    shared[i + 1] = { ...last, reading: now[1] ? { ...b, ...NOW } : b };
    starts.add(i);
    i++;
  }
  return { items: shared, starts };
}
