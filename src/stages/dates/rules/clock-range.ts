/** Hours from and to: 5 to 6pm, 3-8pm, between 7 and 9:30 last night, from 9 to 5 on Friday. */
import type { Reading } from '../reading.ts';
import type { Word } from '../words.ts';
import type { Found, Parse, Rule } from './rule.ts';
import { hourAt, inHalfOf, type Time, timeAt, timexTime } from './times.ts';

const LINKS = new Set(['to', '-', '–', 'until', 'till', 'and']);
const OPENERS = new Set(['from', 'between']);
const PART_HALF: ReadonlyMap<string, 'pm'> = new Map([
  ['TAF', 'pm'],
  ['TEV', 'pm'],
  ['TNI', 'pm'],
]);

/** The day, or part of one, that follows the hours: "yesterday", "on Friday", "last night". */
function dayAfter(words: readonly Word[], at: number, parse: Parse): Found | undefined {
  const day = parse(words[at]?.lower === 'on' || words[at]?.lower === 'of' ? at + 1 : at);
  const { type, value, fields, step, time } = day?.reading ?? {};
  if (!day || value !== undefined || (type !== 'DATE' && !PART_HALF.has(time ?? '')))
    return undefined;
  const within = fields?.day ?? fields?.weekday ?? fields?.holiday;
  return within !== undefined || step?.precision === 'day' ? day : undefined;
}

/** "tonight from 7 to 9": the word before the preposition says which half of the day. */
const isLate = (word: Word | undefined): boolean =>
  word?.lower === 'tonight' || PART_HALF.has(`T${word?.lexeme.dayPart}`);

const afterNoon = (time: Time): Time =>
  time.certain || time.hour >= 12 ? time : { ...time, hour: time.hour + 12, certain: true };

const reading = (time: Time, day: Reading | undefined): Reading => ({
  type: 'TIME',
  time: timexTime(time),
  ...(day?.fields && { fields: day.fields }),
  ...(day?.step && { step: day.step }),
  ...(day?.choose && { choose: day.choose }),
});

export const clockRange: Rule = {
  name: 'clock-range',
  kinds: ['figures', 'cardinal'],
  match(words, at, parse) {
    const start = timeAt(words, at) ?? hourAt(words, at);
    const link = words[start?.to ?? at]?.lower ?? '';
    if (!start || !LINKS.has(link)) return undefined;
    const opener = words[at - 1]?.lower ?? '';
    if (link === 'and' && opener !== 'between') return undefined;
    const lastAt = start.to + 1;
    const last = timeAt(words, lastAt) ?? hourAt(words, lastAt);
    if (!last || words[last.to]?.lexeme.unit || words[last.to]?.lexeme.month) return undefined;
    const day = dayAfter(words, last.to, parse);
    const marked = last.certain || last.minute !== undefined;
    if (!marked && !(day && OPENERS.has(opener))) return undefined;
    const late = PART_HALF.has(day?.reading.time ?? '') || isLate(words[at - 2]);
    const [from, to] = late
      ? [afterNoon(start), afterNoon(last)]
      : [inHalfOf(start, last), last.hour < start.hour ? afterNoon(last) : last];
    return [
      { to: start.to, reading: reading(from, day?.reading), score: 0.8 },
      { from: lastAt, to: day?.to ?? last.to, reading: reading(to, day?.reading), score: 0.8 },
    ];
  },
};
