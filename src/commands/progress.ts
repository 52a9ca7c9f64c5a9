/** How far a run is: one line that is drawn over on a terminal, a line now and then elsewhere. */
import type { Item, Totals } from '../batch/index.ts';
import type { Io } from './command.ts';

const TERMINAL_MILLISECONDS = 100;
const PLAIN_MILLISECONDS = 10_000;
/** On a terminal the line is drawn anew so often, also while no article ends. */
const TICK_MILLISECONDS = 1000;
/** Seconds over which the rate is told: long enough to be calm. */
const MEMORY_SECONDS = 15;
/** Every failure is told up to so many; problems.csv has all. */
const MOST_FAILURES = 20;

/** Such as 45 s, 3 min, 2 h 5 min. */
export function duration(seconds: number): string {
  if (seconds < 90) return `${Math.max(0, Math.round(seconds))} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** Seconds in steps that grow, so that what is told of the time left does not jump about. */
const calm = (seconds: number): number =>
  seconds > 20 ? Math.round(seconds / 5) * 5 : Math.round(seconds);

/** A rate that forgets slowly: as many a second as in the last quarter of a minute or so. */
class Rate {
  #rate = 0;
  #weight = 0;
  #at: number;

  constructor(now: number) {
    this.#at = now;
  }

  /** @param now in milliseconds. */
  add(count: number, now: number): void {
    const seconds = Math.max((now - this.#at) / 1000, 1e-3);
    const kept = Math.exp(-seconds / MEMORY_SECONDS);
    this.#rate = this.#rate * kept + (count / seconds) * (1 - kept);
    this.#weight = this.#weight * kept + (1 - kept);
    this.#at = now;
  }

  get value(): number {
    return this.#weight ? this.#rate / this.#weight : 0;
  }
}

export class Progress {
  readonly #out: Io['stderr'] | undefined;
  #total: number | undefined;
  #totals: Totals | undefined;
  #seen = 0;
  #failures = 0;
  #phase = 'Looking for articles';
  #rate = new Rate(performance.now());
  #shown = performance.now();
  #drawn = false;
  #ticker: NodeJS.Timeout | undefined;

  /** @param out where it is told; absent: nowhere. On a terminal it tells at once that it works. */
  constructor(out: Io['stderr'] | undefined) {
    this.#out = out;
    if (!out?.isTTY) return;
    this.#draw();
    this.#ticker = setInterval(() => this.#draw(), TICK_MILLISECONDS);
    this.#ticker.unref();
  }

  /** @param total how many inputs there are; undefined where reading them tells. */
  start(total: number | undefined): void {
    this.#total = total;
    this.#phase = 'Loading the models';
    this.#rate = new Rate(performance.now());
    this.#shown = this.#out?.isTTY ? 0 : performance.now();
    if (this.#out?.isTTY) this.#draw();
  }

  /** The first `done` inputs were done by an earlier run. */
  resume(done: number): void {
    this.#seen = done;
    const all = this.#total === undefined ? 'articles' : `of ${this.#total}`;
    this.#say(`Going on with a run that was stopped: ${done} ${all} are done already.`);
  }

  /** An input is done. */
  show(totals: Totals, item: Pick<Item, 'input' | 'failure'>): void {
    if (!this.#out) return;
    const { failure } = item;
    if (failure && ++this.#failures <= MOST_FAILURES)
      this.#say(`${item.input}: ${failure.code}: ${failure.message}`);
    this.#totals = totals;
    const now = performance.now();
    const every = this.#out.isTTY ? TERMINAL_MILLISECONDS : PLAIN_MILLISECONDS;
    if (now - this.#shown < every) return;
    this.#shown = now;
    this.#rate.add(totals.seen - this.#seen, now);
    this.#seen = totals.seen;
    if (this.#out.isTTY) this.#draw();
    else this.#out.write(`${this.#line()}\n`);
  }

  /** All inputs are done, the files are being written. */
  writing(): void {
    this.#phase = 'Writing the files';
    this.#totals = undefined;
    if (this.#out?.isTTY) this.#draw();
  }

  /** It was asked to stop. */
  stopping(): void {
    this.#phase = 'Stopping';
    this.#totals = undefined;
    if (this.#out?.isTTY) this.#draw();
  }

  /** Takes the line away, so that what follows starts on a clean one. */
  end(): void {
    clearInterval(this.#ticker);
    if (this.#drawn) this.#out?.write('\r\x1b[K');
    this.#drawn = false;
  }

  /** A line that stays. */
  #say(line: string): void {
    this.#out?.write(this.#drawn ? `\r\x1b[K${line}\n` : `${line}\n`);
    if (this.#drawn) this.#draw();
  }

  #draw(): void {
    const width = (this.#out?.columns || 80) - 1;
    this.#out?.write(`\r\x1b[K${this.#line().slice(0, width)}`);
    this.#drawn = true;
  }

  #line(): string {
    if (!this.#totals) return `${this.#phase} …`;
    const { seen, failed } = this.#totals;
    const rate = this.#rate.value;
    const failures = failed ? `, ${failed} failed` : '';
    if (this.#total === undefined)
      return `${seen} articles, ${rate.toFixed(1)} a second${failures}`;
    const left = rate > 0 ? duration(calm((this.#total - seen) / rate)) : '?';
    return `${seen} / ${this.#total} articles, ${rate.toFixed(1)} a second, ${left} left${failures}`;
  }
}
