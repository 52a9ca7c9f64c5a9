/**
 * The whole pipeline in one thread, page after page: articles a second, time a stage, memory.
 * `npm run bench -- pipeline [FOLDER…]`; the sample articles unless told otherwise.
 */
import { readFile } from 'node:fs/promises';
import { listInputs } from '../src/batch/index.ts';
import { extract, PipelineError, type Timings } from '../src/pipeline/index.ts';
import { standardStages } from '../src/stages/index.ts';

const MEGABYTE = 1e6;
const WARM_UP = 10;

const pad = (value: string | number, width: number): string => String(value).padStart(width);

export async function main(folders: string[]): Promise<void> {
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
  for (const page of pages.slice(0, WARM_UP))
    try {
      extract(page, standardStages);
    } catch (error) {
      if (!(error instanceof PipelineError)) throw error;
    }
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
}
