/** Streams that remember what a command wrote, for tests within the process. */
import { PassThrough, Readable } from 'node:stream';
import type { Io } from '../../src/commands/command.ts';

export interface RememberedIo extends Io {
  written(): { out: string; err: string };
}

export function ioFor(cwd: string, { stdin = '', isTTY = false, env = {} } = {}): RememberedIo {
  const out: string[] = [];
  const err: string[] = [];
  const remember = (into: string[]) =>
    Object.assign(
      new PassThrough().on('data', (chunk: Buffer) => into.push(chunk.toString())),
      { isTTY },
    );
  return {
    stdin: Readable.from([Buffer.from(stdin)]),
    stdout: remember(out),
    stderr: remember(err),
    cwd,
    env,
    written: () => ({ out: out.join(''), err: err.join('') }),
  };
}
