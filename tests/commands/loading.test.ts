/** What the built commands load before they answer: counted, for seconds differ with the machine. */
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { cliFile } from '../support/cli.ts';
import { folderWith } from '../support/folder.ts';

/** Tells each module of the process and its threads on standard error. */
const told = 'module: ';
const hooks = `export async function load(url, context, next) {
  process._rawDebug(${JSON.stringify(told)} + url);
  return next(url, context);
}`;
const dataOf = (code: string): string => `data:text/javascript,${encodeURIComponent(code)}`;
const tells = dataOf(
  `import { register } from 'node:module'; register(${JSON.stringify(dataOf(hooks))});`,
);

/** What a command line writes to standard error when `watcher` is loaded in each thread before. */
function watched(watcher: string, args: readonly string[], input = ''): string[] {
  const { status, stderr } = spawnSync(process.execPath, ['--import', watcher, cliFile, ...args], {
    // Without a configuration, which would have to be compiled.
    cwd: folderWith(),
    encoding: 'utf8',
    input,
  });
  expect(status).toBe(0);
  return stderr.split('\n');
}

/** The files that a command line loads, as often as it loads them. */
const filesOf = (args: readonly string[], input?: string): string[] =>
  watched(tells, args, input)
    .filter((line) => line.startsWith(`${told}file:`))
    .map((line) => line.slice(told.length));

const line = `${JSON.stringify({ id: 'a', text: '“We won,” Ann Lee said.' })}\n`;

const timesOf = (files: readonly string[], name: string): number =>
  files.filter((file) => file.endsWith(`/${name}`)).length;

describe('what is loaded', () => {
  it('for help is the command line alone', () => {
    expect(filesOf(['--help']).length).toBeLessThanOrEqual(6);
  });

  it('for a first line of filter is a few files, the stages in the thread alone', () => {
    const files = filesOf(['filter'], line);
    // One file for each module and thread would be more than 1,500.
    expect(files.length).toBeLessThanOrEqual(90);
    expect(timesOf(files, 'cli.js')).toBe(1);
    expect(timesOf(files, 'packages/compromise.js')).toBe(1);
    expect(timesOf(files, 'packages/cheerio.js')).toBe(1);
  });

  it('is loaded by the thread while the command decodes weights: it does not stand still until then', () => {
    const watcher = dataOf(`
      const { wait } = Atomics;
      Atomics.wait = (...given) => (process._rawDebug('waits'), wait(...given));
      process._rawDebug('watched');`);
    const told = watched(watcher, ['filter'], line);
    expect(told.filter((line) => line === 'watched')).toHaveLength(2);
    expect(told).not.toContain('waits');
  });
});
