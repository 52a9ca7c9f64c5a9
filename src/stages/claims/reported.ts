/** Claims that the article reports: the content of quotations in which something was said or written. */
import {
  type Attribution,
  type Claim,
  contains,
  type Quotation,
  type ReportedClaim,
  type Span,
} from '../../article/index.ts';
import { tidy, without } from './tidy.ts';

const support = { direct: 'verbatim', mixed: 'mixed', indirect: 'paraphrase' } as const;

interface Statement {
  readonly quotation: Quotation;
  readonly attribution: Attribution | undefined;
  readonly content: Span[];
}

const within = (inner: readonly Span[], outer: readonly Span[]): boolean =>
  inner.length > 0 && inner.every((s) => outer.some((o) => contains(o, s)));

/**
 * A statement inside another keeps its words ("the agency said it had begun, according to a paper"):
 * the outer one keeps what is left. Inside quotation marks it is the other way round: the outer
 * speaker holds the whole.
 */
function separate(text: string, statements: readonly Statement[]): Statement[] {
  const held = new Set<Statement>();
  const cut = new Map<Statement, Span[]>();
  for (const outer of statements)
    for (const inner of statements) {
      if (inner === outer || !inner.attribution || !within(inner.content, outer.content)) continue;
      if (!within([...inner.attribution.cue, ...inner.attribution.source], outer.content)) continue;
      if (outer.quotation.type === 'direct') held.add(inner);
      else {
        const { cue, source } = inner.attribution;
        const spans = [...inner.content, ...cue, ...source];
        const hole = {
          start: Math.min(...spans.map((s) => s.start)),
          end: Math.max(...spans.map((s) => s.end)),
        };
        cut.set(outer, without(cut.get(outer) ?? outer.content, hole));
      }
    }
  return statements
    .filter((s) => !held.has(s))
    .map((s) => ({ ...s, content: tidy(text, cut.get(s) ?? s.content) }))
    .filter((s) => s.content.length > 0);
}

/**
 * One claim a quotation of class speech, without the brackets that cite; ids are given later.
 */
export function reportedClaims(
  text: string,
  quotations: readonly Quotation[],
  attributions: readonly Attribution[],
  brackets: readonly Span[],
): ReportedClaim[] {
  const of = new Map(attributions.map((a) => [a.quotation, a]));
  const statements = quotations
    .filter((q) => q.class === 'speech')
    .map((quotation) => ({
      quotation,
      attribution: of.get(quotation.id),
      content: brackets.reduce<Span[]>(without, quotation.content),
    }));
  return separate(text, statements).map(({ quotation, attribution, content }) => {
    const claim: Claim = {
      id: '',
      content,
      support: support[quotation.type],
      quotation: quotation.id,
      speaker: attribution?.speaker.name ?? null,
      ...(attribution && { polarity: attribution.polarity }),
      score: Math.min(quotation.score, attribution?.score ?? 1),
    };
    return { claim, attribution };
  });
}
