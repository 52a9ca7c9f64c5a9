/** The main job: pages in, a dataset out, in the order of the inputs' names whatever finishes first. */
import type { Readable } from 'node:stream';
import type { AnyStage } from '../article/index.ts';
import { recordsFile } from '../datasets/index.ts';
import { authorityOf, reportAuthority } from './authority-report.ts';
import { Cache } from './cache.ts';
import { Duplicates, outcomeOfTaken } from './duplicates.ts';
import { inOrder } from './in-order.ts';
import type { PassedOver } from './input-kinds.ts';
import { type Input, pagesOf } from './inputs.ts';
import { type Opened, Output, type OutputPlan } from './output.ts';
import { WorkerPool } from './pool.ts';
import { rowsFile } from './process-article.ts';
import { everyFile, publishedFiles, runFile, tablesOf, writeFormats, writeRun } from './publish.ts';
import { aboutStamp, articleStamp, recount, runStamp } from './resume.ts';
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
  /** What was found beside them and is no article; what their archives hold is counted in it, too. */
  passedOver: PassedOver;
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

const itemOf = ({ input, sha256, about, processed, cached }: Outcome): Item => ({
  input: input.name,
  id: processed.id,
  sha256,
  ...(input.kind !== undefined && { kind: input.kind }),
  ...(Object.keys(about).length > 0 && { about: aboutStamp(about) }),
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
  /** What is left to be worked on. */
  pages: AsyncGenerator<Input>;
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
  const { columns, limits } = options.setup.config;
  const before = { ...options.passedOver.counts };
  const open = () => {
    options.passedOver.reset(before);
    const { passedOver } = options;
    return pagesOf(inputs, { maxBytes: limits.megabytes * 1e6, columns, passedOver });
  };
  if (checkpoint?.items) {
    const pages = open();
    const duplicates = new Duplicates(inputs);
    const totals = new Totals(names);
    const count = (item: Item) => {
      totals.add(item);
      duplicates.note(item);
    };
    if (await recount(output.journal, checkpoint, pages, reader, count)) {
      await output.resume(checkpoint);
      options.onResume?.(totals.seen);
      return { output, pages, totals, duplicates };
    }
    await pages.return();
  }
  await output.restart(run);
  const [totals, duplicates] = [new Totals(names), new Duplicates(inputs)];
  return { output, pages: open(), totals, duplicates };
}

/** The cache of the output folder, where the configuration has one. */
function cacheOf({ setup, stages, folder, fresh }: BatchOptions): Cache | undefined {
  const { cache } = setup.config;
  const stamp = cache && articleStamp(setup);
  if (!stamp) return undefined;
  const tables = tablesOf(stages, setup);
  return new Cache(folder, stamp, fresh ?? false, cache.megabytes * 1e6, tables);
}

/** Works on every input that is left and writes what it gives, in the order of the inputs. */
async function collect(options: BatchOptions, begun: Begun, reader: Reader): Promise<void> {
  const { output, pages, totals, duplicates } = begun;
  const { setup, threads, signal } = options;
  const pool = new WorkerPool(setup, threads);
  // What is being worked on is given up at once; what was written can be gone on with.
  const stop = () => void pool.close();
  signal?.addEventListener('abort', stop, { once: true });
  const cache = cacheOf(options);
  try {
    const work = (input: Input) => workOn(input, { reader, pool, cache });
    for await (const outcome of inOrder(pages, work, threads * AHEAD)) {
      if (signal?.aborted) return;
      const taken = duplicates.note(itemOf(outcome));
      const kept = taken ? outcomeOfTaken(taken, outcome) : outcome;
      const item: Item = {
        ...itemOf(kept),
        ...(taken?.code === 'duplicate' && { duplicate: true }),
      };
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
    passedOver: options.passedOver.counts,
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
