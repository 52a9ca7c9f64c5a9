/** Which reading of the tagger a quotation came from. */
import type { Quotation, Span } from '../../article/index.ts';
import type { Reading } from '../../models/quotation-tagger/index.ts';

const key = (content: readonly Span[]): string =>
  content.map(({ start, end }) => `${start}-${end}`).join();

/** The reading with the quotation's very content, by quotation id. */
export function readingsByQuotation(
  quotations: readonly Quotation[],
  readings: readonly Reading[],
): Map<string, Reading> {
  const byContent = new Map(readings.map((r) => [key(r.content), r]));
  const found = new Map<string, Reading>();
  for (const quotation of quotations) {
    const reading = byContent.get(key(quotation.content));
    if (reading) found.set(quotation.id, reading);
  }
  return found;
}
