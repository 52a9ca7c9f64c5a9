/**
 * The five commands of docs/golden-articles.md, run as a newcomer would, in a copy of the project as it
 * was built: slow, for it is built twice more, and each command is a process that loads all.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const project = fileURLToPath(new URL('../../', import.meta.url));
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-walk-'));
  for (const name of [
    'dist',
    'src',
    'scripts',
    'input',
    'package.json',
    'tsconfig.json',
    'tsconfig.build.json',
  ])
    cpSync(join(project, name), join(folder, name), { recursive: true });
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const page = readFileSync(join(project, 'docs/golden-articles.md'), 'utf8');
const lines =
  /<!-- walk-through[^\n]*\n```sh\n([\s\S]*?)```/.exec(page)?.[1]?.trimEnd().split('\n') ?? [];

test('a newcomer adds a golden article, breaks a verb, sees it, mends it', () => {
  const said = lines.map((line) => {
    const { status, stdout } = spawnSync('bash', ['-c', line], { cwd: folder, encoding: 'utf8' });
    return { status, stdout };
  });
  expect(said.map(({ status }) => status)).toEqual([0, 0, 0, 1, 0]);
  const [added, clean, , broken, mended] = said.map(({ stdout }) => stdout);
  expect(added).toContain('Made fixtures/my-first.');
  expect(clean).toContain('0 broken, 0 fixed, 0 changed, 0 lost, 0 new');
  expect(broken).toMatch(/^✗ my-first {2}quotation/m);
  expect(broken).toContain('first differs in the');
  expect(broken).toMatch(/^Worse: /m);
  expect(mended?.endsWith('Nothing got worse.\n')).toBe(true);
  expect(mended).toContain('0 broken, 0 fixed, 0 changed, 0 lost, 0 new');
});

test('many articles are checked in worker threads, with the same result', () => {
  const many = join(folder, 'many');
  for (let i = 0; i < 40; i++)
    cpSync(join(folder, 'fixtures/my-first'), join(many, `copy-${i}`), { recursive: true });
  const { status, stdout } = spawnSync('npx', ['onrecord', 'check', '--fixtures', 'many'], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(stdout).toMatch(
    /0 broken, 0 fixed, 0 changed, 0 lost, 0 new, \d+ unchanged in 40 articles\n/,
  );
  expect(status).toBe(0);
});
