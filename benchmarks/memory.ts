/**
 * `npm run bench -- memory [COUNT] [THREADS]`: resident memory of `onrecord run` over COUNT pages
 * (10,000 unless told otherwise) made of the samples, all stages and formats of a run, two workers.
 * Tells it for each twentieth of the run, and its trend.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { listInputs, PassedOver, runBatch, setupOf } from '../src/batch/index.ts';
import { checkConfig, planStages } from '../src/config/index.ts';

const STEPS = 20;
const megabytes = (): number => Math.round(process.memoryUsage.rss() / 1e6);

/** A folder with so many pages, each with a number of its own; answers its path. */
export function pagesOfSamples(count: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'));
  mkdirSync(join(folder, 'in'));
  const names = readdirSync('input').sort();
  const pages = names.map((name) => readFileSync(join('input', name)));
  for (let i = 0; i < count; i++) {
    const name = `${String(i).padStart(6, '0')}-${names[i % names.length]}`;
    const page = pages[i % pages.length] ?? Buffer.alloc(0);
    writeFileSync(join(folder, 'in', name), Buffer.concat([page, Buffer.from(`<!-- ${i} -->`)]));
  }
  return folder;
}

export async function main([count = '10000', threads = '2']: string[]): Promise<void> {
  const folder = pagesOfSamples(Number(count));
  const config = checkConfig({ cache: false });
  const readings: number[] = [];
  const inputs = await listInputs(['in'], folder);
  const before = process.cpuUsage();
  const timer = setInterval(() => highest.push(megabytes()), 500);
  const highest: number[] = [];
  const tell = (what: string) => {
    const most = Math.max(megabytes(), ...highest.splice(0));
    console.log(`${what.padEnd(20)}${String(most).padStart(5)} MB`);
    return most;
  };
  await runBatch({
    setup: setupOf(config, undefined),
    stages: planStages(config).stages,
    inputs,
    folder: join(folder, 'out'),
    threads: Number(threads),
    stdin: Readable.from([]),
    passedOver: new PassedOver(),
    onItem: ({ seen }) => {
      if (seen % Math.ceil(inputs.length / STEPS) === 0) readings.push(tell(`${seen} articles`));
    },
    onWriting: () => console.log('writing the files'),
  });
  const last = tell('at the end');
  clearInterval(timer);
  const { user, system } = process.cpuUsage(before);
  const half = readings.length >> 1;
  const mean = (list: readonly number[]) =>
    Math.round(list.reduce((sum, n) => sum + n, 0) / Math.max(1, list.length));
  // The first fifth is left out: models load, code is compiled.
  const [early, late] = [
    readings.slice(STEPS / 5, half + STEPS / 10),
    readings.slice(half + STEPS / 10),
  ];
  console.log(
    `most ${Math.max(last, ...readings)} MB; second to fourth fifth ${mean(early)} MB, after it ${mean(late)} MB; ` +
      `${((user + system) / 1e6).toFixed(0)} s of the processor`,
  );
  rmSync(folder, { recursive: true });
}
