/**
 * `npm run bench -- incremental [COUNT]`: what a run costs when one article is added to COUNT (1,000
 * unless told otherwise) that an earlier run has read: processor time of the work and of writing the
 * files, beside that of a run that reads all. Each run is a process of its own.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { listInputs, PassedOver, runBatch, setupOf } from '../src/batch/index.ts';
import { checkConfig, planStages } from '../src/config/index.ts';
import { pagesOfSamples } from './memory.ts';

const THREADS = 2;
const program = fileURLToPath(new URL('./index.js', import.meta.url));

const seconds = (since?: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1e6;
};

interface Cost {
  /** Loading the program, before anything is read. */
  start: number;
  work: number;
  writing: number;
}

/** In the child. */
async function child(folder: string, input: string): Promise<void> {
  const config = checkConfig({});
  const { stages } = planStages(config);
  const start = seconds();
  let worked = start;
  await runBatch({
    setup: setupOf(config, undefined),
    stages,
    inputs: await listInputs([input], folder),
    folder: join(folder, input === 'in' ? 'out' : 'one-out'),
    threads: THREADS,
    stdin: Readable.from([]),
    passedOver: new PassedOver(),
    onWriting: () => {
      worked = seconds();
    },
  });
  const cost: Cost = { start, work: worked - start, writing: seconds() - worked };
  console.log(JSON.stringify(cost));
}

function run(folder: string, input = 'in'): Cost {
  const args = [program, 'incremental', '--child', folder, input];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

const tell = (what: string, { start, work, writing }: Cost, whole: Cost): void => {
  const share = `${((100 * work) / whole.work).toFixed(1)}%`.padStart(7);
  const columns = [start, work, writing].map((n) => `${n.toFixed(2)} s`.padStart(9)).join('');
  console.log(`${what.padEnd(34)}${columns}${share}`);
};

export async function main([first = '1000', folder = '', input = 'in']: string[]): Promise<void> {
  if (first === '--child') return child(folder, input);
  const path = pagesOfSamples(Number(first));
  console.log(`${'processor time'.padEnd(34)}    start     work  writing  share of the work`);
  const whole = run(path);
  tell(`${first} articles, all new`, whole, whole);
  tell('the same again', run(path), whole);
  for (let i = 0; i < 3; i++) {
    const page = readdirSync('input').sort()[i] ?? '';
    cpSync(join('input', page), join(path, 'in', `zz-${i}.html`));
    tell('one more', run(path), whole);
  }
  tell('one article alone, nothing known', run(path, 'in/zz-0.html'), whole);
  rmSync(path, { recursive: true });
}
