/** The article as the citation rules read it: its layers, with what stands near what looked up. */
import {
  type ArticleRecord,
  type Attribution,
  BySentence,
  backedBy,
  type Citation,
  type Claim,
  overlaps,
  type ReportedClaim,
  reportedWords,
  type Span,
} from '../../article/index.ts';
import { sentenceTokens, type Token } from '../../nlp/index.ts';

export type Layers = Pick<
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

const size = ({ content }: Claim): number => content.reduce((n, s) => n + s.end - s.start, 0);

export class Reading {
  readonly article: Layers;
  readonly tokens: readonly (readonly Token[])[];
  /** The claims that are somebody's statement, each with its attribution. */
  readonly reported: readonly ReportedClaim[];
  readonly contentOf: ReadonlyMap<string, readonly Span[]>;
  /** Ids of the entities, by what they are called, in lower case. */
  readonly entityNamed: ReadonlyMap<string, string>;
  private readonly attributions: BySentence<Attribution>;
  private readonly reportedIn: BySentence<ReportedClaim>;
  private readonly evidenceIn: BySentence<Claim>;

  constructor(article: Layers) {
    const { sentences, attributions, quotations, claims, entities } = article;
    this.article = article;
    this.tokens = sentenceTokens(article);
    this.contentOf = new Map(quotations.map((q) => [q.id, q.content]));
    this.entityNamed = new Map(
      entities.flatMap((e) => [e.name, ...e.aliases].map((n) => [n.toLowerCase(), e.id])),
    );
    this.attributions = new BySentence(sentences, attributions, (a) => [
      ...(this.contentOf.get(a.quotation) ?? []),
      ...a.cue,
    ]);
    const attributionOf = new Map(attributions.map((a) => [a.quotation, a]));
    this.reported = claims.flatMap((claim) =>
      claim.quotation === undefined
        ? []
        : [{ claim, attribution: attributionOf.get(claim.quotation) }],
    );
    this.reportedIn = new BySentence(sentences, this.reported, reportedWords);
    const evidence = claims.filter((c) => c.quotation === undefined);
    this.evidenceIn = new BySentence(sentences, evidence, (c) => c.content);
  }

  /** The claims of an embedded post, whose author is named in the line `byline`. */
  ofPost(byline: Span): Claim[] {
    return this.reported.flatMap(({ claim, attribution }) =>
      attribution?.by === 'embedded-post' && attribution.source.some((s) => overlaps(s, byline))
        ? [claim]
        : [],
    );
  }

  /** The attributions whose content or cue shares a paragraph with the claim. */
  attributionsNear(claim: Claim): readonly Attribution[] {
    return this.attributions.near(...claim.content);
  }

  /**
   * For a link, the claims whose citations by words stand where it does: "as Ruiz reports for
   * [Reuters], …" gives the page for every statement that she passes on.
   */
  passedOnAt(words: readonly Citation[]): (link: Span) => Claim[] {
    const { sentences, claims } = this.article;
    const byWords = words.filter(({ mechanism }) => mechanism === 'attribution');
    const near = new BySentence(sentences, byWords, ({ evidence }) => [evidence]);
    const claim = new Map(claims.map((c) => [c.id, c]));
    return (link) => {
      const cues = this.attributions
        .near(link)
        .filter((a) => a.source.some((s) => overlaps(s, link)))
        .flatMap((a) => a.cue);
      return near
        .near(link, ...cues)
        .filter(({ evidence }) => [link, ...cues].some((s) => overlaps(evidence, s)))
        .flatMap((c) => claim.get(c.claim) ?? []);
    };
  }

  /** The claims that a mark backs: the reported ones in its reach, else the clause it stands in. */
  backed(mark: Span, sentence: Span, beside: boolean): Claim[] {
    const near = this.reportedIn.near(sentence);
    const claims = backedBy(this.article.text, mark, sentence, near, beside);
    if (claims.length) return claims.map((r) => r.claim);
    const own = this.evidenceIn
      .near(sentence)
      .filter((c) => c.content.some((s) => overlaps(s, sentence)));
    const [here] = own
      .filter((c) => c.content.some((s) => overlaps(s, mark)))
      .sort((a, b) => size(a) - size(b));
    const one = here ?? own[0];
    return one ? [one] : [];
  }
}
