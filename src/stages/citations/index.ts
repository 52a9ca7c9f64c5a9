/** Citations: which source each claim rests on, and by which words or link. */
import {
  type ArticleRecord,
  backedBy,
  bySpan,
  type Citation,
  type Claim,
  defineStage,
  overlaps,
  type ReportedClaim,
  type Span,
  spanAt,
} from '../../article/index.ts';
import { isSpeechVerb } from '../../language/en/speech-verbs.ts';
import { attributionOf, covers, unreadVoices, type Voice } from '../../models/voices/index.ts';
import { anchorShape, parentheticals, sentenceTokens, tagger } from '../../nlp/index.ts';
import { linked, noted, noteOf } from './by-links.ts';
import { around, attributed, bracketed, passedOn, type WordLayers } from './by-words.ts';
import { Sources } from './sources.ts';

type Layers = Pick<
  ArticleRecord,
  | 'text'
  | 'blocks'
  | 'links'
  | 'sentences'
  | 'entities'
  | 'mentions'
  | 'quotations'
  | 'attributions'
  | 'claims'
>;

export const citations = () =>
  defineStage({
    name: 'citations',
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
      'claims',
    ],
    provides: ['sources', 'citations'],
    run(article) {
      const sources = new Sources();
      const voices = unreadVoices(article, article.attributions);
      const reported = reportedOf(article, voices);
      const found = [
        ...byWords(article, reported, voices, sources),
        ...byLinks(article, reported, sources),
        ...byBrackets(article, reported, sources),
      ];
      const order = new Map(article.claims.map((c, i) => [c.id, i]));
      found.sort(
        (a, b) =>
          (order.get(a.claim) ?? 0) - (order.get(b.claim) ?? 0) || bySpan(a.evidence, b.evidence),
      );
      return { sources: sources.rows, citations: unique(found) };
    },
  });

/** The claims that are somebody's statement, each with the attribution or the voice behind it. */
function reportedOf(article: Layers, voices: readonly Voice[]): ReportedClaim[] {
  const of = new Map(article.attributions.map((a) => [a.quotation, a]));
  return article.claims.flatMap((claim): ReportedClaim[] => {
    if (claim.quotation !== undefined) return [{ claim, attribution: of.get(claim.quotation) }];
    if (claim.support === 'evidence') return [];
    const voice = voices.find((v) => covers(v, claim));
    return [{ claim, attribution: voice && attributionOf(article, voice) }];
  });
}

function byWords(
  article: Layers,
  reported: readonly ReportedClaim[],
  voices: readonly Voice[],
  sources: Sources,
): Citation[] {
  const entityNamed = new Map(
    article.entities.flatMap((e) => [e.name, ...e.aliases].map((n) => [n.toLowerCase(), e.id])),
  );
  const contentOf = new Map(article.quotations.map((q) => [q.id, q.content]));
  const layers: WordLayers = {
    contentOf,
    ...article,
    tokens: sentenceTokens(article),
    entityNamed,
  };
  return reported.flatMap((r) => [
    ...attributed(layers, r, sources),
    ...around(layers, r, sources),
    ...passedOn(layers, r, voices, sources),
  ]);
}

/** The claims that a mark backs: the reported ones in its reach, else the clause it stands in. */
function backed(
  article: Layers,
  mark: Span,
  sentence: Span,
  reported: readonly ReportedClaim[],
  beside = true,
): Claim[] {
  const claims = backedBy(article.text, mark, sentence, reported, beside).map((r) => r.claim);
  if (claims.length) return claims;
  const own = article.claims.filter(
    (c) => c.support === 'evidence' && c.content.some((s) => overlaps(s, sentence)),
  );
  const here = own.find((c) => c.content.some((s) => overlaps(s, mark)));
  const before = own.findLast((c) => (c.content.at(-1)?.end ?? 0) <= mark.start);
  const one = here ?? before ?? own[0];
  return one ? [one] : [];
}

function byLinks(
  article: Layers,
  reported: readonly ReportedClaim[],
  sources: Sources,
): Citation[] {
  const { text, blocks, links, sentences } = article;
  const tag = tagger(article);
  return links.flatMap((link) => {
    const sentence = spanAt(sentences, link.start);
    if (link.role !== 'citation' || !sentence) return [];
    const shape = anchorShape(tag(sentence), link, isSpeechVerb);
    const claims = backed(article, link, sentence, reported, shape === 'noun');
    if (!link.href.startsWith('#'))
      return claims.map((claim) => linked(text, link, claim, sentence, sources, shape));
    const note = noteOf(text, link, blocks);
    return note ? claims.flatMap((claim) => noted(text, link, claim, note, links, sources)) : [];
  });
}

function byBrackets(
  article: Layers,
  reported: readonly ReportedClaim[],
  sources: Sources,
): Citation[] {
  return article.blocks
    .filter((b) => b.role !== 'footnote')
    .flatMap((block) => parentheticals(article.text, block))
    .flatMap((bracket) => {
      const sentence = spanAt(article.sentences, bracket.start);
      if (!sentence) return [];
      return backed(article, bracket, sentence, reported).map((c) =>
        bracketed(c, bracket, sources),
      );
    });
}

/** The same claim, source and mechanism once: the first evidence stands for it. */
function unique(citations: readonly Citation[]): Citation[] {
  const seen = new Set<string>();
  return citations.filter(({ claim, source, mechanism }) => {
    const key = `${claim} ${source} ${mechanism}`;
    return !seen.has(key) && seen.add(key);
  });
}
