/** What a table of the dataset is: its columns, each with its meaning and where its value comes from. */
import type { ArticleView } from './article-view.ts';

/** Nothing to say is an empty cell; true and false are yes and no; a list is several values. */
export type Cell = string | number | boolean | readonly string[] | null | undefined;

/**
 * What a column holds. `passage`: words of the article; `list`, `links`: several values; `link`: an
 * address; `day`: an ISO day; `id`: a key; `whole-text`: pages of text, which no spreadsheet shows well.
 */
export type ColumnType =
  | 'text'
  | 'passage'
  | 'whole-text'
  | 'list'
  | 'number'
  | 'integer'
  | 'yes-no'
  | 'day'
  | 'link'
  | 'links'
  | 'id';

export interface ColumnHead {
  readonly name: string;
  /** For docs/datasets.md and datapackage.json: what the cell says. */
  readonly describe: string;
  readonly type: ColumnType;
  /** Table whose `id` (of articles: `article_id`) the cell names, when it names one at most. */
  readonly refers?: string;
}

export interface Column<Row> extends ColumnHead {
  value(row: Row, view: ArticleView): Cell;
}

interface TableDefinition<Row> {
  readonly name: string;
  readonly describe: string;
  /** The rows of one article, in the order in which they are written. */
  rows(view: ArticleView): readonly Row[];
  readonly columns: readonly Column<Row>[];
}

export interface Table {
  /** Of the file, without its ending, and of the layer. */
  readonly name: string;
  readonly describe: string;
  readonly columns: readonly ColumnHead[];
  /** The cells of one article, a list a row. */
  cells(view: ArticleView): Cell[][];
}

// What breaks a line in a spreadsheet; a tab moves to the next cell when it is pasted.
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
const onOneLine = (text: string): string => text.replace(BREAKS, ' ');

/** A cell is one line, whatever the article's words run over; only the whole text keeps its lines. */
function tidy(cell: Cell, type: ColumnType): Cell {
  if (typeof cell === 'string') return type === 'whole-text' ? cell : onOneLine(cell);
  return Array.isArray(cell) ? cell.map(onOneLine) : cell;
}

/** Checks a table's types where it is written. */
export const defineTable = <Row>(definition: TableDefinition<Row>): Table => ({
  name: definition.name,
  describe: definition.describe,
  columns: definition.columns,
  cells: (view) =>
    definition
      .rows(view)
      .map((row) => definition.columns.map((column) => tidy(column.value(row, view), column.type))),
});

/** Shorthand for a column. */
export const column = <Row>(
  name: string,
  describe: string,
  value: (row: Row, view: ArticleView) => Cell,
  type: ColumnType = 'text',
  refers?: string,
): Column<Row> => ({ name, describe, value, type, ...(refers !== undefined && { refers }) });

/** Several values in one cell of a format that has no lists. */
export const SEPARATOR = '; ';

/** The cell without a list in it, for formats that have none. */
export const flat = (cell: Cell): Exclude<Cell, readonly string[]> =>
  Array.isArray(cell) ? cell.join(SEPARATOR) : (cell as Exclude<Cell, readonly string[]>);

/** The name of the column that tells rows of a table apart. */
export const keyOf = (table: string): string => (table === 'articles' ? 'article_id' : 'id');
