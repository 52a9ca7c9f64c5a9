/** What CONTRIBUTING promises: a format is one file and a line in a list, and then it is written. */

import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { folderWith } from '../../support/folder.ts';
import { numbered } from '../../support/pages.ts';

const contributing = readFileSync('CONTRIBUTING.md', 'utf8');
const blocks = [...contributing.matchAll(/```(\w+)\n(.*?)```/gs)];
const example = blocks.find(([, , code]) => code?.includes('defineFormat'))?.[2] ?? '';

it('the recipe in CONTRIBUTING adds a format that is written', () => {
  const project = folderWith({
    'in/a.html': numbered(1),
    'in/b.html': numbered(2),
    'in/c.html': '',
  });
  for (const name of ['src', 'scripts', 'package.json', 'tsconfig.json', 'tsconfig.build.json'])
    cpSync(name, join(project, name), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(project, 'node_modules'));
  const list = join(project, 'src/datasets/formats/index.ts');
  writeFileSync(join(project, 'src/datasets/formats/names.ts'), example);
  const registered = readFileSync(list, 'utf8')
    .replace('import { csv }', "import { names } from './names.ts';\nimport { csv }")
    .replace('  annotations,\n]', '  annotations,\n  names,\n]');
  writeFileSync(list, registered);
  writeFileSync(
    join(project, 'pipeline.config.ts'),
    "export default { formats: ['names'], input: 'in' };",
  );
  const ran = (...args: string[]) =>
    spawnSync(process.execPath, args, { cwd: project, encoding: 'utf8' });
  const built = ran('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json');
  expect(built.stdout).toBe('');
  const bundled = ran('node_modules/jiti/lib/jiti-cli.mjs', 'scripts/build.ts');
  expect(bundled.stderr).toBe('');
  const run = ran('dist/cli.js', 'run', '--quiet');
  expect(run.stderr).toBe('onrecord: failed: 1; see problems.csv in output\n');
  const lines = readFileSync(join(project, 'output/names.txt'), 'utf8').trim().split('\n');
  expect(lines).toContain('Harbour report 1');
  expect(lines).toHaveLength(2);
}, 120_000);
