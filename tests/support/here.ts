/** Runs a command line in this process, from the source. */
import { main } from '../../src/commands/main.ts';
import type { Ran } from './cli.ts';
import { ioFor } from './io.ts';

export async function here(
  args: readonly string[],
  { cwd, stdin }: { cwd: string; stdin?: string },
): Promise<Ran> {
  const io = ioFor(cwd, stdin === undefined ? {} : { stdin });
  const code = await main(args, io);
  return { code, ...io.written() };
}
