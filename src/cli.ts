#!/usr/bin/env node
import { main } from './commands/main.ts';
import { harmless } from './commands/terminal.ts';

// A reader that stops early, such as `head`, is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  process.exitCode = await main(process.argv.slice(2), {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    cwd: process.cwd(),
    env: process.env,
  });
} catch (error) {
  // A fault of ours: all that is known of it helps to mend it.
  const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`${harmless(told)}\n`);
  process.exitCode = 1;
}
