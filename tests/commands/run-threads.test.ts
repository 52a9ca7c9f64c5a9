/** Runs with worker threads, as a person starts them: slow, for each process and thread loads everything. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cli } from '../support/cli.ts';
import { csvRows, filesOf } from '../support/dataset.ts';
import { folderWith } from '../support/folder.ts';
import { numbered, page } from '../support/pages.ts';

const files = [
  'articles.csv',
  'articles.jsonl',
  'attributions.csv',
  'citations.csv',
  'claims.csv',
  'datapackage.json',
  'dataset.json',
  'dates.csv',
  'entities.csv',
  'mentions.csv',
  'onrecord.xlsx',
  'problems.csv',
  'quotations.csv',
  'sources.csv',
];

const json = (folder: string, name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));

describe('onrecord run, in its own process', () => {
  it('writes every file and tells a person what it did', async () => {
    const cwd = folderWith({ 'input/one.html': numbered(1), 'input/two.html': numbered(2) });
    const { code, out, err } = await cli(['run'], { cwd });
    expect(code).toBe(0);
    // On a slow machine it tells how far it is.
    expect(err).toMatch(/^(?:\d \/ 2 articles, .*\n)*$/);
    expect(out).toMatch(/^2 articles done, 0 failed in \d+ s/);
    expect(out).toMatch(/articles +2\n/);
    expect(out).toContain('15 files in output: ');
    const output = join(cwd, 'output');
    expect(Object.keys(filesOf(output))).toEqual(files);
    expect(csvRows(output, 'articles').map(({ input }) => input)).toEqual([
      'input/one.html',
      'input/two.html',
    ]);
    const dataset = json(output, 'dataset.json');
    expect(dataset).toMatchObject({ counts: { articles: 2, failed: 0 }, failures: [] });
    const lines = readFileSync(join(output, 'articles.jsonl'), 'utf8').trim().split('\n');
    expect(dataset.articles).toEqual(lines.map((line) => JSON.parse(line)));
    const run = json(output, 'run.json');
    expect(run.inputs[0]).toMatchObject({
      input: 'input/one.html',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(run.stageMilliseconds).toHaveProperty('content');
    expect([...run.files].sort()).toEqual([...files, 'run.json'].sort());
  });

  it('ends what takes too long, and what ends its worker, and completes the rest', async () => {
    const stage = (source: string) => `
      import { defineConfig, defineStage } from 'onrecord';
      const naughty = defineStage({ name: 'naughty', requires: ['title'], provides: [], run: ({ title }) => {
        if (title === 'hang') for (;;);
        if (title === 'exit') process.exit(3);
        if (title === 'hog') { const all = []; for (;;) all.push(new Array(1e5).fill('x' + all.length)); }
        if (title === 'throw') throw new Error('of my own');
        if (title === 'code') throw Object.assign(new Error('of my own'), { code: 'my-code' });
        ${source}
        return {};
      } });
      export default defineConfig({ ownStages: [{ stage: naughty, after: 'content' }], limits: { seconds: 4, workerMemory: 64 } });`;
    const titles = ['code', 'exit', 'hang', 'hog', 'throw', 'well'];
    const cwd = folderWith({
      'pipeline.config.ts': stage(''),
      ...Object.fromEntries(
        titles.map((title) => [
          `input/${title}.html`,
          page(
            title,
            'Some words of an article that is long enough to be one, said Ann Lee on Monday.'.repeat(
              4,
            ),
          ),
        ]),
      ),
    });
    const { code } = await cli(['run', '--concurrency', '1'], { cwd });
    expect(code).toBe(1);
    const output = join(cwd, 'output');
    const errors = csvRows(output, 'problems').filter(({ severity }) => severity === 'error');
    expect(errors.map((row) => [row.input, row.code, row.stage])).toEqual([
      ['input/code.html', 'my-code', 'naughty'],
      ['input/exit.html', 'worker-failed', ''],
      ['input/hang.html', 'timeout', ''],
      ['input/hog.html', 'out-of-memory', ''],
      ['input/throw.html', 'stage-failed', 'naughty'],
    ]);
    expect(csvRows(output, 'articles').map(({ input }) => input)).toEqual(['input/well.html']);
  });
});
