/**
 * `npm run bench -- golden [SECONDS]`: how long `onrecord check` takes over 200 golden articles, from
 * the command line as a user would run it. The articles are those of `fixtures/`, each many times.
 * Fails above the bound of 10 seconds, or above SECONDS.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';

const ARTICLES = 200;
const BOUND = 10;

function copies(from: string, to: string): void {
  const slugs = readdirSync(from).filter((slug) => existsSync(join(from, slug, 'expected.json')));
  for (let i = 0; i < ARTICLES; i++) {
    const slug = slugs[i % slugs.length];
    if (slug) cpSync(join(from, slug), join(to, `${slug}-${i}`), { recursive: true });
  }
}

function onrecord(...args: string[]): { code: number | null; seconds: number; last: string } {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/cli.js', ...args], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  const seconds = (performance.now() - started) / 1000;
  const last = `${stdout}${stderr}`.trimEnd().split('\n').at(-1) ?? '';
  return { code: status, seconds, last };
}

export function main([given]: string[]): void {
  const bound = given === undefined ? BOUND : Number(given);
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-golden-'));
  try {
    copies('fixtures', folder);
    onrecord('accept', '--yes', '--force', '--fixtures', folder);
    const runs = [1, 2, 3].map(() => onrecord('check', '--fixtures', folder));
    const seconds = Math.min(...runs.map((run) => run.seconds));
    const [run] = runs;
    console.log(
      `check over ${ARTICLES} golden articles on ${availableParallelism()} cores: ${seconds.toFixed(1)} s (bound ${bound} s); ${run?.last}`,
    );
    if (run?.code !== 0 || seconds > bound) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
