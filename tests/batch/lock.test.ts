import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lock, unlock } from '../../src/batch/lock.ts';
import { folderWith } from '../support/folder.ts';

const goneProcess = (): number => spawnSync(process.execPath, ['--version']).pid;
const holder = (more: object) =>
  JSON.stringify({ host: hostname(), pid: process.pid, started: '', ...more });

/** How many of so many that try at once get the lock. */
async function winners(folder: string, count: number): Promise<number> {
  const tries = await Promise.allSettled(Array.from({ length: count }, () => lock(folder, folder)));
  for (const { reason } of tries.filter((t) => t.status === 'rejected'))
    expect(reason).toMatchObject({ code: 'output-busy' });
  return tries.filter(({ status }) => status === 'fulfilled').length;
}

describe('the lock of an output folder', () => {
  it('is taken by one of many that try at once', async () => {
    expect(await winners(folderWith(), 20)).toBe(1);
  });

  it('is taken by one of many that find the lock of a process that is gone', async () => {
    for (let round = 0; round < 10; round++)
      expect(await winners(folderWith({ 'lock-7': holder({ pid: goneProcess() }) }), 5)).toBe(1);
  });

  it.each([
    ['of a process that runs', holder({ pid: process.ppid })],
    ['of another host, where nothing can be known', holder({ host: 'elsewhere', pid: 1 })],
    ['that is being written', ''],
  ])('is not taken over: %s', async (_, content) => {
    const folder = folderWith({ 'lock-1': content });
    await expect(lock(folder, 'output')).rejects.toMatchObject({ code: 'output-busy' });
    expect(readdirSync(folder)).toEqual(['lock-1']);
  });

  it.each([
    ['a process that is gone', holder({ pid: goneProcess() })],
    // Its number was given to another process since.
    ['a process that started at another time', holder({ started: 'long ago' })],
    ['an earlier version', '4242'],
    ['a process that was killed as it wrote it', ''],
  ])('of %s does not block', async (_, content) => {
    const folder = folderWith({ 'lock-1': content });
    utimesSync(join(folder, 'lock-1'), 0, 0);
    const path = await lock(folder, 'output');
    expect(readdirSync(folder)).toEqual(['lock-2']);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ pid: process.pid });
    await unlock(path);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('says which file to remove when nobody can know', async () => {
    const folder = folderWith();
    writeFileSync(join(folder, 'lock-1'), holder({ host: 'elsewhere', pid: 1 }));
    await expect(lock(folder, 'output')).rejects.toThrow(join(folder, 'lock-1'));
  });
});
