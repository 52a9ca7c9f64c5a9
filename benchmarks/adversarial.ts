/**
 * `npm run bench -- adversarial`: how the work of the whole pipeline grows on hostile pages.
 *
 * `--size N` measures counted steps at N, 2N and 4N characters (16,000 unless told otherwise);
 * `--megabyte` measures processor time and memory of a page of one megabyte, each in a process of its
 * own; names of families restrict it to them.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { families } from './adversarial/families.ts';
import { growthOf } from './adversarial/growth.ts';
import { WorkMeter } from './adversarial/work.ts';

const MOST = 1.25;
/** One function, such as one that sorts, may be a little faster than the whole. */
const MOST_OF_PART = 1.5;
const MEGABYTE = 1_000_000;
/** By the clock, in milliseconds: on a busy machine a process waits for most of its time. */
const LONGEST = 1_800_000;

async function grow(names: readonly string[], size: number): Promise<boolean> {
  const meter = new WorkMeter((url) => /\/src\//.test(url));
  const { extract } = await import('../src/index.ts');
  let sound = true;
  for (const name of names) {
    const family = families[name];
    if (!family) continue;
    const measured = (length: number) => {
      const html = family(length);
      return meter.measure(() => extract({ id: 'hostile', html }));
    };
    measured(1000);
    const works = [size, size * 2, size * 4].map(measured);
    const { totals, exponent, fast } = growthOf(works, size * 4, MOST_OF_PART);
    const bad = exponent > MOST || fast.length > 0;
    if (bad) sound = false;
    console.log(`${bad ? 'FAST' : 'ok  '} ${exponent.toFixed(2)}  ${name}  ${totals.join(' ')}`);
    for (const one of fast.slice(0, 6))
      console.log(`       ${one.exponent.toFixed(2)}  ${one.steps}  ${one.what.slice(0, 110)}`);
  }
  meter.close();
  return sound;
}

/** In a process of its own: `--one NAME`. */
async function one(name: string): Promise<void> {
  const { extract } = await import('../src/index.ts');
  const html = families[name]?.(MEGABYTE) ?? '';
  extract({ id: 'warm', text: '“No,” Ann Lee said.' });
  const before = process.cpuUsage();
  let code = '';
  try {
    extract({ id: 'hostile', html });
  } catch (error) {
    code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  }
  const { user, system } = process.cpuUsage(before);
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(`${((user + system) / 1e6).toFixed(1)} s  ${megabytes} MB  ${name}  ${code}`);
}

function megabytes(names: readonly string[]): void {
  const program = fileURLToPath(new URL('./index.js', import.meta.url));
  for (const name of names) {
    const args = [program, 'adversarial', '--one', name];
    const { stdout, status } = spawnSync(process.execPath, args, { timeout: LONGEST });
    process.stdout.write(status === 0 ? stdout : `NO END OR NO MEMORY  ${name}\n`);
  }
}

export async function main(args: string[]): Promise<void> {
  const [first, second = ''] = args;
  if (first === '--one') return one(second);
  const chosen = args.filter((arg) => arg in families);
  const names = chosen.length ? chosen : Object.keys(families);
  if (args.includes('--megabyte')) return megabytes(names);
  const at = args.indexOf('--size');
  if (!(await grow(names, at < 0 ? 16_000 : Number(args[at + 1])))) process.exitCode = 1;
}
