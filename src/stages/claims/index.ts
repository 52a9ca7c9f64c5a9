/** Claims: what is stated, by whom or on which link; and with them what every link is for. */
import { bySpan, type Claim, defineStage, type Span } from '../../article/index.ts';
import { tagger } from '../../nlp/index.ts';
import { evidenceClaims } from './evidence.ts';
import { ClaimJudge } from './judge.ts';
import { contextsOf } from './links/context.ts';
import { LinkJudge } from './links/judge.ts';
import { bracketMarks, citingBrackets, linkMarks } from './marks.ts';
import { reportedCandidates } from './reported.ts';

export interface ClaimsOptions {
  /** Claims of at least this score are kept, 0 for all; those that are likely right unless told. */
  readonly minScore?: number;
}

export const claims = ({ minScore }: ClaimsOptions = {}) => {
  // With models of their own, read for the first article.
  let judges: { links: LinkJudge; claims: ClaimJudge } | undefined;
  return defineStage({
    name: 'claims',
    languages: ['en'],
    requires: [
      'url',
      'text',
      'blocks',
      'links',
      'sentences',
      'mentions',
      'statements',
      'quotations',
      'attributions',
    ],
    provides: ['claims', 'links'],
    run(article) {
      const { text, blocks, sentences } = article;
      const tag = tagger(article);
      const contexts = contextsOf(article, tag);
      judges ??= { links: new LinkJudge(), claims: new ClaimJudge() };
      const { links, claims: judge } = judges;
      const judged = new Map(article.links.map((l) => [l, links.judge(l, contexts.get(l))]));
      const brackets = citingBrackets(article);
      const reported = judge.judge(text, reportedCandidates(article, brackets), minScore);
      const marks = [...linkMarks(judged, contexts, blocks), ...bracketMarks(brackets, sentences)];
      const evidence = evidenceClaims(article, marks, reported, tag).filter(
        ({ score }) => score >= (minScore ?? 0),
      );
      const found = [...reported.map(({ claim }) => claim), ...evidence];
      found.sort((a, b) => bySpan(first(a), first(b)));
      return {
        claims: found.map((c, i) => ({ ...c, id: `c${i + 1}` })),
        links: [...judged.values()],
      };
    },
  });
};

const first = (claim: Claim): Span => claim.content[0] ?? { start: 0, end: 0 };
