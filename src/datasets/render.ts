/** One article as the lines of each table. */
import { type ArticleRecord, emptyArticle } from '../article/index.ts';
import { ArticleView } from './article-view.ts';
import { CELL_LIMIT, type CsvStyle, csvLines, isCut } from './csv.ts';
import type { Problem } from './problem.ts';
import type { Cell, Table } from './table.ts';
import { problems as problemsTable } from './tables/problems.ts';

export interface Rendered {
  /** Lines of CSV by table. */
  lines: Record<string, string>;
  /** Rows by table. */
  rows: Record<string, number>;
  problems: Problem[];
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
              message: `${table.name}.csv, column ${table.columns[i]?.name}: cut to ${CELL_LIMIT} characters.`,
            },
          ]
        : [],
    ),
  );

/** The article's rows in `tables`, which must end with the table of problems. */
export function render(
  article: ArticleRecord,
  input: string,
  tables: readonly Table[],
  style: CsvStyle,
): Rendered {
  const problems: Problem[] = article.warnings.map((warning) => ({
    ...warning,
    severity: 'warning',
  }));
  const view = new ArticleView(article, input, problems);
  const lines: Rendered['lines'] = {};
  const rows: Rendered['rows'] = {};
  for (const table of tables) {
    const cells = table.cells(view);
    problems.push(...cut(table, cells));
    lines[table.name] = csvLines(cells, style);
    rows[table.name] = cells.length;
  }
  return { lines, rows, problems };
}

/** The row of an input that gave no article. */
export function renderProblem(
  id: string,
  input: string,
  problem: Problem,
  style: CsvStyle,
): Rendered {
  const view = new ArticleView(emptyArticle(id), input, [problem]);
  return {
    lines: { problems: csvLines(problemsTable.cells(view), style) },
    rows: { problems: 1 },
    problems: [problem],
  };
}
