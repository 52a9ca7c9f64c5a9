import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { cli, cliFile } from '../support/cli.ts';
import { filesOf } from '../support/dataset.ts';
import { folderWith } from '../support/folder.ts';
import { numbered } from '../support/pages.ts';

/** Makes a run slow enough to be killed in the middle. */
const slow = `import { defineConfig, defineStage } from 'onrecord';
  const wait = defineStage({ name: 'wait', requires: [], provides: [], run() {
    const until = performance.now() + 120;
    while (performance.now() < until);
    return {};
  } });
  export default defineConfig({ ownStages: [{ stage: wait, after: 'content' }] });`;

const articles = Object.fromEntries(
  Array.from({ length: 30 }, (_, i) => [
    `input/article-${String(i).padStart(2, '0')}.html`,
    numbered(i),
  ]),
);

const journalOf = (cwd: string): string => join(cwd, 'output/.onrecord-partial/journal.jsonl');

/** Starts a run and waits until `count` checkpoints are in its journal. */
async function startUntil(cwd: string, count: number): Promise<ChildProcess> {
  const child = spawn(process.execPath, [cliFile, 'run', '--concurrency', '1'], {
    cwd,
    stdio: 'ignore',
  });
  const checkpoints = () =>
    existsSync(journalOf(cwd))
      ? readFileSync(journalOf(cwd), 'utf8').split('"sizes"').length - 1
      : 0;
  while (checkpoints() < count && child.exitCode === null) await sleep(20);
  return child;
}

const ended = (child: ChildProcess) => new Promise((resolve) => child.on('close', resolve));

describe('a run that is stopped', () => {
  it('leaves the old dataset, and goes on to the same bytes', async () => {
    const cwd = folderWith({
      ...articles,
      'pipeline.config.ts': slow,
      'output/articles.csv': 'the old one',
    });
    const child = await startUntil(cwd, 3);
    child.kill('SIGKILL');
    await ended(child);
    expect(filesOf(join(cwd, 'output'))['articles.csv']).toBe('the old one');

    // What a torn write would leave after the last checkpoint.
    writeFileSync(join(cwd, 'output/.onrecord-partial/claims.csv'), 'torn,"', { flag: 'a' });
    writeFileSync(journalOf(cwd), '{"item": {"inp', { flag: 'a' });

    const again = await cli(['run'], { cwd });
    expect(again.code).toBe(0);
    const done = Number(/Going on with a run that was stopped: (\d+) of 30/.exec(again.err)?.[1]);
    expect(done).toBeGreaterThan(0);
    expect(done).toBeLessThan(30);
    expect(again.out).toMatch(/^30 articles done/);
    const resumed = filesOf(join(cwd, 'output'));
    await cli(['run', '--out', 'whole'], { cwd });
    expect(resumed).toEqual(filesOf(join(cwd, 'whole')));
    expect(existsSync(journalOf(cwd))).toBe(false);
  }, 180_000);

  it('says how to go on when it is interrupted', async () => {
    const cwd = folderWith({ ...articles, 'pipeline.config.ts': slow });
    const child = await startUntil(cwd, 2);
    child.kill('SIGINT');
    expect(await ended(child)).toBe(130);
    expect(existsSync(join(cwd, 'output/articles.csv'))).toBe(false);
    const again = await cli(['run', '--json'], { cwd });
    expect(JSON.parse(again.out).totals.done).toBe(30);
  }, 180_000);

  it.each([
    ['an article changed', 'input/article-00.html', numbered(99)],
    ['an article came', 'input/article-zz.html', numbered(98)],
    [
      'the configuration changed',
      'pipeline.config.ts',
      slow.replace('ownStages', 'stages: { dates: false }, ownStages'),
    ],
  ])(
    'starts anew when %s',
    async (_, file, content) => {
      const cwd = folderWith({ ...articles, 'pipeline.config.ts': slow });
      const child = await startUntil(cwd, 2);
      child.kill('SIGKILL');
      await ended(child);
      writeFileSync(join(cwd, file), content);
      const again = await cli(['run'], { cwd });
      expect(again.code).toBe(0);
      expect(again.err).not.toContain('Going on');
    },
    180_000,
  );
});
