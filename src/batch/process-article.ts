/** One page's bytes become the lines of every file of the dataset. Runs in a worker thread. */
import type { AnyStage } from '../article/index.ts';
import {
  type Problem,
  recordsFile,
  render,
  renderProblem,
  type TableRows,
  tablesFor,
} from '../datasets/index.ts';
import { extract, type Failure, failureOf, type Timings } from '../pipeline/index.ts';
import type { About } from './inputs.ts';
import type { Setup } from './setup.ts';

export interface ArticleTask {
  id: string;
  /** The input's name, as people know it. */
  input: string;
  bytes: Uint8Array;
  about: About;
}

/** What an article adds to the dataset: text to append to each file, and what to count. */
export interface Processed {
  id: string;
  failure?: Failure;
  /** Whole lines by file name, in UTF-8: bytes are handed on as they are, by threads and by the cache. */
  appends: Record<string, Uint8Array>;
  /** Rows by table. */
  rows: Record<string, number>;
  /** How often each warning came, by its code. */
  warnings: Record<string, number>;
  timings: Timings;
}

/** The rows of all tables, a line an input: what the formats are written from. Never published. */
export const rowsFile = 'rows.jsonl';

const encoder = new TextEncoder();
const lineOf = (value: unknown): Uint8Array => encoder.encode(`${JSON.stringify(value)}\n`);

/** A line of `rowsFile`. */
export const rowsLine = (rows: TableRows): Uint8Array => lineOf(rows);

const countRows = (rows: TableRows): Record<string, number> =>
  Object.fromEntries(Object.entries(rows).map(([table, cells]) => [table, cells.length]));

function countCodes(problems: readonly Problem[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { severity, code } of problems)
    if (severity === 'warning') counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}

function ofProblem(id: string, input: string, problem: Problem) {
  const rows = renderProblem(id, input, problem);
  return { appends: { [rowsFile]: lineOf(rows) }, rows: countRows(rows) };
}

/** What an input adds that failed: its row of problems. */
export function failed(
  id: string,
  input: string,
  failure: Failure,
  timings: Timings = {},
): Processed {
  const problem: Problem = { ...failure, stage: failure.stage ?? '', severity: 'error' };
  return { id, failure, ...ofProblem(id, input, problem), warnings: {}, timings };
}

/** What an input adds that is passed over on purpose: a row of problems that is no error. */
export function notice(
  id: string,
  input: string,
  { code, message }: Failure,
  timings: Timings,
): Processed {
  const problem: Problem = { code, message, stage: '', severity: 'warning' };
  return { id, ...ofProblem(id, input, problem), warnings: { [code]: 1 }, timings };
}

/** Never throws: a failure is told in what is returned. */
export function processArticle(
  { id, input, bytes, about }: ArticleTask,
  stages: readonly AnyStage[],
  { tables, csv }: Pick<Setup['config'], 'tables' | 'csv'>,
): Processed {
  const timings: Timings = {};
  try {
    const article = extract({ id, bytes, ...about }, stages, timings);
    const provided = new Set(stages.flatMap((stage) => stage.provides));
    const { rows, problems } = render(article, input, tablesFor(provided, csv.text), tables);
    const appends = {
      [recordsFile]: lineOf(article),
      [rowsFile]: lineOf(rows),
    };
    return { id, appends, rows: countRows(rows), warnings: countCodes(problems), timings };
  } catch (error) {
    return failed(id, input, failureOf(error), timings);
  }
}
