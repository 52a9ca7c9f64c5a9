/** Claims: what is stated, by whom or on which link; and with them what every link is for. */
import {
  type Block,
  backedBy,
  bySpan,
  type Claim,
  defineStage,
  type Link,
  lastStartingBy,
  type ReportedClaim,
  type Span,
  spanAt,
} from '../../article/index.ts';
import { type Parenthetical, parentheticals, type Tagger, tagger } from '../../nlp/index.ts';
import { evidenceClaim, type Mark, proposition } from './evidence.ts';
import { contextsOf, type LinkContext } from './links/context.ts';
import { type Judged, judge } from './links/role.ts';
import { reportedClaims } from './reported.ts';

export const claims = () =>
  defineStage({
    name: 'claims',
    languages: ['en'],
    requires: [
      'text',
      'blocks',
      'links',
      'sentences',
      'entities',
      'mentions',
      'quotations',
      'attributions',
    ],
    provides: ['claims', 'links'],
    run(article) {
      const { text, blocks, links, sentences, quotations, attributions } = article;
      const tag = tagger({ text, sentences });
      const direct = quotations.filter((q) => q.type === 'direct').flatMap((q) => q.content);
      const contexts = contextsOf({ text, blocks, links, sentences, attributions, direct }, tag);
      const judged = links.map((link) => judge(link, contexts.get(link)));
      const brackets = blocks
        .filter((b) => b.role !== 'footnote')
        .flatMap((b) => parentheticals(text, b));
      const reported = reportedClaims(article, brackets);
      const marks = [
        ...linkMarks(judged, links, contexts).filter((m) => !isNote(blocks, m)),
        ...bracketMarks(brackets, sentences),
      ];
      const found = [...reported.map((r) => r.claim), ...evidence(text, marks, reported, tag)];
      found.sort((a, b) => bySpan(first(a), first(b)));
      return {
        claims: found.map((c, i) => ({ ...c, id: `c${i + 1}` })),
        links: judged.map((j) => j.link),
      };
    },
  });

/** What a note says is the source of a claim, not one. */
const isNote = (blocks: readonly Block[], span: Span): boolean =>
  blocks[lastStartingBy(blocks, span.start)]?.role === 'footnote';

const first = (claim: Claim): Span => claim.content[0] ?? { start: 0, end: 0 };

const linkMarks = (
  judged: readonly Judged[],
  links: readonly Link[],
  contexts: ReadonlyMap<Link, LinkContext>,
): Mark[] =>
  judged.flatMap(({ link, score }, i) => {
    const context = contexts.get(links[i] as Link);
    if (link.role !== 'citation' || !context) return [];
    const { sentence, address, shape } = context;
    const headline = shape === 'clause' && link.start - sentence.start < 3;
    return [
      {
        start: link.start,
        end: link.end,
        sentence,
        score,
        outside: address.kind === 'note',
        headline,
      },
    ];
  });

const bracketMarks = (brackets: readonly Parenthetical[], sentences: readonly Span[]): Mark[] =>
  brackets.flatMap(({ start, end }) => {
    const sentence = spanAt(sentences, start);
    return sentence ? [{ start, end, sentence, score: 0.9, outside: true, headline: false }] : [];
  });

/** One claim a clause that marks back and nobody is reported to have said. */
function evidence(
  text: string,
  marks: readonly Mark[],
  reported: readonly ReportedClaim[],
  tag: Tagger,
): Claim[] {
  const claims = new Map<string, Claim>();
  for (const mark of marks) {
    if (backedBy(text, mark, mark.sentence, reported).length) continue;
    const content = proposition(text, mark, marks, tag);
    const key = content.map((s) => `${s.start}-${s.end}`).join();
    if (content.length && !claims.has(key)) claims.set(key, evidenceClaim(content, mark.score));
  }
  return [...claims.values()];
}
