/** Claims that the article reports: what somebody is said to have said or written. */
import {
  type ArticleRecord,
  type Attribution,
  BySentence,
  type Claim,
  type ReportedClaim,
  type Span,
} from '../../article/index.ts';
import { unreadVoices } from '../../models/voices/index.ts';
import { sourceName } from '../../models/voices/source-name.ts';
import { type QuotedSpan, quotedSpans } from '../../nlp/index.ts';
import { carrySpeakers } from './carry.ts';
import { withBothMarks } from './marked.ts';
import { separate } from './separate.ts';
import { type Statement, statementsOf } from './statements.ts';
import { supportOf } from './support.ts';
import { tidy, withoutAll } from './tidy.ts';
import { voiced } from './voiced.ts';
import { whole } from './whole.ts';

type Layers = Pick<
  ArticleRecord,
  'text' | 'blocks' | 'sentences' | 'entities' | 'mentions' | 'quotations' | 'attributions'
>;

const claimOf = (
  { content, quotation, attribution }: Statement,
  support: Claim['support'],
): Claim => ({
  id: '',
  content: [...content],
  support,
  ...(quotation && { quotation: quotation.id }),
  speaker: speakerName(attribution),
  ...(attribution && { polarity: attribution.polarity }),
  score: Math.min(quotation?.score ?? 1, attribution?.score ?? 1),
});

/** As the sources list it: a name that an entity gives is left as it is. */
function speakerName(attribution: Attribution | undefined): string | null {
  const { name = null, entity } = attribution?.speaker ?? {};
  return name === null || entity ? name : sourceName(name);
}

const start = ({ claim }: ReportedClaim): number => claim.content[0]?.start ?? 0;

/** The turn of a speaker in a transcript is verbatim without marks. */
function supportFor(text: string, s: Statement, quoted: readonly QuotedSpan[]): Claim['support'] {
  const support = supportOf(text, s.content, quoted);
  return s.type === 'direct' && support === 'paraphrase' ? 'verbatim' : support;
}

/** One claim a statement, without the brackets that cite; ids are given later. */
export function reportedClaims(article: Layers, brackets: readonly Span[]): ReportedClaim[] {
  const { text, blocks, sentences } = article;
  const read = statementsOf(article);
  const stated = new Set(read.flatMap((s) => s.quotation?.id ?? []));
  const statements = [...read, ...voiced(article, unreadVoices(article, stated), read)];
  const quoted = quotedSpans(text, blocks).filter((q) => q.depth === 0);
  const quotedIn = new BySentence(sentences, quoted, (q) => [q.outer]);
  const bracketsIn = new BySentence(sentences, brackets, (b) => [b]);
  const claims = separate(text, sentences, whole(text, sentences, statements))
    .map((s) => ({
      ...s,
      content: tidy(text, withoutAll(s.content, bracketsIn.near(...s.content))),
    }))
    .filter((s) => s.content.length > 0)
    .map((s) => {
      const support = supportFor(text, s, quoted);
      const near = support === 'mixed' ? quotedIn.near(...s.content) : [];
      const content = s.content.map((piece) => withBothMarks(text, piece, near));
      return { claim: claimOf({ ...s, content }, support), attribution: s.attribution };
    })
    .sort((a, b) => start(a) - start(b));
  return carrySpeakers(article, claims);
}
