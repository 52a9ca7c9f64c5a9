/** One page's bytes become the lines of every file of the dataset. Runs in a worker thread. */
import type { AnyStage } from '../article/index.ts';
import {
  type CsvStyle,
  type Problem,
  render,
  renderProblem,
  tablesFor,
} from '../datasets/index.ts';
import { extract, type Failure, failureOf, type Timings } from '../pipeline/index.ts';
import { formatOf } from './input-kinds.ts';

export interface ArticleTask {
  id: string;
  /** The input's name, as people know it. */
  input: string;
  bytes: Uint8Array;
}

/** What an article adds to the dataset: text to append to each file, and what to count. */
export interface Processed {
  id: string;
  failure?: Failure;
  /** Text by file name. */
  appends: Record<string, string>;
  /** Rows by table. */
  rows: Record<string, number>;
  /** How often each warning came, by its code. */
  warnings: Record<string, number>;
  timings: Timings;
}

export const recordsFile = 'articles.jsonl';
export const csvFile = (table: string): string => `${table}.csv`;

const byFile = (lines: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(lines).map(([table, text]) => [csvFile(table), text]));

function countCodes(problems: readonly Problem[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { severity, code } of problems)
    if (severity === 'warning') counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}

/** What an input adds that failed: its row of problems. */
export function failed(
  id: string,
  input: string,
  failure: Failure,
  style: CsvStyle,
  timings: Timings = {},
): Processed {
  const problem: Problem = { ...failure, stage: failure.stage ?? '', severity: 'error' };
  const { lines, rows } = renderProblem(id, input, problem, style);
  return { id, failure, appends: byFile(lines), rows, warnings: {}, timings };
}

/** What an input adds that is passed over on purpose: a row of problems that is no error. */
export function notice(
  id: string,
  input: string,
  { code, message }: Failure,
  style: CsvStyle,
  timings: Timings,
): Processed {
  const problem: Problem = { code, message, stage: '', severity: 'warning' };
  const { lines, rows } = renderProblem(id, input, problem, style);
  return { id, appends: byFile(lines), rows, warnings: { [code]: 1 }, timings };
}

/** Never throws: a failure is told in what is returned. */
export function processArticle(
  { id, input, bytes }: ArticleTask,
  stages: readonly AnyStage[],
  style: CsvStyle,
): Processed {
  const timings: Timings = {};
  try {
    const article = extract({ id, bytes, format: formatOf(input) }, stages, timings);
    const provided = new Set(stages.flatMap((stage) => stage.provides));
    const { lines, rows, problems } = render(article, input, tablesFor(provided), style);
    const appends = { ...byFile(lines), [recordsFile]: `${JSON.stringify(article)}\n` };
    return { id, appends, rows, warnings: countCodes(problems), timings };
  } catch (error) {
    return failed(id, input, failureOf(error), style, timings);
  }
}
