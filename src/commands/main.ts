/** From the words of a command line to an exit code. */
// Not the whole of config: help needs no stages and is to come at once.
import { ConfigError } from '../config/config-error.ts';
import { didYouMean } from '../config/suggest.ts';
import { version } from '../version.ts';
import { type AnyCommand, type Given, type Io, type Options, UsageError } from './command.ts';
import { overview, page } from './help.ts';
import { commands } from './index.ts';
import { parse } from './parse.ts';
import { guarded } from './terminal.ts';

const asksHelp = (word: string | undefined): boolean => word === '--help' || word === '-h';

async function commandNamed(name: string): Promise<AnyCommand> {
  const entry = commands.find((command) => command.name === name);
  if (entry) return entry.load();
  const names = commands.map((command) => command.name);
  throw new UsageError(
    `There is no command ${name}.${didYouMean(name, names)}\nCommands: ${names.join(', ')}`,
  );
}

const QUIET = new Set(['-q', '--quiet', '--json', '-h', '--help']);

/** The command. Before a run loads its stages, which takes a moment, a terminal is told that it works. */
async function loadedBy(name: string, rest: readonly string[], io: Io): Promise<AnyCommand> {
  const tells = name === 'run' && io.stderr.isTTY && !rest.some((word) => QUIET.has(word));
  if (tells) io.stderr.write('\r\x1b[KStarting …');
  try {
    return await commandNamed(name === 'help' ? (rest[0] ?? '') : name);
  } finally {
    if (tells) io.stderr.write('\r\x1b[K');
  }
}

async function dispatch(args: readonly string[], io: Io): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || asksHelp(name) || (name === 'help' && rest.length === 0)) {
    io.stdout.write(overview(commands, version));
    return name === undefined ? 2 : 0;
  }
  if (name === '--version' || name === '-v') {
    io.stdout.write(`${version}\n`);
    return 0;
  }
  if (name.startsWith('-'))
    throw new UsageError(`${name} is no command.${didYouMean(name, ['--help', '--version'])}`);
  const command = await loadedBy(name, rest, io);
  const operands = rest.includes('--') ? rest.slice(0, rest.indexOf('--')) : rest;
  if (name === 'help' || operands.some(asksHelp)) {
    io.stdout.write(page(command));
    return 0;
  }
  // Safe: what is given was parsed by this command's own options.
  const run = command.run as (given: Given<Options>, io: Io) => Promise<number>;
  return run.call(command, parse(command, rest), io);
}

/**
 * Runs one command line, such as `['run', 'articles/']`. Answers the exit code; wrong usage is 2
 * with a message on standard error, as is a wrong configuration.
 */
export async function main(args: readonly string[], given: Io): Promise<number> {
  const io: Io = { ...given, stdout: guarded(given.stdout), stderr: guarded(given.stderr) };
  try {
    return await dispatch(args, io);
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof ConfigError)) throw error;
    const known = commands.some(({ name }) => name === args[0]);
    io.stderr.write(
      `onrecord: ${error.message}\nSee onrecord ${known ? `${args[0]} ` : ''}--help\n`,
    );
    return 2;
  }
}
