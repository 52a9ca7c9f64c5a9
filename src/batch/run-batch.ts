/** The main job: pages in, a dataset out, in the order of the inputs' names whatever finishes first. */
import type { Readable } from 'node:stream';
import type { AnyStage } from '../article/index.ts';
import {
  authorityTable,
  csvHeader,
  type Table,
  tablesFor,
  tooLongForExcel,
} from '../datasets/index.ts';
import { authorityOf, reportAuthority } from './authority-report.ts';
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
  /** How many files of which kind were found beside them and are no articles. */
  passedOver?: Readonly<Record<string, number>>;
  /** Absolute path of the output folder. */
  folder: string;
  threads: number;
  stdin: Readable;
  /** Stops the run between two articles; it can be gone on with. */
  signal?: AbortSignal;
  /** Called with the number of inputs that a killed run had done already. */
  onResume?(done: number): void;
  onItem?(totals: Totals): void;
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

const writtenTables = (stages: readonly AnyStage[]): readonly Table[] =>
  tablesFor(new Set(stages.flatMap((stage) => stage.provides)));

/** The files that grow an article at a time, with the text that each starts with. */
function growingFiles({ setup, stages }: BatchOptions): Record<string, string> {
  const style = csvStyle(setup.config);
  const csv = writtenTables(stages).map((table) => [
    csvFile(table.name),
    csvHeader(table.columns, style),
  ]);
  return { ...Object.fromEntries(csv), [recordsFile]: '' };
}

/** The files of the chosen formats; problems.csv always, run.json last. */
function publishedFiles(
  growing: readonly string[],
  formats: readonly string[],
  authority: boolean,
): string[] {
  const csv = growing.filter((name) => name.endsWith('.csv'));
  return [
    ...(formats.includes('csv') ? csv : csv.filter((name) => name === csvFile('problems'))),
    ...(authority ? [csvFile(authorityTable.name)] : []),
    ...(formats.includes('jsonl') ? [recordsFile] : []),
    ...(formats.includes('json') ? [datasetFile] : []),
    runFile,
  ];
}

interface Begun {
  output: Output;
  totals: Totals;
  duplicates: Duplicates;
}

/** Makes the output folder ready and counts what a killed run of the same kind had done. */
async function begin(options: BatchOptions, reader: Reader): Promise<Begun> {
  const { setup, inputs, folder } = options;
  const run = runStamp(setup, inputs);
  const names = writtenTables(options.stages).map(({ name }) => name);
  const { output, checkpoint } = await Output.open({ folder, run, files: growingFiles(options) });
  if (checkpoint?.items) {
    const duplicates = new Duplicates(inputs);
    const totals = new Totals(names);
    const count = (item: Item) => {
      totals.add(item);
      duplicates.note(item);
    };
    if (await recount(output.journal, checkpoint, inputs, reader, count)) {
      await output.resume(checkpoint);
      options.onResume?.(totals.seen);
      return { output, totals, duplicates };
    }
  }
  await output.restart(run);
  return { output, totals: new Totals(names), duplicates: new Duplicates(inputs) };
}

/** Works on every input that is left and writes what it gives, in the order of the inputs. */
async function collect(options: BatchOptions, begun: Begun, reader: Reader): Promise<void> {
  const { output, totals, duplicates } = begun;
  const { setup, threads, signal } = options;
  const style = csvStyle(setup.config);
  const pool = new WorkerPool(setup, threads);
  try {
    const rest = options.inputs.slice(totals.seen);
    const work = (input: Input) => workOn(input, reader, pool, style);
    for await (const outcome of inOrder(rest, work, threads * AHEAD)) {
      const first = duplicates.note(itemOf(outcome));
      const kept = first === undefined ? outcome : duplicateOf(first, outcome, style);
      const item: Item = { ...itemOf(kept), ...(first !== undefined && { duplicate: true }) };
      await output.append(item, kept.processed.appends);
      totals.add(item);
      options.onItem?.(totals);
      if (signal?.aborted) return;
    }
  } finally {
    await pool.close();
  }
}

/**
 * Runs the stages over every input and publishes the dataset. The bytes of all files but run.json
 * depend on the inputs, the configuration and the version alone.
 * @throws OutputError
 */
export async function runBatch(options: BatchOptions): Promise<BatchResult> {
  const { setup, threads } = options;
  const started = new Date();
  const clock = performance.now();
  const seconds = () => (performance.now() - clock) / 1000;
  const reader = new Reader(options.stdin, setup.config.limits.megabytes * 1e6, threads * 2);
  const begun = await begin(options, reader);
  const { output, totals } = begun;
  await collect(options, begun, reader);
  if (options.signal?.aborted) {
    await output.close();
    return { totals, seconds: seconds(), files: [], notes: [] };
  }
  const authority = authorityOf(options);
  const files = publishedFiles(
    Object.keys(growingFiles(options)),
    setup.config.formats,
    authority !== undefined,
  );
  const notes = tooLongForExcel(totals.rows);
  const stages = options.stages.map(({ name }) => name);
  const about = {
    started,
    finished: new Date(),
    seconds: seconds(),
    threads,
    stages,
    notes,
    files,
    ...(options.passedOver && { passedOver: options.passedOver }),
  };
  await output.finish(async () => {
    if (authority) notes.push(await reportAuthority(authority, output, csvStyle(setup.config)));
    if (files.includes(datasetFile)) await writeDataset(output, setup, stages, totals);
    await writeRun(output, { ...about, config: setup.config }, totals);
  });
  await output.publish(
    files,
    everyFile.filter((name) => !files.includes(name)),
  );
  return { totals, seconds: seconds(), files, notes };
}
