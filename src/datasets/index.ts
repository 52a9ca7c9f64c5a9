/** The dataset: its tables and the formats that they are written in. */
export { ArticleView } from './article-view.ts';
export { type AuthorityRowReport, authorityTable } from './authority-table.ts';
export * from './csv.ts';
export * from './formats/index.ts';
export { OutputFile } from './formats/output-file.ts';
export type { Problem } from './problem.ts';
export { problemCodes, whatToDo } from './problem-codes.ts';
export {
  type NamedRow,
  namedRows,
  type Rendered,
  render,
  renderProblem,
  type TableOptions,
  type TableRows,
  withInput,
} from './render.ts';
export {
  type Cell,
  type Column,
  type ColumnHead,
  type ColumnType,
  flat,
  keyOf,
  type Table,
} from './table.ts';
export { tables, tablesFor } from './tables/index.ts';
