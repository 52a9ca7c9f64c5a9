/** Words in quotation marks that nobody is quoted as saying: terms, nicknames, titles, irony. */
import { overlaps, type Quotation, type Span } from '../../article/index.ts';
import type { QuotedSpan } from '../../nlp/index.ts';

const MOST_WORDS = 5;

const normal = (text: string, { start, end }: Span): string =>
  text.slice(start, end).toLowerCase().replace(/[’‘]/g, "'");

/**
 * Short stretches that the article sets in marks more than once: it names something by them, whoever
 * may have coined the name. Outermost marks only.
 */
export function repeatedTerms(text: string, quoted: readonly QuotedSpan[]): Set<QuotedSpan> {
  const alike = new Map<string, QuotedSpan[]>();
  for (const span of quoted) {
    if (span.depth > 0 || span.end - span.start > MOST_WORDS * 12) continue;
    const key = normal(text, span);
    if (key.split(/\s+/).length > MOST_WORDS || /[.?!,]$/.test(key)) continue;
    const spans = alike.get(key);
    if (spans) spans.push(span);
    else alike.set(key, [span]);
  }
  return new Set([...alike.values()].filter((spans) => spans.length > 1).flat());
}

/** Every repeated term, and every outermost quoted span that no quotation shares words with. */
export function quotedTerms(
  quotations: readonly Quotation[],
  quoted: readonly QuotedSpan[],
  repeated: ReadonlySet<QuotedSpan>,
): Span[] {
  const said = quotations.flatMap((q) => q.content).sort((a, b) => a.start - b.start);
  const terms: Span[] = [];
  let at = 0;
  for (const span of quoted) {
    if (span.depth > 0) continue;
    const { start, end } = span;
    while (at < said.length && (said[at]?.end ?? 0) <= start) at++;
    const next = said[at];
    if (repeated.has(span) || !next || !overlaps(next, span)) terms.push({ start, end });
  }
  return terms;
}
