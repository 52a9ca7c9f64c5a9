/** What a table of the dataset is: its columns, each with its meaning and where its value comes from. */
import type { ArticleView } from './article-view.ts';

/** Nothing to say is an empty cell; true and false are yes and no. */
export type Cell = string | number | boolean | null | undefined;

export interface Column<Row> {
  readonly name: string;
  /** For docs/datasets.md: what the cell says. */
  readonly describe: string;
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
  readonly columns: readonly { readonly name: string; readonly describe: string }[];
  /** The cells of one article, a list a row. */
  cells(view: ArticleView): Cell[][];
}

/** Checks a table's types where it is written. */
export const defineTable = <Row>(definition: TableDefinition<Row>): Table => ({
  name: definition.name,
  describe: definition.describe,
  columns: definition.columns,
  cells: (view) =>
    definition.rows(view).map((row) => definition.columns.map((column) => column.value(row, view))),
});

/** Shorthand for a column. */
export const column = <Row>(
  name: string,
  describe: string,
  value: (row: Row, view: ArticleView) => Cell,
): Column<Row> => ({ name, describe, value });
