import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import { listInputs, PassedOver, runBatch, setupOf } from '../../src/batch/index.ts';
import { checkConfig, type OnrecordConfig, planStages } from '../../src/config/index.ts';
import { cli, cliFile } from '../support/cli.ts';
import { filesOf } from '../support/dataset.ts';
import { folderWith } from '../support/folder.ts';
import { numbered } from '../support/pages.ts';

// Runs in this process work in this thread; those in processes of their own have worker threads.
vi.mock('../../src/batch/pool.ts', () => import('../support/in-thread-pool.ts'));

/** Makes a run slow enough to be killed in the middle, without work. */
const slow = `import { defineConfig, defineStage } from 'onrecord';
  const wait = defineStage({ name: 'wait', requires: [], provides: [], run() {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
    return {};
  } });
  export default defineConfig({ ownStages: [{ stage: wait, after: 'content' }] });`;

const COUNT = 24;
const articles = Object.fromEntries(
  Array.from({ length: COUNT }, (_, i) => [
    `input/article-${String(i).padStart(2, '0')}.html`,
    numbered(i),
  ]),
);

const journalOf = (cwd: string): string => join(cwd, 'output/.onrecord-partial/journal.jsonl');

/** Starts a run in a process of its own and waits until `count` checkpoints are in its journal. */
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

/** A run in this process; it is stopped after so many articles. Answers how many an earlier one had done. */
async function run(
  cwd: string,
  stopAfter = Infinity,
  given: OnrecordConfig = {},
): Promise<{ resumed: number; done: number }> {
  const config = checkConfig(given);
  const stopping = new AbortController();
  let resumed = 0;
  const { totals } = await runBatch({
    setup: setupOf(config, undefined),
    stages: planStages(config).stages,
    inputs: await listInputs(['input'], cwd),
    passedOver: new PassedOver(),
    folder: join(cwd, 'output'),
    threads: 1,
    stdin: Readable.from([]),
    signal: stopping.signal,
    onResume: (done) => {
      resumed = done;
    },
    onItem: ({ seen }) => {
      if (seen >= stopAfter) stopping.abort();
    },
  });
  return { resumed, done: totals.done };
}

describe('a run that is stopped', () => {
  // Three processes that load everything, with threads of their own: slow, but nothing else is a kill.
  it('leaves the old dataset when it is killed, and goes on to the same bytes', async () => {
    const cwd = folderWith({
      ...articles,
      'pipeline.config.ts': slow,
      'output/articles.csv': 'the old one',
    });
    const child = await startUntil(cwd, 2);
    child.kill('SIGKILL');
    await ended(child);
    expect(filesOf(join(cwd, 'output'))['articles.csv']).toBe('the old one');

    // What a torn write would leave after the last checkpoint.
    writeFileSync(join(cwd, 'output/.onrecord-partial/claims.csv'), 'torn,"', { flag: 'a' });
    writeFileSync(journalOf(cwd), '{"item": {"inp', { flag: 'a' });

    const again = await cli(['run', '--concurrency', '1'], { cwd });
    expect(again.code).toBe(0);
    const done = Number(/Going on with a run that was stopped: (\d+) of/.exec(again.err)?.[1]);
    expect(done).toBeGreaterThan(0);
    expect(done).toBeLessThan(COUNT);
    const resumed = filesOf(join(cwd, 'output'));
    await cli(['run', '--out', 'whole', '--concurrency', '1'], { cwd });
    expect(resumed).toEqual(filesOf(join(cwd, 'whole')));
    expect(existsSync(journalOf(cwd))).toBe(false);
  });

  it('says how to go on when it is interrupted', async () => {
    const cwd = folderWith({ ...articles, 'pipeline.config.ts': slow });
    const child = await startUntil(cwd, 1);
    child.kill('SIGINT');
    expect(await ended(child)).toBe(130);
    expect(existsSync(join(cwd, 'output/articles.csv'))).toBe(false);
  });

  it('goes on where it was', async () => {
    const cwd = folderWith(articles);
    await run(cwd, 5);
    expect(await run(cwd)).toEqual({ resumed: 5, done: COUNT });
  });

  it.each([
    ['an article changed', 'input/article-00.html', numbered(99)],
    ['an article came', 'input/article-zz.html', numbered(98)],
  ])('starts anew when %s', async (_, file, content) => {
    const cwd = folderWith(articles);
    await run(cwd, 2);
    writeFileSync(join(cwd, file), content);
    expect((await run(cwd)).resumed).toBe(0);
  });

  it('starts anew when the configuration changed', async () => {
    const cwd = folderWith(articles);
    await run(cwd, 2);
    expect((await run(cwd, Infinity, { stages: { dates: false } })).resumed).toBe(0);
  });
});
