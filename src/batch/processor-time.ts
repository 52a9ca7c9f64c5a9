/** How long a thread has worked, whatever else the machine does meanwhile. */
import { readFileSync, readlinkSync } from 'node:fs';

/** A name for the thread that calls; '' where the system gives none. */
export function threadName(): string {
  try {
    // On Linux, such as 1234/task/1240.
    return readlinkSync('/proc/thread-self');
  } catch {
    return '';
  }
}

/**
 * Processor time of a thread so far, in seconds. Where the system does not tell it, the share of a
 * thread in that of the whole process: `threads` work at once.
 */
export function processorSeconds(thread: string, threads: number): number {
  try {
    if (thread)
      return Number(readFileSync(`/proc/${thread}/schedstat`, 'utf8').split(' ')[0]) / 1e9;
  } catch {
    // The thread has just ended; what waits for it is told so elsewhere.
  }
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6 / threads;
}
