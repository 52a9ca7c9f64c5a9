import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { cli } from '../support/cli.ts';
import { filesOf } from '../support/dataset.ts';
import { folderWith } from '../support/folder.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const samples = readdirSync(join(root, 'input'))
  .filter((name) => name.endsWith('.html'))
  .sort();

// Slow, for all samples are read twice by processes of their own: only those have a time zone.

/** Runs the samples, from the project's folder so that their names stay the same. */
async function run(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const out = folderWith();
  const { code, err } = await cli(['run', ...args, '--out', out, '--quiet'], { cwd: root, env });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return filesOf(out);
}

describe('the same inputs give the same bytes', () => {
  let first: Promise<Record<string, string>> | undefined;
  const firstRun = () => {
    first ??= run(['input', '--concurrency', '1'], { TZ: 'UTC', LANG: 'C' });
    return first;
  };

  const shuffled = samples.map((_, i) => `input/${samples[(i * 7 + 3) % samples.length]}`);

  it.each<[string, string[], Record<string, string>]>([
    [
      'with two workers, in another order, time zone and language',
      [...new Set([...shuffled, 'input']), '--concurrency', '2'],
      { TZ: 'Asia/Kolkata', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
    ],
  ])('%s', async (_, args, env) => {
    const before = await firstRun();
    const again = await run(args, env);
    expect(Object.keys(again)).toEqual(Object.keys(before));
    for (const [name, text] of Object.entries(before))
      expect(again[name] === text, name).toBe(true);
  });
});
