/** After a run: what each row of the user's authority file matched, in authority.csv and in a line. */
import { createReadStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import type { AnyStage, ArticleRecord } from '../article/index.ts';
import {
  type AuthorityRowReport,
  authorityTable,
  type CsvStyle,
  csvFile,
  csvHeader,
  csvLines,
} from '../datasets/index.ts';
import { matchAuthority } from '../stages/entities/authority/match.ts';
import { type Authority, readAuthority } from '../stages/entities/authority/read.ts';
import { linesOf } from './lines.ts';
import type { Output } from './output.ts';
import type { Setup } from './setup.ts';

interface Count {
  articles: number;
  mentions: number;
  ambiguousArticles: number;
  readonly names: Set<string>;
  readonly rivals: Set<number>;
}

/** A row of a large file can match many spellings; more are not told. */
const MOST_NAMES = 50;

/** The authority file of a run in which names are looked for. */
export function authorityOf({
  setup,
  stages,
}: {
  setup: Setup;
  stages: readonly AnyStage[];
}): string | undefined {
  const { entities } = setup.config.stages;
  return entities && stages.some(({ name }) => name === 'entities')
    ? entities.authority
    : undefined;
}

/** Counts what the rows of an authority file match, an article at a time. */
export class AuthorityCounts {
  readonly #authority: Authority;
  readonly #counts = new Map<number, Count>();

  constructor(authority: Authority) {
    this.#authority = authority;
  }

  add({ entities, mentions }: Pick<ArticleRecord, 'entities' | 'mentions'>): void {
    const [matched, ambiguous] = [new Set<number>(), new Set<number>()];
    const meant = new Map<string, number>();
    for (const { entity } of mentions) meant.set(entity, (meant.get(entity) ?? 0) + 1);
    for (const entity of entities) {
      const match = matchAuthority(entity, this.#authority);
      if (!match) continue;
      if ('row' in match) {
        const { row } = match.row;
        const count = this.#count(row);
        matched.add(row);
        count.mentions += meant.get(entity.id) ?? 0;
        if (count.names.size < MOST_NAMES) count.names.add(entity.name);
      } else
        for (const { row } of match.several) {
          ambiguous.add(row);
          for (const other of match.several)
            if (other.row !== row) this.#count(row).rivals.add(other.row);
        }
    }
    for (const row of matched) this.#count(row).articles++;
    for (const row of ambiguous) this.#count(row).ambiguousArticles++;
  }

  /** In the order of the file. */
  get rows(): AuthorityRowReport[] {
    return this.#authority.rows.map(({ row, name, type, ids }) => {
      const { names, rivals, ...count } = this.#count(row);
      return { row, name, type, ...ids, ...count, names: [...names], rivals: [...rivals] };
    });
  }

  #count(row: number): Count {
    const known = this.#counts.get(row);
    if (known) return known;
    const empty = { articles: 0, mentions: 0, ambiguousArticles: 0 };
    const count: Count = { ...empty, names: new Set(), rivals: new Set() };
    this.#counts.set(row, count);
    return count;
  }
}

/** The line of the summary. */
export function authorityNote(rows: readonly AuthorityRowReport[]): string {
  const matched = rows.filter(({ articles }) => articles > 0).length;
  const ambiguous = rows.filter((row) => row.articles === 0 && row.ambiguousArticles > 0).length;
  const rest = rows.length - matched - ambiguous;
  return (
    `your authority file: ${matched} of ${rows.length} rows matched, ` +
    `${ambiguous} only ambiguously, ${rest} not at all; ${csvFile(authorityTable.name)} has each.`
  );
}

/**
 * Writes authority.csv from the records of the run, which are read a line at a time; answers what the
 * summary says of it.
 */
export async function reportAuthority(
  file: string,
  output: Output,
  recordsName: string,
  style: CsvStyle,
): Promise<string> {
  const counts = new AuthorityCounts(readAuthority(file));
  const records = createReadStream(output.partial(recordsName));
  // Safe: this run wrote the records.
  for await (const { text } of linesOf(records, Infinity))
    counts.add(JSON.parse(text) as ArticleRecord);
  const { columns, name } = authorityTable;
  const { rows } = counts;
  const cells = rows.map((row) => columns.map((column) => column.value(row)));
  const csv = csvHeader(columns, style) + csvLines(cells, style);
  await writeFile(output.partial(csvFile(name)), csv);
  return authorityNote(rows);
}
