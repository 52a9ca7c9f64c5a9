/** What somebody is reported to have said, before it is cut down to claims. */
import {
  type Attribution,
  overlaps,
  type Quotation,
  type Span,
  spanAt,
} from '../../article/index.ts';
import { withoutProposition } from '../../language/en/no-proposition.ts';
import { tidy } from './tidy.ts';

export interface Statement {
  readonly content: readonly Span[];
  readonly type: Quotation['type'];
  readonly quotation?: Quotation;
  readonly attribution?: Attribution | undefined;
}

const QUESTION_WORD = /^(?:who|what|when|where|why|how|whether|if|which)\b/i;
const ASKING = /^(?:ask|asks|asked|asking|wonder|wondered|inquired|queried)$/i;
const CLAUSE =
  /\b(?:that|is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|do|does|did)\b/;
const BE = /\b(?:be|been|being|is|are|was|were)\b/;

/** A question is no claim; nor is praise or blame without a proposition. */
function isProposition(text: string, { content, type, attribution }: Statement): boolean {
  const words = content
    .map((s) => text.slice(s.start, s.end))
    .join(' ')
    .trim();
  const cue = (attribution?.cue ?? [])
    .map((s) => text.slice(s.start, s.end))
    .join(' ')
    .trim();
  const last = content.at(-1);
  if (ASKING.test(cue)) {
    const after = last ? text.slice(last.end - 1, last.end + 1) : '';
    if (QUESTION_WORD.test(words) || after.includes('?')) return false;
  }
  if (type !== 'indirect') return true;
  return !(withoutProposition.has(cue.toLowerCase()) && !CLAUSE.test(words));
}

/** It has a source, or a cue in the passive, which hides one: "it was admitted that". */
function isSomebodys(text: string, { attribution }: Statement): boolean {
  const cue = attribution?.cue[0];
  if (!attribution || !cue) return (attribution?.source.length ?? 0) > 0;
  return attribution.source.length > 0 || BE.test(text.slice(Math.max(0, cue.start - 25), cue.end));
}

/**
 * Keeps the stretches outside quotation marks only in the sentence of their cue: what is paraphrased
 * does not cross a sentence.
 */
function inOneSentence(
  sentences: readonly Span[],
  { content, type, attribution }: Statement,
): readonly Span[] {
  const cue = attribution?.cue[0] ?? attribution?.source[0];
  const home = cue && spanAt(sentences, cue.start);
  if (!home || type === 'direct' || content.length < 2) return content;
  const here = content.filter((s) => overlaps(s, home));
  return here.length ? here : content;
}

/**
 * The statements of the article's quotations of class speech. Paraphrase without a cue or a source
 * is nobody's statement; words in quotation marks are somebody's, known or not.
 */
export function statementsOf(
  text: string,
  sentences: readonly Span[],
  quotations: readonly Quotation[],
  attributions: readonly Attribution[],
): Statement[] {
  const of = new Map(attributions.map((a) => [a.quotation, a]));
  return quotations
    .filter((q) => q.class === 'speech')
    .map((quotation): Statement => {
      const attribution = of.get(quotation.id);
      return { quotation, attribution, type: quotation.type, content: quotation.content };
    })
    .filter((s) => s.type === 'direct' || isSomebodys(text, s))
    .filter((s) => isProposition(text, s))
    .map((s) => ({ ...s, content: tidy(text, inOneSentence(sentences, s)) }))
    .filter((s) => s.content.length > 0);
}
