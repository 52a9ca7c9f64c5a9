/** Search, filters and order of the lists of articles and statements. */
import type { FilterRequest } from './requests.ts';
import { type Indexed, UNSURE } from './summaries.ts';
import type { ArticleSummary, Facet, Facets, StatementRow, StatementSummary } from './views.ts';

/** So many rows at a time go to the page. */
export const PAGE = 100;
const MOST_FACETS = 500;

/** Statements by what they are; whether a filter asks for any of that. */
function statementTest(filter: FilterRequest): ((row: StatementSummary) => boolean) | undefined {
  const tests: ((row: StatementSummary) => boolean)[] = [];
  const { speaker, gender, cites, saidOn } = filter;
  if (speaker) tests.push((row) => row.speaker === speaker);
  if (gender === 'untold') tests.push(({ kind, gender: told }) => kind === 'person' && !told);
  else if (gender) tests.push((row) => row.kind === 'person' && row.gender === gender);
  if (cites) tests.push((row) => row.cites.includes(cites));
  if (saidOn) tests.push((row) => row.saidOn?.startsWith(saidOn) ?? false);
  if (filter.unnamed) tests.push(({ kind }) => kind === 'unnamed-person');
  if (filter.denied) tests.push(({ denied }) => denied);
  if (filter.unsure) tests.push(({ score }) => score < UNSURE);
  if (filter.unsourced) tests.push(({ sourced }) => !sourced);
  if (filter.unreviewed) tests.push(({ reviewed }) => !reviewed);
  return tests.length ? (row) => tests.every((test) => test(row)) : undefined;
}

function articleTest({ outlet, day, warned }: FilterRequest): (article: ArticleSummary) => boolean {
  return (article) =>
    (!outlet || article.outlet === outlet) &&
    (!day || (article.day?.startsWith(day) ?? false)) &&
    (!warned || article.warnings > 0);
}

const holds = (text: string | null, wanted: string): boolean =>
  text?.toLowerCase().includes(wanted) ?? false;

const statementHolds = ({ words, speaker }: StatementSummary, wanted: string): boolean =>
  holds(words, wanted) || holds(speaker, wanted);

const compare = (a: string | null, b: string | null): number => {
  const [x, y] = [a ?? '', b ?? ''];
  return x < y ? -1 : x > y ? 1 : 0;
};

const ORDERS: Readonly<
  Record<NonNullable<FilterRequest['sort']>, (a: ArticleSummary, b: ArticleSummary) => number>
> = {
  look: (a, b) => b.toLook - a.toLook || compare(b.day, a.day),
  newest: (a, b) => compare(b.day, a.day),
  oldest: (a, b) => compare(a.day, b.day),
  title: (a, b) => compare(a.title?.toLowerCase() ?? null, b.title?.toLowerCase() ?? null),
  statements: (a, b) => b.statements - a.statements,
};

/** The articles that a filter leaves, in its order; in that of the run where two are the same. */
export function articlesFor(entries: Iterable<Indexed>, filter: FilterRequest): ArticleSummary[] {
  const fits = articleTest(filter);
  const said = statementTest(filter);
  const wanted = filter.q?.trim().toLowerCase();
  const found: ArticleSummary[] = [];
  for (const { summary, statements, about } of entries) {
    if (!fits(summary)) continue;
    if (said && !statements.some(said)) continue;
    if (wanted && !about.includes(wanted) && !statements.some((row) => statementHolds(row, wanted)))
      continue;
    found.push(summary);
  }
  return found.sort(ORDERS[filter.sort ?? 'look']);
}

/** A statement with the article that it stands in. */
export interface Found {
  readonly row: StatementSummary;
  readonly article: ArticleSummary;
}

/** The statements that a filter leaves, in the order of the run. */
export function statementsFor(entries: Iterable<Indexed>, filter: FilterRequest): Found[] {
  const fits = articleTest(filter);
  const said = statementTest(filter) ?? (() => true);
  const wanted = filter.q?.trim().toLowerCase();
  const found: Found[] = [];
  for (const { summary, statements } of entries) {
    if (!fits(summary)) continue;
    for (const row of statements)
      if (said(row) && (!wanted || statementHolds(row, wanted)))
        found.push({ row, article: summary });
  }
  return found;
}

/** The statement as a row of its list. */
export const rowOf = ({ row, article: { title, outlet, day } }: Found): StatementRow => ({
  ...row,
  title,
  outlet,
  day,
});

/** How often each value comes, the most frequent first. */
export function counted(values: Iterable<string | null>): Facet[] {
  const counts = new Map<string, number>();
  for (const value of values) if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || compare(a.value, b.value));
}

/** What can be filtered by: outlets and days of articles, speakers with a name. */
export function facetsOf(entries: Iterable<Indexed>): Facets {
  const all = [...entries];
  const speakers = all.flatMap(({ statements }) =>
    statements.map(({ speaker, kind }) => (kind === 'unnamed-person' ? null : speaker)),
  );
  return {
    outlets: counted(all.map(({ summary }) => summary.outlet)).slice(0, MOST_FACETS),
    days: counted(all.map(({ summary }) => summary.day))
      .sort((a, b) => compare(b.value, a.value))
      .slice(0, MOST_FACETS),
    speakers: counted(speakers).slice(0, MOST_FACETS),
  };
}
