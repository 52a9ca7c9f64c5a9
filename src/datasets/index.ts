/** The dataset: its tables in the order in which the docs list them. */
import type { Layer } from '../article/index.ts';
import type { Table } from './table.ts';
import { articles } from './tables/articles.ts';
import { attributions } from './tables/attributions.ts';
import { citations } from './tables/citations.ts';
import { claims } from './tables/claims.ts';
import { dates } from './tables/dates.ts';
import { entities } from './tables/entities.ts';
import { mentions } from './tables/mentions.ts';
import { problems } from './tables/problems.ts';
import { quotations } from './tables/quotations.ts';
import { sources } from './tables/sources.ts';

export { ArticleView } from './article-view.ts';
export { type AuthorityRowReport, authorityTable } from './authority-table.ts';
export * from './csv.ts';
export type { Problem } from './problem.ts';
export { problemCodes, whatToDo } from './problem-codes.ts';
export { type Rendered, render, renderProblem } from './render.ts';
export type { Cell, Column, Table } from './table.ts';

export const tables: readonly Table[] = [
  articles,
  entities,
  mentions,
  dates,
  quotations,
  attributions,
  claims,
  sources,
  citations,
  problems,
];

/** The tables that a pipeline can fill: a table of a layer that no stage provides is not written. */
export const tablesFor = (provided: ReadonlySet<string | Layer>): readonly Table[] =>
  tables.filter(({ name }) => name === 'articles' || name === 'problems' || provided.has(name));
