/** A command line in a folder of its own, with what it said. */
import { Readable, Writable } from 'node:stream';
import { main } from '../../src/commands/main.ts';

export interface Said {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

class Sink extends Writable {
  text = '';
  override _write(chunk: Buffer, _: string, done: () => void): void {
    this.text += chunk.toString('utf8');
    done();
  }
}

/** Runs `onrecord …args` in `cwd`; `answer` is typed at a terminal, where there is one. */
export async function onrecord(
  cwd: string,
  args: readonly string[],
  answer?: string,
): Promise<Said> {
  const [stdout, stderr] = [new Sink(), new Sink()];
  const stdin: Readable & { isTTY?: boolean } = Readable.from(
    answer === undefined ? [] : [`${answer}\n`],
  );
  if (answer !== undefined) stdin.isTTY = true;
  const code = await main(args, { stdin, stdout, stderr, cwd, env: {} });
  return { code, stdout: stdout.text, stderr: stderr.text };
}
