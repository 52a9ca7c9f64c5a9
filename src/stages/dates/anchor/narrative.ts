/** Whether an article tells history or news: by how far its explicit dates lie from publication. */
import { civil } from '../calendar.ts';
import type { Item } from '../reading.ts';

/** An article needs this many explicit days or months before they say anything. */
const ENOUGH = 3;
/** Or so many years by themselves. */
const ENOUGH_YEARS = 5;

/**
 * True when most dates that name their month and year lie more than a year before publication, or
 * when nobody tells when the article was published.
 */
export function tellsHistory(items: readonly Item[], published: number | undefined): boolean {
  if (published === undefined) return true;
  const { year } = civil(published);
  let [dated, distant, years, distantYears, deictic] = [0, 0, 0, 0, 0];
  for (const { reading } of items) {
    const { fields, step } = reading;
    if (step?.from === 'publication' || (fields?.weekday && fields.day === undefined)) deictic++;
    if (fields?.year === undefined) continue;
    const isDistant = fields.year < year - 1;
    years++;
    if (isDistant) distantYears++;
    if (fields.month === undefined) continue;
    dated++;
    if (isDistant) distant++;
  }
  if (dated >= ENOUGH && distant > dated / 2 && deictic < dated) return true;
  // Bare years tell history where hardly anything is told from the day of publication.
  return years >= ENOUGH_YEARS && distantYears > 0.9 * years && deictic < years / 4;
}
