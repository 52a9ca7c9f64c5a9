/** Runs the built command in a process of its own and tells what it took. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const cli = fileURLToPath(new URL('../../../dist/cli.js', import.meta.url));

export interface Taken {
  /** Of all its threads, user and system, in seconds; of the last look, a quarter of a second before its end. */
  readonly processorSeconds: number;
  readonly wallSeconds: number;
  /** Largest resident memory, in megabytes. */
  readonly megabytes: number;
  /** Resident memory at each tenth of the run, in megabytes. */
  readonly over: readonly number[];
  readonly code: number | null;
}

const TICKS = 100;

/** What the system tells of a process; undefined when it is gone. Linux alone has these files. */
function look(pid: number) {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    const kilobytes = (name: string) =>
      Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1] ?? 0);
    return {
      seconds: (Number(fields[11]) + Number(fields[12])) / TICKS,
      resident: kilobytes('VmRSS') / 1000,
      most: kilobytes('VmHWM') / 1000,
    };
  } catch {
    return undefined;
  }
}

/** @param killAt is asked now and then; once it says so the process is killed without warning. */
export async function measuredRun(
  args: readonly string[],
  cwd: string,
  killAt: () => boolean = () => false,
): Promise<Taken> {
  const started = performance.now();
  const child = spawn(process.execPath, [cli, ...args], { cwd, stdio: ['ignore', 'ignore', 2] });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const resident: number[] = [];
  let [seconds, megabytes] = [0, 0];
  let isOver = false;
  void ended.then(() => {
    isOver = true;
  });
  while (!isOver) {
    const seen = child.pid === undefined ? undefined : look(child.pid);
    if (seen) {
      seconds = Math.max(seconds, seen.seconds);
      megabytes = Math.max(megabytes, seen.most);
      resident.push(seen.resident);
    }
    if (killAt()) child.kill('SIGKILL');
    await Promise.race([sleep(250), ended]);
  }
  const over = Array.from({ length: 10 }, (_, i) =>
    Math.round(resident[Math.floor((i * resident.length) / 10)] ?? 0),
  );
  return {
    processorSeconds: seconds,
    wallSeconds: (performance.now() - started) / 1000,
    megabytes: Math.round(megabytes),
    over,
    code: await ended,
  };
}
