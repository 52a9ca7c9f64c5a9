/** Words in quotation marks that nobody is quoted as saying: terms, nicknames, titles, irony. */
import type { Quotation, Span } from '../../article/index.ts';
import { overlaps } from '../../article/index.ts';
import type { QuotedSpan } from '../../nlp/index.ts';

/** Every outermost quoted span that no quotation shares words with. */
export function quotedTerms(
  quotations: readonly Quotation[],
  quoted: readonly QuotedSpan[],
): Span[] {
  const said = quotations.flatMap((q) => q.content).sort((a, b) => a.start - b.start);
  const terms: Span[] = [];
  let at = 0;
  for (const { start, end, depth } of quoted) {
    if (depth > 0) continue;
    while (at < said.length && (said[at]?.end ?? 0) <= start) at++;
    const next = said[at];
    if (!next || !overlaps(next, { start, end })) terms.push({ start, end });
  }
  return terms;
}
