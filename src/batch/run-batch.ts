/** The main job: pages in, a dataset out, in the order of the inputs' names whatever finishes first. */
import type { Readable } from 'node:stream';
import type { AnyStage } from '../article/index.ts';
import { recordsFile } from '../datasets/index.ts';
import { authorityOf, reportAuthority } from './authority-report.ts';
import { Cache } from './cache.ts';
import { Duplicates, duplicateOf } from './duplicates.ts';
import { inOrder } from './in-order.ts';
import type { Input } from './inputs.ts';
import { LazyPool } from './lazy-pool.ts';
import { type Opened, Output, type OutputPlan } from './output.ts';
import { rowsFile } from './process-article.ts';
import { everyFile, publishedFiles, runFile, tablesOf, writeFormats, writeRun } from './publish.ts';
import { articleStamp, recount, runStamp } from './resume.ts';
import { asFound, putReviewed, reviewRun } from './reviewed.ts';
import { csvStyle, type Setup } from './setup.ts';
import { type Item, Totals } from './totals.ts';
import { type Outcome, Reader, workOn } from './work-on.ts';

export interface BatchOptions {
  setup: Setup;
  /** The stages that run; their layers decide which tables are written. */
  stages: readonly AnyStage[];
  inputs: readonly Input[];
  /** The inputs as they were given: files, folders, globs. */
  given?: readonly string[];
  /** How many files of which kind were found beside them and are no articles. */
  passedOver?: Readonly<Record<string, number>>;
  /** Absolute path of the output folder. */
  folder: string;
  threads: number;
  stdin: Readable;
  /** Nothing is taken from the cache of earlier runs. */
  fresh?: boolean;
  /** Stops the run between two articles; it can be gone on with. */
  signal?: AbortSignal;
  /** Called with the number of inputs that a killed run had done already. */
  onResume?(done: number): void;
  /** Called with each input that is done. */
  onItem?(totals: Totals, item: Item): void;
  /** Called when all inputs are done and the files are written. */
  onWriting?(): void;
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

const itemOf = ({ input, sha256, processed, cached }: Outcome): Item => ({
  input: input.name,
  id: processed.id,
  sha256,
  ...(processed.failure && { failure: processed.failure }),
  ...(cached && { cached }),
  rows: processed.rows,
  warnings: processed.warnings,
  timings: processed.timings,
});

/** The files that grow an article at a time, with the text that each starts with. */
const growing = { [recordsFile]: '', [rowsFile]: '' };

interface Begun {
  output: Output;
  totals: Totals;
  duplicates: Duplicates;
}

/** Makes the files ready and counts what a killed run of the same kind had done. */
async function begin(
  options: BatchOptions,
  { output, checkpoint }: Opened,
  run: string,
  reader: Reader,
): Promise<Begun> {
  const { inputs } = options;
  const names = tablesOf(options.stages, options.setup).map(({ name }) => name);
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

/** The cache of the output folder, where the configuration has one. */
function cacheOf({ setup, folder, fresh }: BatchOptions): Cache | undefined {
  const { cache } = setup.config;
  const stamp = cache && articleStamp(setup);
  return stamp ? new Cache(folder, stamp, fresh ?? false, cache.megabytes * 1e6) : undefined;
}

/** Works on every input that is left and writes what it gives, in the order of the inputs. */
async function collect(options: BatchOptions, begun: Begun, reader: Reader): Promise<void> {
  const { output, totals, duplicates } = begun;
  const { setup, threads, signal } = options;
  const pool = new LazyPool(setup, threads);
  // What is being worked on is given up at once; what was written can be gone on with.
  const stop = () => void pool.close();
  signal?.addEventListener('abort', stop, { once: true });
  const cache = cacheOf(options);
  try {
    const rest = options.inputs.slice(totals.seen);
    const work = (input: Input) => workOn(input, { reader, pool, cache });
    for await (const outcome of inOrder(rest, work, threads * AHEAD)) {
      if (signal?.aborted) return;
      const first = duplicates.note(itemOf(outcome));
      const kept = first === undefined ? outcome : duplicateOf(first, outcome);
      const item: Item = { ...itemOf(kept), ...(first !== undefined && { duplicate: true }) };
      await output.append(item, kept.processed.appends);
      totals.add(item);
      options.onItem?.(totals, item);
      if (signal?.aborted) return;
    }
  } finally {
    signal?.removeEventListener('abort', stop);
    await pool.close();
    await cache?.prune();
  }
}

/**
 * Runs the stages over every input and publishes the dataset. The bytes of all files but run.json
 * depend on the inputs, the configuration and the version alone.
 * @throws OutputError
 */
export async function runBatch(options: BatchOptions): Promise<BatchResult> {
  // Whoever stops a run that waits for standard input is not to wait for it too.
  options.signal?.addEventListener('abort', () => options.stdin.destroy(), { once: true });
  const { setup, threads } = options;
  const reader = new Reader(options.stdin, setup.config.limits.megabytes * 1e6, threads * 2);
  const plan: OutputPlan = {
    folder: options.folder,
    run: runStamp(setup, options.inputs),
    files: growing,
    swappable: { files: everyFile, complete: runFile },
  };
  const opened = await Output.open(plan);
  try {
    return await writeAll(options, await begin(options, opened, plan.run, reader), reader);
  } catch (error) {
    await opened.output.abandon();
    throw error;
  }
}

/** Works on all inputs that are left, and publishes. */
async function writeAll(options: BatchOptions, begun: Begun, reader: Reader): Promise<BatchResult> {
  const { setup, threads } = options;
  const started = new Date();
  const clock = performance.now();
  const seconds = () => (performance.now() - clock) / 1000;
  const { output, totals } = begun;
  await collect(options, begun, reader);
  if (options.signal?.aborted) {
    await output.close();
    return { totals, seconds: seconds(), files: [], notes: [] };
  }
  const authority = authorityOf(options);
  const notes: string[] = [];
  const times = { started, finished: new Date(), seconds: seconds() };
  const about = (written: readonly string[]) => ({
    ...times,
    threads,
    stages: options.stages.map(({ name }) => name),
    notes,
    files: written,
    ...(options.passedOver && { passedOver: options.passedOver }),
  });
  let files: string[] = [];
  options.onWriting?.();
  await output.finish(async () => {
    const reviewed = await reviewRun(output, setup, options.stages, totals);
    const collected = reviewed?.collected ?? asFound;
    const isReviewed = collected !== asFound;
    const tables = tablesOf(options.stages, setup);
    files = publishedFiles(tables, setup, authority !== undefined, isReviewed);
    notes.push(...(reviewed?.notes ?? []));
    if (authority)
      notes.push(
        await reportAuthority(authority, output, collected.records, csvStyle(setup.config)),
      );
    notes.push(
      ...(await writeFormats(output, collected, setup, options.stages, totals, options.signal)),
    );
    if (options.signal?.aborted) return;
    await writeRun(output, { ...about(files), given: options.given, config: setup.config }, totals);
    if (isReviewed) await putReviewed(output);
  });
  if (options.signal?.aborted) {
    await output.close();
    return { totals, seconds: seconds(), files: [], notes: [] };
  }
  await output.publish(
    files,
    everyFile.filter((name) => !files.includes(name)),
  );
  return { totals, seconds: seconds(), files, notes };
}
