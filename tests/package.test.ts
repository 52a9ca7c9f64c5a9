import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

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
