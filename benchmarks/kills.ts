/**
 * `npm run bench -- kills [COUNT]`: real processes that are killed (SIGKILL) while they write a dataset,
 * at COUNT random moments (100 unless told otherwise) and at every rename of the swap. Checkpoints are
 * due at every article; `--at-random` leaves the renames out. After each kill: an old dataset that is whole, a new one, or no run.json; and
 * the run that follows gives the bytes of an undisturbed one.
 */
import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import promises from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formats } from '../src/datasets/index.ts';
import { seeded } from './seeded.ts';

/** In the child: kills itself at the rename of this number, before it or after. */
interface Death {
  rename: number;
  after: boolean;
}

/** Of the time that a run takes, the part before it touches the disk. */
const LOADED = 0.3;
/** Pages of the new dataset, and how many of them the old one has. */
const PAGES = 10;
const OLD_PAGES = 5;

const writable = formats.filter((format) => !format.unavailable?.()).map(({ name }) => name);

/** A run in this process: every look at the clock is two seconds later, so each article is a checkpoint. */
async function child(folder: string, death: string): Promise<void> {
  let clock = 0;
  performance.now = () => {
    clock += 2000;
    return clock;
  };
  const { rename, after }: Death = JSON.parse(death);
  const real = promises.rename;
  let count = 0;
  const mortal: typeof real = async (from, to) => {
    // The cache renames too; what counts is the dataset.
    const counted = !String(from).includes('.onrecord-cache') && ++count === rename;
    if (counted && !after) process.kill(process.pid, 'SIGKILL');
    await real(from, to);
    if (counted) process.kill(process.pid, 'SIGKILL');
  };
  Object.assign(promises, { rename: mortal });
  syncBuiltinESMExports();
  const { main } = await import('../src/commands/main.ts');
  const { stdin, stdout, stderr, env } = process;
  const args = ['run', 'in', '--out', 'out', '--concurrency', '1', '--quiet'];
  process.exitCode = await main(args, { stdin, stdout, stderr, env, cwd: folder });
}

const program = fileURLToPath(new URL('./index.js', import.meta.url));
const NEVER: Death = { rename: 0, after: false };

/** Runs in a process of its own; answers its exit code, or null when it was killed, and how long it took. */
function run(folder: string, death = NEVER, killAfter?: number) {
  const started = performance.now();
  const args = [program, 'kills', '--child', folder, JSON.stringify(death)];
  const process_ = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  const timer =
    killAfter === undefined ? undefined : setTimeout(() => process_.kill('SIGKILL'), killAfter);
  return new Promise<{ code: number | null; took: number }>((resolve) =>
    process_.on('close', (code) => {
      clearTimeout(timer);
      resolve({ code, took: performance.now() - started });
    }),
  );
}

type Files = Record<string, string>;

/** The dataset as it is seen; run.json tells the time, so only whether it is there. */
function dataset(folder: string): Files {
  const out = join(folder, 'out');
  if (!existsSync(out)) return {};
  return Object.fromEntries(
    readdirSync(out)
      .filter((name) => !name.startsWith('.'))
      .sort()
      .map((name) => [
        name,
        name === 'run.json' ? inputsOf(join(out, name)) : readFileSync(join(out, name), 'latin1'),
      ]),
  );
}

const inputsOf = (path: string): string =>
  JSON.stringify(
    JSON.parse(readFileSync(path, 'utf8')).inputs.map(
      ({ cached: _, ...input }: object & { cached?: boolean }) => input,
    ),
  );

const same = (a: Files, b: Files): boolean => JSON.stringify(a) === JSON.stringify(b);

export async function main(args: string[]): Promise<void> {
  const [first = '100', folder = '', death = ''] = args;
  if (first === '--child') return child(folder, death);
  const random = seeded(1);
  const base = mkdtempSync(join(tmpdir(), 'onrecord-kills-'));
  const config = `export default { formats: ${JSON.stringify(writable)} };`;
  const fill = (name: string, pages: number): string => {
    const path = join(base, name);
    for (const page of readdirSync('input').sort().slice(0, pages))
      cpSync(join('input', page), join(path, 'in', page));
    writeFileSync(join(path, 'pipeline.config.ts'), config);
    return path;
  };
  const oldOne = fill('old', OLD_PAGES);
  const newOne = fill('new', PAGES);
  await run(oldOne);
  await run(newOne);
  const { took } = await run(newOne);
  const [old, fresh] = [dataset(oldOne), dataset(newOne)];
  const kinds: Record<string, number> = {};
  const faults: string[] = [];
  const note = (kind: string) => {
    kinds[kind] = (kinds[kind] ?? 0) + 1;
  };
  const judge = (path: string, name: string) => {
    const seen = dataset(path);
    if (same(seen, old)) note('old dataset, whole');
    else if (same(seen, fresh)) note('new dataset, whole');
    else if (!('run.json' in seen)) note('mixed, and no run.json');
    else faults.push(`${name}: a mixed set that looks complete`);
  };
  /** A folder with the old dataset, and the new input with what is known of it: no thread need start. */
  const prepare = (name: string): string => {
    const path = fill(name, PAGES);
    cpSync(join(oldOne, 'out'), join(path, 'out'), { recursive: true });
    const cache = '.onrecord-cache';
    cpSync(join(newOne, 'out', cache), join(path, 'out', cache), { recursive: true });
    return path;
  };
  const check = async (name: string, kill: (path: string) => Promise<{ code: number | null }>) => {
    const path = prepare(name);
    const { code } = await kill(path);
    if (code !== null) note('ended before it was killed');
    judge(path, name);
    await run(path);
    if (!same(dataset(path), fresh)) faults.push(`${name}: other bytes at the end`);
    const left = readdirSync(join(path, 'out')).filter((one) => one === '.onrecord-partial');
    if (left.length) faults.push(`${name}: files left behind`);
    rmSync(path, { recursive: true });
    return code;
  };
  for (let i = 0; i < Number(first); i++)
    await check(`kill ${i}`, (path) =>
      run(path, NEVER, took * (LOADED + random() * (1.05 - LOADED))),
    );
  let renames = 0;
  for (const after of args.includes('--at-random') ? [] : [false, true])
    for (let rename = 1; ; rename++) {
      const code = await check(`rename ${rename}`, (path) => run(path, { rename, after }));
      if (code !== null) break;
      renames++;
    }
  console.log(
    `${first} kills at random, ${renames} before or after a rename (of ${Object.keys(fresh).length} files)`,
  );
  for (const [kind, count] of Object.entries(kinds)) console.log(`${count} × ${kind}`);
  console.log(`${faults.length} faults`);
  for (const fault of faults) console.log(`  ${fault}`);
  if (faults.length) process.exitCode = 1;
  rmSync(base, { recursive: true });
}
