/** Claims: what is stated, by whom or on which link; and with them what every link is for. */
import {
  type ArticleRecord,
  BySentence,
  backedBy,
  bySpan,
  type Claim,
  defineStage,
  overlaps,
  type ReportedClaim,
  reportedWords,
  type Span,
} from '../../article/index.ts';
import { opensQuoted, parentheticals, type Tagger, tagger } from '../../nlp/index.ts';
import { evidenceClaim, proposition } from './evidence.ts';
import { contextsOf } from './links/context.ts';
import { judge } from './links/role.ts';
import { bracketMarks, linkMarks, type Mark } from './marks.ts';
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
      const { text, blocks, links, sentences, quotations } = article;
      const tag = tagger(article);
      const direct = quotations
        .filter((q) => q.type === 'direct')
        .flatMap((q) => q.content)
        .filter((span) => opensQuoted(text, span));
      const contexts = contextsOf({ ...article, direct }, tag);
      const judged = links.map((link) => judge(link, contexts.get(link)));
      const brackets = blocks
        .filter((b) => b.role !== 'footnote')
        .flatMap((b) => parentheticals(text, b));
      const notes = links.filter((l) => l.href.startsWith('#'));
      const reported = reportedClaims(article, [...brackets, ...notes].sort(bySpan));
      const marks = [
        ...linkMarks(judged, links, contexts, blocks),
        ...bracketMarks(brackets, sentences),
      ];
      const found = [...reported.map((r) => r.claim), ...evidence(article, marks, reported, tag)];
      found.sort((a, b) => bySpan(first(a), first(b)));
      return {
        claims: found.map((c, i) => ({ ...c, id: `c${i + 1}` })),
        links: judged.map((j) => j.link),
      };
    },
  });

const first = (claim: Claim): Span => claim.content[0] ?? { start: 0, end: 0 };

/** The words of the reported statements, their cues and sources; a source under a link is left free. */
const wordsOf = (reported: readonly ReportedClaim[], marks: readonly Mark[]): Span[] =>
  reported.flatMap(({ claim, attribution }) => [
    ...claim.content,
    ...(attribution?.cue ?? []),
    ...(attribution?.source ?? []).filter((s) => !marks.some((m) => overlaps(s, m))),
  ]);

/** More marks than a sentence of prose has; what has more is a list of links and states nothing. */
const MOST_MARKS = 40;

/** One claim a clause that marks back and nobody is reported to have said. */
function evidence(
  { text, sentences }: Pick<ArticleRecord, 'text' | 'sentences'>,
  marks: readonly Mark[],
  reported: readonly ReportedClaim[],
  tag: Tagger,
): Claim[] {
  const claims = new Map<string, Claim>();
  const reportedIn = new BySentence(sentences, reported, (r) => reportedWords(r));
  const marksIn = new BySentence(sentences, marks, (m) => [m]);
  for (const mark of marks) {
    const inSentence = marksIn.near(mark);
    if (inSentence.length > MOST_MARKS) continue;
    const near = reportedIn.near(mark.sentence);
    if (backedBy(text, mark, mark.sentence, near, mark.beside).length) continue;
    const others = inSentence.filter((m) => m !== mark && m.sentence === mark.sentence);
    const content = proposition(text, mark, others, wordsOf(near, [mark, ...others]), tag);
    const key = content.map((s) => `${s.start}-${s.end}`).join();
    if (content.length && !claims.has(key)) claims.set(key, evidenceClaim(content, mark.score));
  }
  return [...claims.values()];
}
