/** `onrecord run`: pages in, a dataset out, a summary at the end. */
import { availableParallelism } from 'node:os';
import { relative, resolve } from 'node:path';
import { OutputError, runBatch, setupOf } from '../batch/index.ts';
import {
  ConfigError,
  type LoadedConfig,
  loadConfig,
  planStages,
  withMinScore,
} from '../config/index.ts';
import { gaps } from '../pipeline/index.ts';
import { defineCommand, type Given, type Io, type Options, UsageError } from './command.ts';
import { type Asked, askedFor, find, inputOptions, withColumns } from './given-inputs.ts';
import { Progress } from './progress.ts';
import { configOption, minScoreOption, onlyOption } from './shared.ts';
import { summary } from './summary.ts';
import { signatureOf, watch } from './watch.ts';

const FAILED = 1;
const INTERRUPTED = 130;

/** A signal that is raised on the first Ctrl-C; the second ends the process at once. */
function interruption(): { signal: AbortSignal; release(): void } {
  const controller = new AbortController();
  const stop = () => controller.abort();
  process.once('SIGINT', stop).once('SIGTERM', stop);
  return {
    signal: controller.signal,
    release: () => void process.off('SIGINT', stop).off('SIGTERM', stop),
  };
}

/** Layers that are read as empty because the stage that provides them is switched off. */
const gapNotes = (stages: Parameters<typeof gaps>[0]): string[] =>
  gaps(stages).map(
    ({ stage, layer }) =>
      `The ${stage} stage finds no ${layer}: the stage that provides them is switched off.`,
  );

const options = {
  config: configOption,
  'min-score': minScoreOption,
  out: {
    type: 'value',
    placeholder: 'DIR',
    describe: 'Output folder; what the configuration says unless told otherwise.',
  },
  ...inputOptions,
  only: onlyOption,
  concurrency: {
    type: 'number',
    placeholder: 'N',
    min: 1,
    describe: 'Worker threads; one for each processor unless told otherwise.',
  },
  quiet: {
    type: 'flag',
    short: 'q',
    describe: 'No progress and no summary; failures are still told.',
  },
  json: { type: 'flag', describe: 'The summary as JSON on standard output.' },
  fresh: {
    type: 'flag',
    describe: 'Read every article anew; take nothing from the cache of earlier runs.',
  },
  watch: {
    type: 'flag',
    describe: 'Stay, and run again when a file of the input changes. Ctrl-C ends it.',
  },
} as const satisfies Options;

/** Reads the articles once and tells what came of it. Answers the exit code. */
async function runOnce(
  asked: Asked,
  given: Given<typeof options>['options'],
  loaded: LoadedConfig,
  io: Io,
  signal: AbortSignal,
  progress: Progress,
): Promise<number> {
  const { config, file, base } = loaded;
  const plan = planStages(config, given.only);
  const setup = setupOf(config, file, given.only);
  const folder =
    given.out === undefined ? resolve(base, config.output) : resolve(io.cwd, given.out);
  const found = await find(asked, loaded, io.cwd);
  const isKnown = found.inputs.every(({ stream }) => !stream);
  progress.start(isKnown ? found.inputs.length : undefined);
  const result = await runBatch({
    setup,
    stages: plan.stages,
    ...found,
    folder,
    threads: given.concurrency ?? config.concurrency ?? availableParallelism(),
    stdin: io.stdin,
    fresh: given.fresh ?? false,
    signal,
    onResume: (done) => progress.resume(done),
    onItem: (totals, item) => progress.show(totals, item),
    onWriting: () => progress.writing(),
  });
  progress.end();
  const report = {
    ...result,
    passedOver: found.passedOver.counts,
    notes: [...gapNotes(plan.stages), ...result.notes],
    off: plan.off,
    folder: relative(io.cwd, folder) || '.',
    stopped: signal.aborted,
  };
  if (given.json) io.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  else if (!given.quiet) io.stdout.write(summary(report, io));
  else if (result.totals.failed)
    io.stderr.write(
      `onrecord: failed: ${result.totals.failed}; see problems.csv in ${report.folder}\n`,
    );
  if (signal.aborted) return INTERRUPTED;
  return result.totals.failed ? FAILED : 0;
}

/** What is watched: every file of the input, the configuration, and the list of names that it reads. */
async function look(asked: Asked, config: string | undefined, io: Io) {
  try {
    const loaded = await loadConfig(io.cwd, config);
    const { inputs } = await find(asked, loaded, io.cwd);
    const { entities } = loaded.config.stages;
    const more = [loaded.file, entities ? entities.authority : undefined];
    const files = [...more.filter((file) => file !== undefined), ...inputs.map(({ path }) => path)];
    return await signatureOf(new Set(files));
  } catch (error) {
    // A folder that is empty for now, a configuration that is being written: looked at again.
    return String(error);
  }
}

export const run = defineCommand({
  name: 'run',
  summary: 'Read articles and write datasets: tables for a spreadsheet, records for programs.',
  operands: '[inputs…]',
  options,
  examples: [
    ['onrecord run articles/ --out datasets/', 'Every page of a folder, with all below it.'],
    [
      "onrecord run '2024/**/*.html' archive.zip page.html.gz",
      'Globs, archives and single files together; - is standard input.',
    ],
    [
      'onrecord run crawl.warc.gz',
      'The pages of a web archive; it is read as it is, in flat memory.',
    ],
    [
      'onrecord run pages.parquet --html-column body --id-column article',
      'A table of pages (.parquet, .csv, .jsonl), a row a page.',
    ],
    ['find . -name "*.html" -print0 | onrecord run --files-from -', 'A list of files.'],
  ],
  async run(given, io: Io) {
    const { signal, release } = interruption();
    const quiet = given.options.quiet || given.options.json;
    const asked = await askedFor(given.inputs, given.options, io);
    const once = async () => {
      const progress = new Progress(quiet ? undefined : io.stderr);
      const stop = () => progress.stopping();
      signal.addEventListener('abort', stop, { once: true });
      try {
        const loaded = withMinScore(
          await loadConfig(io.cwd, given.options.config),
          given.options['min-score'],
        );
        const withNames = withColumns(loaded, given.options);
        return await runOnce(asked, given.options, withNames, io, signal, progress);
      } catch (error) {
        if (error instanceof OutputError) throw new UsageError(`${error.code}: ${error.message}`);
        throw error;
      } finally {
        signal.removeEventListener('abort', stop);
        progress.end();
      }
    };
    try {
      if (!given.options.watch) return await once();
      const again = async () => {
        try {
          await once();
        } catch (error) {
          if (!(error instanceof UsageError || error instanceof ConfigError)) throw error;
          io.stderr.write(`onrecord: ${error.message}\n`);
        }
        if (!signal.aborted && !quiet) io.stderr.write('Watching; Ctrl-C ends it.\n');
      };
      const seen = () => look(asked, given.options.config, io);
      const before = await seen();
      await again();
      await watch(before, seen, again, signal);
      return INTERRUPTED;
    } finally {
      release();
    }
  },
});
