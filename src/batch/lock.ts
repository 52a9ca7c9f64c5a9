/**
 * One run at a time in an output folder. Who writes holds a lock file that was made exclusively and
 * tells the host, the process and when that started. The lock of a process that is gone is never
 * taken over, for two could do so at once: the next one is made beside it, with the next number.
 */
import { execFile } from 'node:child_process';
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { OutputError } from './output-error.ts';

const holderSchema = z.object({ host: z.string(), pid: z.int().positive(), started: z.string() });
type Holder = z.infer<typeof holderSchema>;

const NAME = /^lock(?:-(\d{1,15}))?$/;
/** A lock without a holder is being written; after so long its process was killed at that. */
const WRITING_MILLISECONDS = 10_000;

/** When a process started, in words that no later process of the same number shares; '' if unknown. */
async function startOf(pid: number): Promise<string> {
  try {
    if (process.platform === 'linux') {
      const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8');
      const fields = await readFile(`/proc/${pid}/stat`, 'utf8');
      // The name of the program, in brackets, may hold anything.
      return `${boot.trim()} ${fields.slice(fields.lastIndexOf(')') + 2).split(' ')[19]}`;
    }
    const { stdout } = await promisify(execFile)('ps', ['-o', 'lstart=', '-p', String(pid)]);
    return stdout.trim();
  } catch {
    return '';
  }
}

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Of another host nothing can be known, so its lock holds. */
async function isRunning({ host, pid, started }: Holder): Promise<boolean> {
  if (host !== hostname()) return true;
  if (!isThere(pid)) return false;
  const now = await startOf(pid);
  return !now || !started || now === started;
}

/** Who holds a lock, in words; undefined when nobody does any more. */
async function holderOf(path: string): Promise<string | undefined> {
  try {
    const holder = parse(await readFile(path, 'utf8'));
    if (holder)
      return (await isRunning(holder)) ? `process ${holder.pid} on ${holder.host}` : undefined;
    const age = Date.now() - (await stat(path)).mtimeMs;
    return age < WRITING_MILLISECONDS ? 'it has just begun' : undefined;
  } catch {
    return undefined;
  }
}

function parse(text: string): Holder | undefined {
  try {
    return holderSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

async function locksIn(partial: string): Promise<string[]> {
  const names = (await readdir(partial)).filter((name) => NAME.test(name));
  return names.sort((a, b) => numberOf(a) - numberOf(b));
}

const numberOf = (name: string): number => Number(NAME.exec(name)?.[1] ?? 0);

async function refuseOthers(partial: string, folder: string, own = ''): Promise<string[]> {
  const names = await locksIn(partial);
  for (const name of names) {
    const holder = name === own ? undefined : await holderOf(join(partial, name));
    if (holder)
      throw new OutputError(
        'output-busy',
        `Another run (${holder}) is writing ${folder}. Wait for it, or choose another folder with --out. If there is no such run any more, remove ${join(partial, name)}.`,
      );
  }
  return names;
}

/**
 * Takes the lock; answers the path of its file.
 * @throws OutputError `output-busy` when another process that may be running holds it.
 */
export async function lock(partial: string, folder: string): Promise<string> {
  const gone = await refuseOthers(partial, folder);
  const name = `lock-${numberOf(gone.at(-1) ?? 'lock') + 1}`;
  const path = join(partial, name);
  const holder: Holder = {
    host: hostname(),
    pid: process.pid,
    started: await startOf(process.pid),
  };
  try {
    await writeFile(path, JSON.stringify(holder), { flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    throw new OutputError('output-busy', `Another run has just begun to write ${folder}.`);
  }
  try {
    // Whoever made another one meanwhile sees this one: of two, at most one goes on.
    await refuseOthers(partial, folder, name);
  } catch (error) {
    await unlock(path);
    throw error;
  }
  for (const other of gone) await rm(join(partial, other), { force: true });
  return path;
}

export const unlock = (path: string): Promise<void> => rm(path, { force: true });
