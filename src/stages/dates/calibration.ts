/**
 * How often a row of a rule has the right value on development data (TimeBank, AQUAINT and WikiWars
 * training articles), by what it was resolved from. Rules that these articles hardly use keep the
 * score of their match.
 */
import type { DateMention } from '../../article/index.ts';

type Measured = Partial<Record<DateMention['resolvedFrom'], number>>;

const MEASURED: Readonly<Record<string, Measured>> = {
  ago: { explicit: 0.5, publication: 0.55, previous: 0.65 },
  'calendar-date': { explicit: 0.99, publication: 0.8, previous: 0.94 },
  clock: { publication: 0.5, previous: 0.5 },
  'day-part': { publication: 0.7, previous: 0.7 },
  'decade-or-century': { explicit: 0.87 },
  'deictic-day': { publication: 0.88 },
  'deictic-period': { publication: 0.66, previous: 0.58 },
  duration: { explicit: 0.74, publication: 0.95 },
  holiday: { publication: 0.6, previous: 0.5 },
  modified: { explicit: 0.93, publication: 0.75, previous: 0.81 },
  'quarter-or-half': { explicit: 0.97, publication: 0.95 },
  range: { explicit: 0.99, publication: 0.7, previous: 0.9 },
  recurrence: { explicit: 0.55 },
  season: { explicit: 0.97, publication: 0.8, previous: 0.5 },
  vague: { explicit: 0.73 },
  weekday: { publication: 0.86, previous: 0.5 },
  year: { explicit: 0.96 },
  'year-ago': { previous: 0.67 },
};

/** The score of a row: what was measured, or the match's own where that is lower or all there is. */
export const calibrated = (
  by: string,
  resolvedFrom: DateMention['resolvedFrom'],
  score: number,
): number => Math.min(score, MEASURED[by]?.[resolvedFrom] ?? score);
