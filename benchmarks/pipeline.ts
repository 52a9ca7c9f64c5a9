/**
 * The whole pipeline in one thread, page after page: articles a second, time and counted work a
 * stage, memory. `npm run bench -- pipeline [FOLDER…]`; the sample articles unless told otherwise.
 * The samples are held against `benchmarks/pipeline-baseline.json`, which `--renew` writes anew.
 */
import { readFile } from 'node:fs/promises';
import { listInputs } from '../src/batch/index.ts';
import { extract, PipelineError, type Timings } from '../src/pipeline/index.ts';
import { standardStages } from '../src/stages/index.ts';
import {
  type Costs,
  grown,
  type Page,
  readAll,
  readBaseline,
  workOf,
  writeBaseline,
} from './pipeline-work.ts';

const MEGABYTE = 1e6;
const WARM_UP = 10;
const ROUNDS = 5;

const pad = (value: string | number, width: number): string => String(value).padStart(width);

/** Each stage's milliseconds a page when all is warm: the least of some rounds. */
function warmTimes(pages: readonly Page[]): Timings {
  const least: Timings = {};
  for (let round = 0; round < ROUNDS; round++) {
    const timings: Timings = {};
    readAll(pages, standardStages, timings);
    for (const [stage, time] of Object.entries(timings))
      least[stage] = Math.min(least[stage] ?? Infinity, time / pages.length);
  }
  return least;
}

const two = (value: number): number => Math.round(value * 100) / 100;

/** What each stage takes when warm, beside the baseline where there is one. */
function tellBudget(costs: Costs, baseline: Costs | undefined): void {
  console.log('\nwarm, an article (in brackets: the baseline)');
  for (const [stage, { milliseconds, work }] of Object.entries(costs)) {
    const before = baseline?.[stage];
    const beside = (value: number | undefined) => (value === undefined ? '' : ` (${value})`);
    const done = Object.entries(work)
      .filter(([, count]) => count > 0)
      .map(([kind, count]) => `${count}${beside(before?.work[kind as keyof typeof work])} ${kind}`);
    const time = `${milliseconds.toFixed(2)}${beside(before?.milliseconds)} ms`;
    console.log(`${stage.padEnd(14)}${time.padStart(16)}  ${done.join(', ')}`);
  }
}

function budget(pages: readonly Page[], isSamples: boolean, renew: boolean): void {
  readAll(pages, standardStages);
  const times = warmTimes(pages);
  const work = workOf(pages, standardStages);
  const costs = Object.fromEntries(
    Object.entries(work).map(([stage, done]) => [
      stage,
      { milliseconds: two(times[stage] ?? 0), work: done },
    ]),
  );
  const baseline = isSamples && !renew ? readBaseline() : undefined;
  tellBudget(costs, baseline);
  if (renew) writeBaseline(costs);
  if (!baseline) return;
  const more = grown(work, baseline);
  for (const line of more) console.log(`more than the baseline allows: ${line}`);
  if (more.length) process.exitCode = 1;
}

export async function main(args: string[]): Promise<void> {
  const renew = args.includes('--renew');
  const folders = renew ? [] : args;
  const inputs = await listInputs(folders.length ? folders : ['input'], process.cwd());
  const pages = await Promise.all(
    inputs.map(async ({ name, path }) => ({ id: name, bytes: await readFile(path) })),
  );
  const failures = new Map<string, number>();
  const run = (timings: Timings): number => {
    let characters = 0;
    for (const page of pages)
      try {
        characters += extract(page, standardStages, timings).text.length;
      } catch (error) {
        if (!(error instanceof PipelineError)) throw error;
        failures.set(error.code, (failures.get(error.code) ?? 0) + 1);
      }
    return characters;
  };
  // Models load and code compiles on the first pages; a run of thousands does not notice.
  readAll(pages.slice(0, WARM_UP), standardStages);
  const timings: Timings = {};
  const cpu = process.cpuUsage();
  const started = performance.now();
  const characters = run(timings);
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  const memory = process.memoryUsage();
  console.log(
    `${pages.length} pages, ${characters} characters of text, ${seconds.toFixed(2)} s in one thread`,
  );
  const perSecond = (time: number): string => (pages.length / time).toFixed(1);
  // On a machine that does other things too, the processor's time says more than the clock.
  console.log(
    `${perSecond(seconds)} articles a second, ${perSecond((user + system) / 1e6)} a second of processor time\n`,
  );
  console.log(
    `${'stage'.padEnd(14)}${pad('ms a page', 10)}${pad('share', 8)}${pad('chars/s', 13)}`,
  );
  const total = Object.values(timings).reduce((sum, time) => sum + time, 0);
  for (const [stage, time] of Object.entries(timings)) {
    const share = `${((100 * time) / total).toFixed(1)}%`;
    const rate = Math.round(characters / (time / 1000));
    console.log(
      `${stage.padEnd(14)}${pad((time / pages.length).toFixed(2), 10)}${pad(share, 8)}${pad(rate, 13)}`,
    );
  }
  for (const [code, count] of failures) console.log(`\n${count} × ${code}`);
  console.log(
    `\nmemory: ${Math.round(memory.rss / MEGABYTE)} MB resident, ${Math.round(memory.heapUsed / MEGABYTE)} MB heap`,
  );
  budget(pages, folders.length === 0, renew);
}
