/** One article as the tables read it: its rows by id, its sentences by place. Built in linear time. */
import {
  type ArticleRecord,
  type Attribution,
  type Citation,
  type Claim,
  cover,
  type Entity,
  lastStartingBy,
  type Mention,
  type Quotation,
  type Source,
  type Span,
} from '../article/index.ts';
import type { Problem } from './problem.ts';

const group = <T>(
  rows: readonly T[],
  keys: (row: T) => string | readonly string[] | undefined,
): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const row of rows)
    for (const name of [keys(row) ?? []].flat()) {
      const list = groups.get(name);
      if (list) list.push(row);
      else groups.set(name, [row]);
    }
  return groups;
};

/** Ids of all who speak: one entity, or several together. */
export const speakersOf = ({ speaker }: Attribution): readonly string[] =>
  speaker.entities ?? (speaker.entity === undefined ? [] : [speaker.entity]);

const byId = <T extends { id: string }>(rows: readonly T[]): Map<string, T> =>
  new Map(rows.map((row) => [row.id, row]));

export class ArticleView {
  readonly article: ArticleRecord;
  /** The input's name, as it was given. */
  readonly input: string;
  readonly problems: readonly Problem[];
  readonly entities: ReadonlyMap<string, Entity>;
  readonly quotations: ReadonlyMap<string, Quotation>;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly #mentions: ReadonlyMap<string, Mention[]>;
  readonly #attributions: ReadonlyMap<string, Attribution[]>;
  readonly #said: ReadonlyMap<string, Attribution[]>;
  readonly #claimsOf: ReadonlyMap<string, Claim[]>;
  readonly #citations: ReadonlyMap<string, Citation[]>;
  readonly #citing: ReadonlyMap<string, Citation[]>;

  /** @param problems rows of the table of problems; absent: the article's warnings. */
  constructor(article: ArticleRecord, input: string, problems?: readonly Problem[]) {
    this.article = article;
    this.input = input;
    this.problems =
      problems ?? article.warnings.map((warning) => ({ ...warning, severity: 'warning' as const }));
    this.entities = byId(article.entities);
    this.quotations = byId(article.quotations);
    this.claims = byId(article.claims);
    this.sources = byId(article.sources);
    this.#mentions = group(article.mentions, (mention) => mention.entity);
    this.#attributions = group(article.attributions, (attribution) => attribution.quotation);
    this.#said = group(article.attributions, speakersOf);
    this.#claimsOf = group(article.claims, (claim) => claim.quotation);
    this.#citations = group(article.citations, (citation) => citation.claim);
    this.#citing = group(article.citations, (citation) => citation.source);
  }

  /** Whoever speaks, each by a name of their own: the fullest of the article, or the describing words. */
  speakerNames({ speaker }: Attribution): (string | null)[] {
    if (!speaker.entities) return [speaker.name];
    return speaker.entities.map((id) => this.entities.get(id)?.name ?? null);
  }

  mentionsOf = (entity: string): readonly Mention[] => this.#mentions.get(entity) ?? [];
  saidBy = (entity: string): readonly Attribution[] => this.#said.get(entity) ?? [];
  attributionsOf = (quotation: string): readonly Attribution[] =>
    this.#attributions.get(quotation) ?? [];
  claimsOf = (quotation: string): readonly Claim[] => this.#claimsOf.get(quotation) ?? [];
  citationsOf = (claim: string): readonly Citation[] => this.#citations.get(claim) ?? [];
  citing = (source: string): readonly Citation[] => this.#citing.get(source) ?? [];

  /** How many quotations have an attribution that passes the test. */
  saying = (test: (attribution: Attribution) => boolean): number =>
    new Set(this.article.attributions.filter(test).map(({ quotation }) => quotation)).size;

  /** The key of a row over all articles: the article's id, a slash, the row's own id. */
  key = (id: string): string => `${this.article.id}/${id}`;

  /** The words of a span; those of several with an ellipsis between them. */
  words(spans: Span | readonly Span[]): string {
    const list = 'start' in spans ? [spans] : spans;
    return list.map(({ start, end }) => this.article.text.slice(start, end)).join(' … ');
  }

  /** The sentence around a span, or all from the one it starts in to the one it ends in. */
  sentence({ start, end }: Span): string {
    const { sentences, text } = this.article;
    const first = sentences[lastStartingBy(sentences, start)];
    const last = sentences[lastStartingBy(sentences, Math.max(start, end - 1))];
    const around = cover(first ?? { start, end }, last ?? { start, end });
    return text.slice(Math.min(around.start, start), Math.max(around.end, end));
  }
}

/** From the start of the first span to the end of the last; nothing where there is none. */
export const extent = (spans: readonly Span[]): Span | undefined =>
  spans.length ? spans.reduce(cover) : undefined;
