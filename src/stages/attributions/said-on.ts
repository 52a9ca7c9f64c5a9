/** When it was said: the date in the cue's own clause. */
import { type DateMention, lastStartingBy, overlaps, type Span } from '../../article/index.ts';

/** A date further from the cue than this belongs to something else. */
const REACH = 60;

/**
 * TIMEX3 value of the date nearest the cue in its sentence that lies outside content and source;
 * undefined when there is none, or none with a calendar value. `dates` are ordered by start.
 */
export function saidOn(
  cue: Span,
  sentence: Span,
  apart: readonly Span[],
  dates: readonly DateMention[],
): string | undefined {
  let best: DateMention | undefined;
  let least = REACH;
  for (let i = Math.max(0, lastStartingBy(dates, sentence.start)); i < dates.length; i++) {
    const date = dates[i];
    if (!date || date.start >= sentence.end) break;
    if (date.start < sentence.start || !/^\d/.test(date.value)) continue;
    if (date.type !== 'DATE' && date.type !== 'TIME') continue;
    if (apart.some((span) => overlaps(span, date))) continue;
    const gap = date.start >= cue.end ? date.start - cue.end : cue.start - date.end;
    if (gap < least) {
      least = gap;
      best = date;
    }
  }
  return best?.value;
}
