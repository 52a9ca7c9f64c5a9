/** Runs the built command line, as a person would. `npm test` builds it first. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const cliFile = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

export interface Ran {
  code: number | null;
  out: string;
  err: string;
}

interface Surroundings {
  cwd: string;
  stdin?: string | Uint8Array;
  env?: Readonly<Record<string, string>>;
}

export function cli(
  args: readonly string[],
  { cwd, stdin = '', env = {} }: Surroundings,
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [cliFile, ...args], {
      cwd,
      env: { ...process.env, NO_COLOR: '1', ...env },
    });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
    // A command that does not read its input may be gone before it is written.
    child.stdin.on('error', () => {});
    child.stdin.end(stdin);
  });
}
