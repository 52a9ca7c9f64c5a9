/** The guide's recipe for a program of one file: bundled, with the weights beside it. */
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { folderWith } from './support/folder.ts';

it('a program that extracts runs from one file', async () => {
  const folder = folderWith();
  const banner = /--banner:js="([^"]+)"/.exec(readFileSync('docs/guide.md', 'utf8'))?.[1];
  await build({
    stdin: {
      contents: `import { extract } from './dist/index.js';
        const { attributions } = extract({ id: 'a', text: '“We will not,” Ann Lee said.' });
        console.log(attributions.map(({ speaker }) => speaker.name).join());`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: join(folder, 'app.mjs'),
    banner: { js: banner ?? '' },
    logLevel: 'error',
  });
  cpSync('dist/models/weights', join(folder, 'weights'), { recursive: true });
  const { stdout, stderr } = spawnSync(process.execPath, ['app.mjs'], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect({ stdout, stderr }).toEqual({ stdout: 'Ann Lee\n', stderr: '' });
}, 60_000);
