/**
 * A run that is killed at each of its steps on the disk, in turn. A kill is played: the step is done by
 * half, if it writes, and every later one fails, as for a process that is no more.
 */

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { Output } from '../../src/batch/output.ts';
import { folderWith } from '../support/folder.ts';

const disk = vi.hoisted(() => ({ step: 0, dieAt: Infinity, open: [] as FileHandle[] }));

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  type Act = (...args: never[]) => Promise<unknown>;
  /** The action as one step; `half` is what is left of it when the process dies in its middle. */
  const step =
    <F extends Act>(action: F, half?: F) =>
    async (...args: Parameters<F>) => {
      disk.step++;
      if (disk.step === disk.dieAt) await half?.(...args);
      if (disk.step >= disk.dieAt) throw new Error('killed');
      return action(...args);
    };
  const halfOf = (data: string | Uint8Array) => data.slice(0, data.length >> 1);
  const mortal = (handle: FileHandle) => {
    disk.open.push(handle);
    const write = (data: string | Uint8Array) => handle.writeFile(data);
    return new Proxy(handle, {
      get(target, name) {
        if (name === 'sync') return async () => {};
        if (name === 'writeFile') return step(write, (data) => write(halfOf(data)));
        const value = Reflect.get(target, name, target);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
  };
  const open = step(real.open);
  return {
    ...real,
    open: async (...args: Parameters<typeof open>) => mortal((await open(...args)) as FileHandle),
    mkdir: step(real.mkdir as Act),
    rename: step(real.rename),
    rm: step(real.rm),
    rmdir: step(real.rmdir),
    truncate: step(real.truncate),
    writeFile: step(
      real.writeFile as Act,
      (async (path: string, data: string, options: object) =>
        real.writeFile(path, halfOf(data), options)) as unknown as Act,
    ),
  };
});

const files = { 'a.csv': 'head\r\n', 'b.csv': 'other\r\n' };
const everyFile = [...Object.keys(files), 'retired.csv', 'run.json'];
const swappable = { files: everyFile, complete: 'run.json' };
const names = ['one', 'two', 'three', 'four'];
const item = (input: string) => ({
  input,
  id: input,
  sha256: null,
  rows: {},
  warnings: {},
  timings: {},
});

/** One run with a checkpoint at every input; answers how many inputs were done before. */
async function run(folder: string): Promise<number> {
  const { output, checkpoint } = await Output.open({ folder, run: 'r', files, swappable });
  const done = checkpoint?.items ?? 0;
  if (checkpoint) await output.resume(checkpoint);
  else await output.restart('r');
  for (const name of names.slice(done))
    await output.append(item(name), { 'a.csv': `${name}\r\n`, 'b.csv': `${name} too\r\n` });
  const mark = () => writeFileSync(output.partial('run.json'), 'new');
  await output.finish(async () => mark());
  await output.publish(['a.csv', 'b.csv', 'run.json'], ['retired.csv']);
  return done;
}

const old = { 'a.csv': 'old', 'b.csv': 'old', 'retired.csv': 'old', 'run.json': 'old' };
const fresh = {
  'a.csv': `head\r\n${names.map((name) => `${name}\r\n`).join('')}`,
  'b.csv': `other\r\n${names.map((name) => `${name} too\r\n`).join('')}`,
  'run.json': 'new',
};

const visible = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((name) => !name.startsWith('.'))
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );

/** Runs until the given step; the process that held the lock is gone then. */
async function killedAt(folder: string, step: number): Promise<boolean> {
  disk.step = 0;
  disk.dieAt = step;
  const died = await run(folder).then(
    () => false,
    () => true,
  );
  disk.dieAt = Infinity;
  // A process that ends lets go of its files.
  for (const handle of disk.open.splice(0)) await handle.close().catch(() => {});
  const partial = join(folder, '.onrecord-partial');
  const gone = JSON.stringify({ host: hostname(), pid: 2 ** 30, started: '' });
  if (existsSync(partial))
    for (const name of readdirSync(partial))
      if (name.startsWith('lock')) writeFileSync(join(partial, name), gone);
  return died;
}

/** No mixed set looks complete; what stands beside an old mark is old, beside a new one new. */
function expectSound(folder: string): void {
  const seen = visible(folder);
  if (seen['run.json'] === 'old') expect(seen).toEqual(old);
  if (seen['run.json'] === 'new') expect(seen).toEqual(fresh);
}

describe('a run that is killed', () => {
  beforeEach(() => {
    let clock = 0;
    const now = vi.spyOn(performance, 'now').mockImplementation(() => {
      clock += 2000;
      return clock;
    });
    onTestFinished(() => now.mockRestore());
  });

  it('leaves the old dataset or the new one, or none that looks complete, and goes on to the same bytes', async () => {
    let steps = 0;
    for (let step = 1, died = true; died; step++) {
      const folder = folderWith(old);
      died = await killedAt(folder, step);
      expectSound(folder);
      await run(folder);
      expect(visible(folder), `killed at step ${step}`).toEqual(fresh);
      expect(readdirSync(folder)).not.toContain('.onrecord-partial');
      steps = step;
    }
    expect(steps).toBeGreaterThan(30);
  });

  it('holds when the run that goes on is killed too', async () => {
    for (let first = 12; first < 34; first += 3)
      for (let second = 1; second < 30; second += 3) {
        const folder = folderWith(old);
        await killedAt(folder, first);
        await killedAt(folder, second);
        expectSound(folder);
        await run(folder);
        expect(visible(folder), `killed at steps ${first} and ${second}`).toEqual(fresh);
      }
  });

  it('does not do again what was done at the last checkpoint', async () => {
    let most = 0;
    for (let step = 1; step < 34; step++) {
      const folder = folderWith();
      await killedAt(folder, step);
      most = Math.max(most, await run(folder));
    }
    expect(most).toBe(names.length);
  });
});
