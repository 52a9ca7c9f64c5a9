/** `onrecord desk`: look at what a run found, and put it right. */
import { userInfo } from 'node:os';
import { relative, resolve } from 'node:path';
import { loadConfig } from '../config/index.ts';
import { Dataset, listen, NoDatasetError } from '../desk/index.ts';
import { RecordLineError } from '../evaluation/index.ts';
import { defineCommand, UsageError } from './command.ts';
import { configOption } from './shared.ts';

/** The name under which corrections are kept, unless another is given. */
function userName(): string {
  try {
    return userInfo().username || 'reviewer';
  } catch {
    return 'reviewer';
  }
}

/** Resolves on the first Ctrl-C, or when the process is told to end. */
const ended = (): Promise<void> =>
  new Promise((done) => {
    process.once('SIGINT', done).once('SIGTERM', done);
  });

const MOST_PORT = 65_535;

/** Telling every article would be slower than reading them. */
const TOLD_EVERY = 250;

export const desk = defineCommand({
  name: 'desk',
  summary:
    'Look at what a run found, and put it right, on a page that this computer serves to itself.',
  operands: '[OUTPUT]',
  operandCount: [0, 1],
  options: {
    port: {
      type: 'number',
      placeholder: 'N',
      min: 0,
      describe: 'Port; any that is free unless told otherwise.',
    },
    as: {
      type: 'value',
      placeholder: 'NAME',
      describe: 'Who corrects; the name of the user unless told otherwise.',
    },
    config: configOption,
  },
  examples: [
    ['onrecord desk', 'The output of the last run; open the address that it prints.'],
    ['onrecord desk datasets/ --as Mira', 'Another folder, and who corrects.'],
  ],
  async run({ inputs: [given], options }, io) {
    const output = async () => {
      const { config, base } = await loadConfig(io.cwd, options.config);
      return resolve(base, config.output);
    };
    const folder = given === undefined ? await output() : resolve(io.cwd, given);
    const { port = 0 } = options;
    if (port > MOST_PORT) throw new UsageError(`--port takes a number up to ${MOST_PORT}.`);
    const dataset = new Dataset(folder);
    const tells = io.stderr.isTTY === true;
    try {
      await dataset.refresh((count) => {
        if (tells && count % TOLD_EVERY === 0) io.stderr.write(`\r${count} articles read`);
      });
      if (tells) io.stderr.write('\r\x1b[K');
      const { address, close } = await listen(dataset, options.as ?? userName(), port);
      io.stdout.write(
        `${dataset.size} articles of ${relative(io.cwd, folder) || '.'} are on the desk:\n\n  ${address}\n\nCorrections are kept in corrections.jsonl there, and applied by the next onrecord run. Ctrl-C ends it.\n`,
      );
      await ended();
      await close();
      return 0;
    } catch (error) {
      if (error instanceof NoDatasetError || error instanceof RecordLineError)
        throw new UsageError(error.message);
      if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')
        throw new UsageError(`Port ${options.port} is taken; choose another, or leave --port out.`);
      throw error;
    }
  },
});
