/** The contract of `onrecord filter --tables`: one line in, the rows of all tables of its article out. */
import type { AnyStage } from '../article/index.ts';
import { namedRows, render, renderProblem, tables, tablesFor } from '../datasets/index.ts';
import { extract, type Failure, failureOf } from '../pipeline/index.ts';
import { idIn, readLine } from './answer-line.ts';
import type { Setup } from './setup.ts';

/** The answer for a page that could not be read: the error, and its row in the table of problems. */
export function errorTables(id: string | null, failure: Failure, input = id ?? ''): string {
  const { code, message, stage } = failure;
  const problem = { ...failure, stage: stage ?? '', severity: 'error' as const };
  const rows = renderProblem(id ?? '', input, problem);
  return JSON.stringify({
    id,
    error: { code, message, ...(stage && { stage }) },
    tables: namedRows(rows, tables),
  });
}

/** The same, where not even the line could be read whole. */
export const errorTablesIn = (head: string, failure: Failure): string =>
  errorTables(idIn(head), failure);

/** The answer to one line, without a line end. Never throws. */
export function answerTables(
  line: string,
  stages: readonly AnyStage[],
  config: Pick<Setup['config'], 'tables' | 'csv' | 'limits'>,
): string {
  const { id, input = id ?? '', document } = readLine(line, config.limits.megabytes * 1e6);
  if ('code' in document) return errorTables(id, document, input);
  try {
    const provided = new Set(stages.flatMap((stage) => stage.provides));
    const written = tablesFor(provided, config.csv.text);
    const { rows } = render(extract(document, stages), input, written, config.tables);
    return JSON.stringify({ id, tables: namedRows(rows, written) });
  } catch (error) {
    return errorTables(id, failureOf(error), input);
  }
}
