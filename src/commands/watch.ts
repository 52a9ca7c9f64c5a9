/** Does a run again whenever what it reads has changed. */
import { stat } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

const LOOK_MILLISECONDS = 1000;
/** Looking may take at most this part of the time. */
const SHARE = 0.1;

/** Names, sizes and times of files as one text. A file that is gone is told, too. */
export async function signatureOf(paths: Iterable<string>): Promise<string> {
  const lines: string[] = [];
  for (const path of paths) {
    const found = await stat(path).catch(() => undefined);
    lines.push(`${path} ${found ? `${found.size} ${found.mtimeMs}` : 'gone'}`);
  }
  return lines.join('\n');
}

/**
 * Calls `again` each time that `look` answers something else than before, until `signal` is raised.
 * Looks at the files themselves: that works in every folder, on every system, for globs too.
 * @param before what `look` answered before the last run.
 */
export async function watch(
  before: string,
  look: () => Promise<string>,
  again: () => Promise<void>,
  signal: AbortSignal,
  pause = LOOK_MILLISECONDS,
): Promise<void> {
  let known = before;
  let wait = pause;
  while (!signal.aborted) {
    await sleep(wait, undefined, { signal }).catch(() => {});
    if (signal.aborted) return;
    const started = performance.now();
    const now = await look();
    wait = Math.max(pause, (performance.now() - started) / SHARE);
    if (now === known) continue;
    known = now;
    await again();
  }
}
