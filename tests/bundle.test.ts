/** The guide's recipe for a program of one file: bundled, with the weights beside it. */
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { folderWith } from './support/folder.ts';

it('a program that extracts runs from one file', async () => {
  const folder = folderWith();
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  const app = join(folder, 'app.js');
  writeFileSync(
    app,
    `import { extract } from ${JSON.stringify(resolve('dist/index.js'))};
     const { attributions } = extract({ id: 'a', text: '“We will not,” Ann Lee said.' });
     console.log(attributions.map(({ speaker }) => speaker.name).join());`,
  );
  const recipe = /^npx rolldown (app\.js .+)$/m.exec(readFileSync('docs/guide.md', 'utf8'));
  const bundler = resolve('node_modules/rolldown/bin/cli.mjs');
  const bundled = spawnSync(process.execPath, [bundler, ...(recipe?.[1]?.split(' ') ?? [])], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(bundled.status).toBe(0);
  cpSync('dist/models/weights', join(folder, 'out/weights'), { recursive: true });
  const { stdout, stderr } = spawnSync(process.execPath, ['out/app.js'], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect({ stdout, stderr }).toEqual({ stdout: 'Ann Lee\n', stderr: '' });
}, 60_000);
