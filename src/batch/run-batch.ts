/** The main job: pages in, a dataset out, in the order of the inputs' names whatever finishes first. */
import type { Readable } from 'node:stream';
import type { AnyStage } from '../article/index.ts';
import { csvHeader, ROW_LIMIT, tablesFor } from '../datasets/index.ts';
import { Duplicates, duplicateOf } from './duplicates.ts';
import { inOrder } from './in-order.ts';
import type { Input } from './inputs.ts';
import { Output } from './output.ts';
import { WorkerPool } from './pool.ts';
import { csvFile, recordsFile } from './process-article.ts';
import { datasetFile, everyFile, runFile, writeDataset, writeRun } from './publish.ts';
import { recount, runStamp } from './resume.ts';
import { csvStyle, type Setup } from './setup.ts';
import { type Item, Totals } from './totals.ts';
import { type Outcome, Reader, workOn } from './work-on.ts';

export interface BatchOptions {
  setup: Setup;
  /** The stages that run; their layers decide which tables are written. */
  stages: readonly AnyStage[];
  inputs: readonly Input[];
  /** Absolute path of the output folder. */
  folder: string;
  threads: number;
  stdin: Readable;
  /** Stops the run between two articles; it can be gone on with. */
  signal?: AbortSignal;
  /** Called with the number of inputs that a killed run had done already. */
  onResume?(done: number): void;
  onItem?(totals: Totals): void;
  /** What else run.json is to tell. */
  about?: object;
}

export interface BatchResult {
  totals: Totals;
  seconds: number;
  /** Names of the files in the output folder; none when the run was stopped. */
  files: string[];
  notes: string[];
}

/** Inputs on their way for each thread: enough that none waits, few enough to hold in memory. */
const AHEAD = 4;

const itemOf = ({ input, sha256, processed }: Outcome): Item => ({
  input: input.name,
  id: processed.id,
  sha256,
  ...(processed.failure && { failure: processed.failure }),
  rows: processed.rows,
  warnings: processed.warnings,
  timings: processed.timings,
});

/** The files that grow an article at a time, with the text that each starts with. */
function growingFiles({ setup, stages }: BatchOptions): Record<string, string> {
  const style = csvStyle(setup.config);
  const provided = new Set(stages.flatMap((stage) => stage.provides));
  const csv = tablesFor(provided).map((table) => [
    csvFile(table.name),
    csvHeader(table.columns, style),
  ]);
  return { ...Object.fromEntries(csv), [recordsFile]: '' };
}

/** The files of the chosen formats; problems.csv always, run.json last. */
function publishedFiles(growing: readonly string[], formats: readonly string[]): string[] {
  const csv = growing.filter((name) => name.endsWith('.csv'));
  return [
    ...(formats.includes('csv') ? csv : csv.filter((name) => name === csvFile('problems'))),
    ...(formats.includes('jsonl') ? [recordsFile] : []),
    ...(formats.includes('json') ? [datasetFile] : []),
    runFile,
  ];
}

const notesOf = ({ rows }: Totals): string[] =>
  Object.entries(rows)
    .filter(([, count]) => count >= ROW_LIMIT)
    .map(
      ([table, count]) =>
        `${csvFile(table)} has ${count} rows; Excel opens ${ROW_LIMIT - 1} at most. Use DuckDB, pandas or a database.`,
    );

/** Makes the output folder ready and counts what a killed run of the same kind had done. */
async function begin(
  options: BatchOptions,
  reader: Reader,
  duplicates: Duplicates,
): Promise<{ output: Output; totals: Totals }> {
  const run = runStamp(options.setup, options.inputs);
  const plan = { folder: options.folder, run, files: growingFiles(options) };
  const { output, checkpoint } = await Output.open(plan);
  const totals =
    checkpoint &&
    (await recount(output.journal, checkpoint, options.inputs, reader, (item) =>
      duplicates.note(item),
    ));
  if (checkpoint && totals?.seen) {
    await output.resume(checkpoint);
    options.onResume?.(totals.seen);
    return { output, totals };
  }
  await output.restart(run);
  return { output, totals: new Totals() };
}

/**
 * Runs the stages over every input and publishes the dataset. The bytes of all files but run.json
 * depend on the inputs, the configuration and the version alone.
 * @throws OutputError
 */
export async function runBatch(options: BatchOptions): Promise<BatchResult> {
  const { setup, inputs, signal } = options;
  const started = new Date();
  const clock = performance.now();
  const seconds = () => (performance.now() - clock) / 1000;
  const style = csvStyle(setup.config);
  const reader = new Reader(
    options.stdin,
    setup.config.limits.megabytes * 1e6,
    options.threads * 2,
  );
  const duplicates = new Duplicates(inputs);
  const { output, totals } = await begin(options, reader, duplicates);
  const pool = new WorkerPool(setup, options.threads);
  try {
    const rest = inputs.slice(totals.seen);
    const outcomes = inOrder(
      rest,
      (input) => workOn(input, reader, pool, style),
      options.threads * AHEAD,
    );
    for await (const outcome of outcomes) {
      const { input, processed } = outcome;
      const first = duplicates.note(itemOf(outcome));
      const kept =
        first === undefined ? processed : duplicateOf(first, input.name, processed, style);
      const item: Item = {
        ...itemOf({ ...outcome, processed: kept }),
        ...(first !== undefined && { duplicate: true }),
      };
      await output.append(item, kept.appends);
      totals.add(item);
      options.onItem?.(totals);
      if (signal?.aborted) break;
    }
    if (signal?.aborted) {
      await output.close();
      return { totals, seconds: seconds(), files: [], notes: [] };
    }
    const files = publishedFiles(Object.keys(growingFiles(options)), setup.config.formats);
    const notes = notesOf(totals);
    await output.finish();
    const names = options.stages.map(({ name }) => name);
    if (files.includes(datasetFile)) await writeDataset(output, setup, names, totals);
    await writeRun(
      output,
      {
        started: started.toISOString(),
        finished: new Date().toISOString(),
        seconds: seconds(),
        threads: options.threads,
        stages: names,
        config: setup.config,
        notes,
        ...options.about,
        files,
      },
      totals,
    );
    await output.publish(
      files,
      everyFile.filter((name) => !files.includes(name)),
    );
    return { totals, seconds: seconds(), files, notes };
  } finally {
    await pool.close();
  }
}
