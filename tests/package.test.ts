import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, renameSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { folderWith } from './support/folder.ts';
import { numbered } from './support/pages.ts';

const packed = z.tuple([
  z.object({ size: z.number(), files: z.array(z.object({ path: z.string() })) }),
]);

/** What npm would publish. `npm test` builds before. */
function pack() {
  const told = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [{ size, files }] = packed.parse(JSON.parse(told));
  return { size, paths: files.map(({ path }) => path) };
}

describe('the package', () => {
  const { size, paths } = pack();

  it('has the command, the library, the worker and every model', () => {
    const weights = readdirSync('src/models/weights').map((name) => `dist/models/weights/${name}`);
    for (const path of [
      'dist/cli.js',
      'dist/index.js',
      'dist/index.d.ts',
      'dist/batch/worker.js',
      'dist/desk/page.js',
      'dist/NOTICES.txt',
      'docs/datasets.md',
      'LICENSE',
      'README.md',
      ...weights,
    ])
      expect(paths).toContain(path);
  });

  it('has nothing that only the workshop needs', () => {
    const workshop =
      /^(src|tests|training|benchmarks|scripts|fixtures|input|output)\/|\.map$|\.tsbuildinfo$/;
    expect(paths.filter((path) => workshop.test(path))).toEqual([]);
  });

  it('is small', () => {
    expect(size).toBeLessThan(9e6);
  });
});

const own = z
  .object({ version: z.string(), dependencies: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));

/** A folder with the package as npm would install it, beside the few packages that it does not bring. */
function installed(): string {
  const folder = folderWith({
    'in/a.html': numbered(1),
    'pipeline.config.ts': `import { defineConfig, version } from 'onrecord';
      if (!version) throw new Error('This is another onrecord.');
      export default defineConfig({
        input: 'in',
        formats: ['xlsx', 'csv', 'jsonl', 'json', 'parquet', 'annotations'],
      });`,
    'library.mjs': `import { extract, version } from 'onrecord';
      const { attributions } = extract({ id: 'a', text: '“We will not,” Ann Lee said.' });
      console.log(version, attributions.map(({ speaker }) => speaker.name).join());`,
  });
  const packing = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
  execFileSync('npm', packing, { stdio: 'ignore' });
  const archive = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '';
  execFileSync('tar', ['-xzf', archive], { cwd: folder });
  mkdirSync(join(folder, 'node_modules'));
  renameSync(join(folder, 'package'), join(folder, 'node_modules/onrecord'));
  for (const name of Object.keys(own.dependencies))
    symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name));
  return folder;
}

it('the package runs where it is installed, with no more than what it depends on', () => {
  const cwd = installed();
  const node = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8' });
    return { status, stdout, stderr };
  };
  expect(node('library.mjs')).toEqual({
    status: 0,
    stdout: `${own.version} Ann Lee\n`,
    stderr: '',
  });
  const cli = 'node_modules/onrecord/dist/cli.js';
  expect(node(cli, 'run', '--quiet')).toEqual({ status: 0, stdout: '', stderr: '' });
  expect(readFileSync(join(cwd, 'output/articles.csv'), 'utf8')).toContain('Harbour report 1');
  expect(node(cli, 'show', 'in/a.html').stdout).toContain('Harbour report 1');
});

it('every package that the files hold has its licence in the notices', () => {
  const notices = readFileSync('dist/NOTICES.txt', 'utf8');
  const held = readdirSync('dist/packages', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .map((name) => name.replaceAll('\\', '/').replace(/\.js$/, ''));
  expect(held.length).toBeGreaterThan(20);
  for (const name of held) expect(notices).toContain(`\n${name} `);
});
