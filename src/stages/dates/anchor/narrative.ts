/** Whether an article tells history or news: by how far its explicit dates lie from publication. */
import { civil } from '../calendar.ts';
import type { Item } from '../reading.ts';

/** An article needs this many explicit days or months before they say anything. */
const ENOUGH = 3;

/**
 * True when most dates that name their month and year lie more than a year before publication, or
 * when nobody tells when the article was published.
 */
export function tellsHistory(items: readonly Item[], published: number | undefined): boolean {
  if (published === undefined) return true;
  const { year } = civil(published);
  let dated = 0;
  let distant = 0;
  for (const { reading } of items) {
    const { fields } = reading;
    if (fields?.year === undefined || fields.month === undefined) continue;
    dated++;
    if (fields.year < year - 1) distant++;
  }
  return dated >= ENOUGH && distant > dated / 2;
}
