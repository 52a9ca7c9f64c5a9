/** Which reading of the tagger a quotation came from. */
import type { Quotation } from '../../article/index.ts';
import type { Reading } from '../../models/quotation-tagger/index.ts';

/** The reading whose first piece holds the quotation's first piece, by quotation id. */
export function readingsByQuotation(
  quotations: readonly Quotation[],
  readings: readonly Reading[],
): Map<string, Reading> {
  const starts = new Map<number, Reading>();
  for (const reading of readings) {
    const [first] = reading.content;
    if (first) starts.set(first.end, reading);
  }
  const found = new Map<string, Reading>();
  for (const quotation of quotations) {
    const [first] = quotation.content;
    if (!first) continue;
    // Trimming took at most a few marks from the end.
    for (let end = first.end; end <= first.end + 6; end++) {
      const reading = starts.get(end);
      if (reading) {
        found.set(quotation.id, reading);
        break;
      }
    }
  }
  return found;
}
