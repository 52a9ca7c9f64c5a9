/** How far a run is: one line that is drawn over on a terminal, a line now and then elsewhere. */
import type { Totals } from '../batch/index.ts';
import type { Io } from './command.ts';

const TERMINAL_MILLISECONDS = 100;
const PLAIN_MILLISECONDS = 10_000;

/** Such as 45 s, 3 min, 2 h 5 min. */
export function duration(seconds: number): string {
  if (seconds < 90) return `${Math.max(0, Math.round(seconds))} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

export class Progress {
  readonly #out: Io['stderr'] | undefined;
  #total = 0;
  #skipped = 0;
  #started = performance.now();
  #shown = performance.now();
  #drawn = false;

  /** @param out where it is told; absent: nowhere. */
  constructor(out: Io['stderr'] | undefined) {
    this.#out = out;
  }

  start(total: number): void {
    this.#total = total;
    this.#started = performance.now();
    this.#shown = this.#out?.isTTY ? 0 : this.#started;
  }

  /** The first `done` inputs were done by an earlier run. */
  resume(done: number): void {
    this.#skipped = done;
    this.#out?.write(
      `Going on with a run that was stopped: ${done} of ${this.#total} are done already.\n`,
    );
  }

  show(totals: Totals): void {
    if (!this.#out) return;
    const now = performance.now();
    const every = this.#out.isTTY ? TERMINAL_MILLISECONDS : PLAIN_MILLISECONDS;
    if (now - this.#shown < every) return;
    this.#shown = now;
    const line = this.#line(totals, (now - this.#started) / 1000);
    if (!this.#out.isTTY) this.#out.write(`${line}\n`);
    else {
      this.#out.write(`\r\x1b[K${line.slice(0, (this.#out.columns ?? 80) - 1)}`);
      this.#drawn = true;
    }
  }

  /** Takes the line away, so that what follows starts on a clean one. */
  end(): void {
    if (this.#drawn) this.#out?.write('\r\x1b[K');
    this.#drawn = false;
  }

  #line({ seen, failed }: Totals, seconds: number): string {
    const rate = (seen - this.#skipped) / Math.max(seconds, 0.001);
    const left = rate > 0 ? duration((this.#total - seen) / rate) : '?';
    const failures = failed ? `, ${failed} failed` : '';
    return `${seen} / ${this.#total} articles, ${rate.toFixed(1)} a second, ${left} left${failures}`;
  }
}
