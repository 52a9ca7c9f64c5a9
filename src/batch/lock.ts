/** One run at a time in an output folder: a file with the number of the process that writes. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { OutputError } from './output-error.ts';

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** @throws OutputError `output-busy` when the process that holds the lock is still running. */
export async function lock(path: string, folder: string): Promise<void> {
  const pid = Number(await readFile(path, 'utf8').catch(() => '0'));
  if (isRunning(pid))
    throw new OutputError(
      'output-busy',
      `Another run (process ${pid}) is writing ${folder}. Wait for it, or choose another folder with --out.`,
    );
  await writeFile(path, String(process.pid));
}

export const unlock = (path: string): Promise<void> => rm(path, { force: true });
