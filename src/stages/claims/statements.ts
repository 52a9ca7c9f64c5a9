/** What somebody is reported to have said, before it is cut down to claims. */
import {
  type ArticleRecord,
  type Attribution,
  type Block,
  overlaps,
  type Quotation,
  type Span,
  spanAt,
} from '../../article/index.ts';
import { addresseeLength, isProposition, isSomebodys } from './proposition.ts';
import { tidy } from './tidy.ts';

export interface Statement {
  readonly content: readonly Span[];
  readonly type: Quotation['type'];
  readonly quotation?: Quotation;
  readonly attribution?: Attribution | undefined;
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

export type StatementLayers = Pick<
  ArticleRecord,
  'text' | 'blocks' | 'sentences' | 'quotations' | 'attributions'
>;

/** Paraphrase starts after whoever was told. */
function afterAddressee(text: string, statement: Statement): readonly Span[] {
  const [first, ...rest] = statement.content;
  if (!first || statement.type === 'direct') return statement.content;
  const start = first.start + addresseeLength(text, statement);
  return start < first.end ? [{ start, end: first.end }, ...rest] : statement.content;
}

/** Headings say again what the prose says. */
const inHeading = (blocks: readonly Block[], { content }: Statement): boolean =>
  content.every((s) => spanAt(blocks, s.start)?.role === 'heading');

/**
 * The statements of the article's quotations of class speech. Paraphrase without a cue or a source
 * is nobody's statement; words in quotation marks are somebody's, known or not.
 */
export function statementsOf({
  text,
  blocks,
  sentences,
  quotations,
  attributions,
}: StatementLayers): Statement[] {
  const of = new Map(attributions.map((a) => [a.quotation, a]));
  return quotations
    .filter((q) => q.class === 'speech')
    .map((quotation): Statement => {
      const attribution = of.get(quotation.id);
      return { quotation, attribution, type: quotation.type, content: quotation.content };
    })
    .filter((s) => s.type === 'direct' || isSomebodys(text, s))
    .filter((s) => isProposition(text, s) && !inHeading(blocks, s))
    .map((s) => ({ ...s, content: tidy(text, inOneSentence(sentences, s)) }))
    .map((s) => ({ ...s, content: afterAddressee(text, s) }))
    .filter((s) => s.content.length > 0);
}
