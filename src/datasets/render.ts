/** One article as the rows of each table. */
import { type ArticleRecord, emptyArticle } from '../article/index.ts';
import { ArticleView } from './article-view.ts';
import { CELL_LIMIT, isCut } from './csv.ts';
import type { Problem } from './problem.ts';
import { withoutStance } from './stance.ts';
import type { Cell, Table } from './table.ts';
import { problems as problemsTable } from './tables/problems.ts';

/** The cells of an article by table, a list a row. */
export type TableRows = Readonly<Record<string, readonly (readonly Cell[])[]>>;

export interface Rendered {
  rows: TableRows;
  problems: Problem[];
}

/** What a configuration says of the tables. */
export interface TableOptions {
  /** Whether quotations of class stance have rows. */
  readonly stance: boolean;
}

const cut = (table: Table, cells: readonly (readonly Cell[])[]): Problem[] =>
  cells.flatMap((row) =>
    row.flatMap((cell, i) =>
      isCut(cell)
        ? [
            {
              severity: 'warning' as const,
              code: 'cell-cut',
              stage: 'datasets',
              message: `${table.name}, column ${table.columns[i]?.name}: cut to ${CELL_LIMIT} characters in csv and xlsx.`,
            },
          ]
        : [],
    ),
  );

/** The article's rows in `tables`, which must end with the table of problems. */
export function render(
  record: ArticleRecord,
  input: string,
  tables: readonly Table[],
  { stance }: TableOptions = { stance: false },
): Rendered {
  const article = stance ? record : withoutStance(record);
  const problems: Problem[] = article.warnings.map((warning) => ({
    ...warning,
    severity: 'warning',
  }));
  const view = new ArticleView(article, input, problems);
  const rows: Record<string, Cell[][]> = {};
  for (const table of tables) {
    const cells = table.cells(view);
    problems.push(...cut(table, cells));
    rows[table.name] = cells;
  }
  return { rows, problems };
}

/** The rows with another name of the input that they are from. */
export const withInput = (rows: TableRows, tables: readonly Table[], input: string): TableRows =>
  Object.fromEntries(
    Object.entries(rows).map(([name, cells]) => {
      const columns = tables.find((table) => table.name === name)?.columns ?? [];
      const at = columns.findIndex((column) => column.name === 'input');
      return [name, at < 0 ? cells : cells.map((row) => row.with(at, input))];
    }),
  );

/** A row by the names of its columns, for programs: what is empty is left out. */
export type NamedRow = Readonly<Record<string, Exclude<Cell, null | undefined>>>;

/** The rows of each table with the names of their columns. */
export const namedRows = (
  rows: TableRows,
  tables: readonly Table[],
): Readonly<Record<string, readonly NamedRow[]>> =>
  Object.fromEntries(
    tables.flatMap(({ name, columns }) => {
      const cells = rows[name];
      return cells ? [[name, cells.map((row) => namedRow(row, columns))]] : [];
    }),
  );

function namedRow(row: readonly Cell[], columns: Table['columns']): NamedRow {
  const named: Record<string, Exclude<Cell, null | undefined>> = {};
  columns.forEach(({ name }, i) => {
    const cell = row[i];
    if (cell !== undefined && cell !== null && cell !== '') named[name] = cell;
  });
  return named;
}

/** The row of an input that gave no article. */
export const renderProblem = (id: string, input: string, problem: Problem): TableRows => ({
  problems: problemsTable.cells(
    new ArticleView(emptyArticle(id), input, [{ ...problem, wholeInput: true }]),
  ),
});
