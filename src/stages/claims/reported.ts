/** Claims that the article reports: what somebody is said to have said or written. */
import {
  type ArticleRecord,
  type Attribution,
  BySentence,
  type Claim,
  overlaps,
  type Quotation,
  type ReportedClaim,
  type Span,
  spanAt,
} from '../../article/index.ts';
import { quotedSpans } from '../../nlp/index.ts';
import { supportOf } from './support.ts';
import { tidy, withoutAll } from './tidy.ts';

export type ReportedLayers = Pick<
  ArticleRecord,
  'text' | 'blocks' | 'links' | 'sentences' | 'quotations' | 'attributions'
>;

/** A statement as it would be a claim: its words are those of the quotation, without what cites. */
export interface ReportedCandidate {
  readonly quotation: Quotation;
  readonly attribution: Attribution | undefined;
  readonly content: readonly Span[];
  readonly support: Claim['support'];
}

/**
 * The quotations of class speech as claims, in order, without note marks and the brackets that
 * cite. Paraphrase that is given to nobody is no claim, nor is a heading, which says again what the
 * prose says.
 */
export function reportedCandidates(
  { text, blocks, links, sentences, quotations, attributions }: ReportedLayers,
  brackets: readonly Span[],
): ReportedCandidate[] {
  const attributionOf = new Map(attributions.map((a) => [a.quotation, a]));
  const outermost = quotedSpans(text, blocks).filter((q) => q.depth === 0);
  const quotedIn = new BySentence(sentences, outermost, (q) => [q.outer]);
  const notes = links.filter((l) => l.href.startsWith('#'));
  const marksIn = new BySentence(sentences, [...brackets, ...notes], (m) => [m]);
  return quotations.flatMap((quotation): ReportedCandidate[] => {
    const attribution = attributionOf.get(quotation.id);
    if (quotation.class !== 'speech' || (quotation.type !== 'direct' && !attribution)) return [];
    if (quotation.content.every((s) => spanAt(blocks, s.start)?.role === 'heading')) return [];
    const here = marksIn.near(...quotation.content);
    const content = tidy(text, withoutAll(quotation.content, here));
    if (!content.length) return [];
    const quoted = quotedIn.near(...content).map((q) => q.outer);
    const support = supportOf(text, quotation.type, content, quoted);
    return [{ quotation, attribution, content, support }];
  });
}

/** A statement as a claim, with what attributes it; its id is given later. */
export const reportedClaim = (
  { quotation, attribution, content, support }: ReportedCandidate,
  score: number,
): ReportedClaim => ({
  claim: {
    id: '',
    content: [...content],
    support,
    quotation: quotation.id,
    speaker: attribution?.speaker.name ?? null,
    ...(attribution && { polarity: attribution.polarity }),
    score,
  },
  attribution,
});

/** Whether a statement stands in the words of another, or another in its own. */
export type Nesting = 'none' | 'inside' | 'around';

const around = (spans: readonly Span[]): Span => ({
  start: spans[0]?.start ?? 0,
  end: spans.at(-1)?.end ?? 0,
});

/** The nesting of each candidate, in order; candidates are in the order of the text. */
export function nestingOf(candidates: readonly ReportedCandidate[]): Nesting[] {
  const spans = candidates.map((c) => around(c.content));
  const nesting = spans.map((): Nesting => 'none');
  // Looks only at neighbours: statements that nest stand beside each other.
  spans.forEach((span, i) => {
    for (let j = i + 1; j < Math.min(spans.length, i + 4); j++) {
      const other = spans[j];
      if (!other || !overlaps(span, other)) continue;
      const isOuter = other.end - other.start <= span.end - span.start;
      nesting[i] = isOuter ? 'around' : 'inside';
      nesting[j] = isOuter ? 'inside' : 'around';
    }
  });
  return nesting;
}
