/** What the lists and figures know of an article, taken from its record once. */
import {
  type ArticleRecord,
  type Attribution,
  type Citation,
  readAddress,
  type Source,
} from '../article/index.ts';
import type { Applied } from '../corrections/index.ts';
import { genders } from './gender.ts';
import type { ArticleSummary, StatementSummary } from './views.ts';

/** Below this a statement calls for a look. */
export const UNSURE = 0.7;

/** What is kept in memory of an article. */
export interface Indexed {
  readonly summary: ArticleSummary;
  readonly statements: readonly StatementSummary[];
  /** Title, outlet, authors and names, without case: what a search looks through. */
  readonly about: string;
}

const dayOf = (published: string | null): string | null =>
  /^\d{4}(?:-\d{2}){0,2}/.exec(published ?? '')?.[0] ?? null;
const wholeDay = (value: string | undefined): string | null =>
  /^\d{4}-\d{2}-\d{2}/.exec(value ?? '')?.[0] ?? null;

const LINKED = new Set<Citation['mechanism']>([
  'link-verb',
  'link-noun',
  'link-clause',
  'parenthetical',
  'footnote',
]);

/** The outlet that a source of the press is, by its name or its site; null for the article's own. */
function outletOf({ kind, name, href, ownSite }: Source, own: string | null): string | null {
  if (kind !== 'press' || ownSite) return null;
  const outlet = name ?? (href === undefined ? null : readAddress(href).host || null);
  return outlet === own ? null : outlet;
}

interface Backing {
  readonly linked: boolean;
  readonly cites: readonly string[];
}

/** What each quotation rests on, by its id. */
function backings({ claims, citations, sources, publisher }: ArticleRecord): Map<string, Backing> {
  const quotationOf = new Map(claims.map(({ id, quotation }) => [id, quotation]));
  const sourceOf = new Map(sources.map((source) => [source.id, source]));
  const found = new Map<string, { linked: boolean; cites: Set<string> }>();
  for (const { claim, source, mechanism } of citations) {
    const quotation = quotationOf.get(claim);
    const cited = sourceOf.get(source);
    if (quotation === undefined || !cited) continue;
    const backing = found.get(quotation) ?? { linked: false, cites: new Set() };
    found.set(quotation, backing);
    if (LINKED.has(mechanism)) backing.linked = true;
    const outlet = outletOf(cited, publisher);
    if (outlet) backing.cites.add(outlet);
  }
  return new Map([...found].map(([id, { linked, cites }]) => [id, { linked, cites: [...cites] }]));
}

const wordsOf = ({ text }: ArticleRecord, spans: readonly { start: number; end: number }[]) =>
  spans.map(({ start, end }) => text.slice(start, end)).join(' … ');

const isNamed = ({ speaker: { kind, name } }: Attribution): boolean =>
  name !== null && kind !== 'unnamed-person' && kind !== 'unstated';

const callsForLook = ({ reviewed, score, speaker }: StatementSummary): boolean =>
  !reviewed && (score < UNSURE || speaker === null);

/** @param applied what became of the article's corrections, which the record has already. */
export function indexed(article: ArticleRecord, applied: readonly Applied[]): Indexed {
  const { id, title, publisher, authors } = article;
  const attributions = new Map(article.attributions.map((row) => [row.quotation, row]));
  const backing = backings(article);
  const gender = genders(article);
  const statements = article.quotations.flatMap((quotation): StatementSummary[] => {
    const said = attributions.get(quotation.id);
    if (quotation.class === 'stance' || !said) return [];
    const { speaker } = said;
    const rests = backing.get(quotation.id);
    return [
      {
        article: id,
        row: quotation.id,
        speaker: speaker.name || null,
        kind: speaker.kind,
        gender: (speaker.entity !== undefined && gender.get(speaker.entity)) || null,
        cue: wordsOf(article, said.cue),
        words: wordsOf(article, quotation.content),
        denied: said.polarity === 'denied',
        score: Math.min(quotation.score, said.score),
        reviewed: quotation.by === 'reviewer',
        saidOn: wholeDay(said.saidOn),
        sourced: isNamed(said) || (rests?.linked ?? false),
        cites: rests?.cites ?? [],
      },
    ];
  });
  const count = (test: (row: StatementSummary) => boolean) => statements.filter(test).length;
  const unfit = applied.filter((one) => one.unfit).length;
  const dismissed = applied.filter((one) => one.correction.action === 'wrong' && one.row).length;
  const names = article.entities.flatMap(({ name, aliases }) => [name, ...aliases]);
  return {
    summary: {
      id,
      title,
      outlet: publisher,
      day: dayOf(article.published),
      authors: authors.map(({ name }) => name),
      statements: statements.length,
      unnamed: count(({ kind }) => kind === 'unnamed-person'),
      denied: count(({ denied }) => denied),
      claims: article.claims.length,
      warnings: article.warnings.length,
      reviewed: count(({ reviewed }) => reviewed) + dismissed,
      toLook: count(callsForLook) + unfit,
      unfit,
    },
    statements,
    about: [title, publisher, ...authors.map(({ name }) => name), ...names]
      .filter(Boolean)
      .join('\n')
      .toLowerCase(),
  };
}
