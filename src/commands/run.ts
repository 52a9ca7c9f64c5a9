/** `onrecord run`: pages in, a dataset out, a summary at the end. */
import { availableParallelism } from 'node:os';
import { relative, resolve } from 'node:path';
import {
  listInputs,
  NoInputError,
  OutputError,
  PassedOver,
  runBatch,
  setupOf,
} from '../batch/index.ts';
import { type LoadedConfig, loadConfig, planStages } from '../config/index.ts';
import { gaps } from '../pipeline/index.ts';
import { defineCommand, type Io, UsageError } from './command.ts';
import { Progress } from './progress.ts';
import { configOption, onlyOption } from './shared.ts';
import { summary } from './summary.ts';

const FAILED = 1;
const INTERRUPTED = 130;

async function inputsOf(given: readonly string[], { config, base }: LoadedConfig, cwd: string) {
  // What stands in the configuration is relative to it; names in the dataset are relative to cwd.
  const patterns = given.length
    ? given
    : config.input.map((path) => (path === '-' ? path : relative(cwd, resolve(base, path)) || '.'));
  const passedOver = new PassedOver();
  const inputs = await listInputs(patterns, cwd, passedOver);
  if (!inputs.length)
    throw new UsageError(
      `No articles in ${patterns.join(', ')}. An article is a file that ends in .html, .htm, .xhtml, .mhtml, .txt or .md, also in .gz or in a .zip.`,
    );
  return { inputs, passedOver: passedOver.counts };
}

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

export const run = defineCommand({
  name: 'run',
  summary: 'Read articles and write datasets: tables as CSV, records as JSON.',
  operands: '[inputs…]',
  options: {
    config: configOption,
    out: {
      type: 'value',
      placeholder: 'DIR',
      describe: 'Output folder; what the configuration says unless told otherwise.',
    },
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
  },
  examples: [
    ['onrecord run articles/ --out datasets/', 'Every page of a folder, with all below it.'],
    [
      "onrecord run '2024/**/*.html' archive.zip page.html.gz",
      'Globs, archives and single files together; - is standard input.',
    ],
  ],
  async run({ inputs: given, options }, io: Io) {
    const loaded = await loadConfig(io.cwd, options.config);
    const { config, file, base } = loaded;
    const plan = planStages(config, options.only);
    const setup = setupOf(config, file, options.only);
    const folder =
      options.out === undefined ? resolve(base, config.output) : resolve(io.cwd, options.out);
    const { signal, release } = interruption();
    const progress = new Progress(options.quiet || options.json ? undefined : io.stderr);
    try {
      const { inputs, passedOver } = await inputsOf(given, loaded, io.cwd);
      progress.start(inputs.length);
      const result = await runBatch({
        setup,
        stages: plan.stages,
        inputs,
        passedOver,
        folder,
        threads: options.concurrency ?? config.concurrency ?? availableParallelism(),
        stdin: io.stdin,
        signal,
        onResume: (done) => progress.resume(done),
        onItem: (totals) => progress.show(totals),
      });
      progress.end();
      const report = {
        ...result,
        passedOver,
        notes: [...gapNotes(plan.stages), ...result.notes],
        off: plan.off,
        folder: relative(io.cwd, folder) || '.',
        stopped: signal.aborted,
      };
      if (options.json) io.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
      else if (!options.quiet) io.stdout.write(summary(report, io));
      else if (result.totals.failed)
        io.stderr.write(
          `onrecord: failed: ${result.totals.failed}; see problems.csv in ${report.folder}\n`,
        );
      if (signal.aborted) return INTERRUPTED;
      return result.totals.failed ? FAILED : 0;
    } catch (error) {
      progress.end();
      if (error instanceof NoInputError) throw new UsageError(error.message);
      if (error instanceof OutputError) throw new UsageError(`${error.code}: ${error.message}`);
      throw error;
    } finally {
      release();
    }
  },
});
