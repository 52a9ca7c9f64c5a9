/** What the summary of the workbook counts, from the rows as they go by. */
import type { TableRows } from '../../render.ts';
import type { Cell, Table } from '../../table.ts';

/** Names that are counted at once; past that the rarest are dropped, so that memory stays flat. */
const MOST_NAMES = 20_000;

/** How often each name came, and in how many articles. */
export class Ranking {
  readonly #counts = new Map<string, { times: number; articles: number }>();

  /** What one article has, a name as often as it comes. */
  add(names: readonly string[]): void {
    const fresh = new Set(names);
    for (const name of names) {
      const count = this.#counts.get(name) ?? { times: 0, articles: 0 };
      count.times++;
      if (fresh.delete(name)) count.articles++;
      this.#counts.set(name, count);
    }
    if (this.#counts.size > MOST_NAMES) this.#drop();
  }

  #drop(): void {
    for (const { name } of this.top(Infinity).slice(MOST_NAMES / 2)) this.#counts.delete(name);
  }

  /** The most frequent first; the alphabet decides between equals. */
  top(count: number): { name: string; times: number; articles: number }[] {
    return [...this.#counts]
      .map(([name, counts]) => ({ name, ...counts }))
      .sort((a, b) => b.times - a.times || b.articles - a.articles || (a.name < b.name ? -1 : 1))
      .slice(0, count);
  }

  get size(): number {
    return this.#counts.size;
  }
}

/** A table's rows as objects with only the named columns. */
function picked(
  tables: readonly Table[],
  rows: TableRows,
  table: string,
  names: readonly string[],
): Record<string, Cell>[] {
  const columns = tables.find(({ name }) => name === table)?.columns ?? [];
  const at = names.map((name) => [name, columns.findIndex((c) => c.name === name)] as const);
  return (rows[table] ?? []).map((cells) =>
    Object.fromEntries(at.map(([name, index]) => [name, cells[index]])),
  );
}

const named = new Set<Cell>(['person', 'organization']);
const texts = (cells: readonly Cell[]): string[] =>
  cells.filter((cell): cell is string => typeof cell === 'string' && cell !== '');

export class SummaryCounts {
  articles = 0;
  failed = 0;
  quotations = 0;
  unnamed = 0;
  unstated = 0;
  denied = 0;
  unsure = 0;
  claims = 0;
  claimsCited = 0;
  ownSite = 0;
  readonly speakers = new Ranking();
  readonly publishers = new Ranking();
  readonly outlets = new Ranking();
  readonly support = new Ranking();
  readonly mechanisms = new Ranking();
  readonly problems = new Ranking();
  readonly #tables: readonly Table[];

  constructor(tables: readonly Table[]) {
    this.#tables = tables;
  }

  add(rows: TableRows): void {
    const of = (table: string, ...names: string[]) => picked(this.#tables, rows, table, names);
    const articles = of('articles', 'publisher');
    this.articles += articles.length;
    this.publishers.add(texts(articles.map(({ publisher }) => publisher)));
    const quotations = of('quotations', 'speaker', 'speaker_kind', 'unnamed', 'polarity', 'score');
    this.quotations += quotations.length;
    for (const { speaker_kind, unnamed, polarity, score } of quotations) {
      if (unnamed === true) this.unnamed++;
      if (speaker_kind === 'unstated' || speaker_kind === '') this.unstated++;
      if (polarity === 'denied') this.denied++;
      if (typeof score === 'number' && score < 0.5) this.unsure++;
    }
    const speaking = quotations.filter(({ speaker_kind }) => named.has(speaker_kind));
    this.speakers.add(texts(speaking.map(({ speaker }) => speaker)));
    const claims = of('claims', 'support', 'cited');
    this.claims += claims.length;
    this.claimsCited += claims.filter(({ cited }) => cited === true).length;
    this.support.add(texts(claims.map(({ support }) => support)));
    const citations = of('citations', 'cited_site', 'own_site', 'mechanism');
    this.ownSite += citations.filter(({ own_site }) => own_site === true).length;
    const others = citations.filter(({ own_site }) => own_site !== true);
    this.outlets.add(texts(others.map(({ cited_site }) => cited_site)));
    this.mechanisms.add(texts(citations.map(({ mechanism }) => mechanism)));
    const problems = of('problems', 'code', 'severity');
    this.failed += problems.filter(({ severity }) => severity === 'error').length;
    this.problems.add(texts(problems.map(({ code }) => code)));
  }
}
