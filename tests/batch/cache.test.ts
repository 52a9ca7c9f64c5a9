import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { Cache } from '../../src/batch/cache.ts';
import type { Processed } from '../../src/batch/process-article.ts';
import { filesOf } from '../support/dataset.ts';
import { folderWith } from '../support/folder.ts';
import { here } from '../support/here.ts';
import { numbered } from '../support/pages.ts';

// What is written does not depend on where the work is done.
vi.mock('../../src/batch/pool.ts', () => import('../support/in-thread-pool.ts'));

const key = (n: number) => ({ id: `a-${n}`, input: `a${n}.html`, sha256: String(n), about: {} });
const utf8 = (text: string): Buffer => Buffer.from(text);
const processed = (n: number): Processed => ({
  id: `a-${n}`,
  appends: { 'articles.jsonl': utf8(`{"é":${n}}\n`), 'rows.jsonl': utf8('{}\n') },
  rows: { articles: 1 },
  warnings: { 'speaker-unstated': 2 },
  timings: { content: 1 },
});
const entries = (folder: string): string[] =>
  readdirSync(join(folder, '.onrecord-cache'), { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.gz'),
  );

describe('the cache', () => {
  it('gives back what it was given, for the same stamp, name and content alone', async () => {
    const folder = folderWith();
    const cache = new Cache(folder, 'stamp', false, 1e6);
    await cache.put(key(1), processed(1));
    expect(await cache.get(key(1))).toEqual({ ...processed(1), timings: {} });
    expect(await cache.get(key(2))).toBeUndefined();
    expect(await cache.get({ ...key(1), about: { published: '2024-05-06' } })).toBeUndefined();
    expect(await new Cache(folder, 'other', false, 1e6).get(key(1))).toBeUndefined();
    expect(await new Cache(folder, 'stamp', true, 1e6).get(key(1))).toBeUndefined();
  });

  it('keeps no failure', async () => {
    const cache = new Cache(folderWith(), 'stamp', false, 1e6);
    await cache.put(key(1), { ...processed(1), failure: { code: 'timeout', message: '' } });
    expect(await cache.get(key(1))).toBeUndefined();
  });

  it('passes over what is damaged', async () => {
    const folder = folderWith();
    const cache = new Cache(folder, 'stamp', false, 1e6);
    await cache.put(key(1), processed(1));
    const [name = ''] = entries(folder);
    const path = join(folder, '.onrecord-cache', name);
    const whole = readFileSync(path);
    await fc.assert(
      fc.asyncProperty(
        fc.nat(whole.length - 1),
        fc.nat(255),
        fc.nat(20),
        async (at, byte, lost) => {
          const bytes = Buffer.from(whole.subarray(0, whole.length - lost));
          if (at < bytes.length) bytes[at] = byte;
          writeFileSync(path, bytes);
          const found = await cache.get(key(1));
          if (found) expect(found).toEqual({ ...processed(1), timings: {} });
        },
      ),
      { numRuns: 60 },
    );
  });

  it('deletes first what a run did not use, down to its size', async () => {
    const folder = folderWith();
    const first = new Cache(folder, 'stamp', false, 1e6);
    for (const n of [1, 2, 3]) await first.put(key(n), processed(n));
    await first.prune();
    expect(entries(folder)).toHaveLength(3);
    const size = readFileSync(join(folder, '.onrecord-cache', entries(folder)[0] ?? '')).length;
    const second = new Cache(folder, 'stamp', false, size * 2.5);
    await second.get(key(1));
    await second.put(key(4), processed(4));
    await second.prune();
    const kept = await Promise.all([1, 2, 3, 4].map((n) => second.get(key(n))));
    expect(kept.map(Boolean)).toEqual([true, false, false, true]);
  });
});

/** What a person may do to a folder between two runs. */
const change = fc.oneof(
  fc.record({ do: fc.constantFrom('write' as const), file: fc.nat(5), content: fc.nat(8) }),
  fc.record({ do: fc.constantFrom('remove' as const), file: fc.nat(5) }),
  fc.record({
    do: fc.constantFrom('configure' as const),
    stance: fc.boolean(),
    dates: fc.boolean(),
  }),
);

/** The workbook is left out: it takes longer to write than all else, and is made of the same rows. */
const configured = (stages: string, stance = false): string =>
  `export default { formats: ['csv', 'jsonl'], tables: { stance: ${stance} }, stages: ${stages} };`;

describe('a run after another', () => {
  it('gives the bytes of a fresh one, whatever changed in between', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        const cwd = folderWith({
          'in/0.html': numbered(0),
          'in/9.html': numbered(9),
          'pipeline.config.ts': configured('{}'),
        });
        expect((await here(['run', 'in', '-q'], { cwd })).code).toBe(0);
        for (const step of changes)
          if (step.do === 'write')
            writeFileSync(join(cwd, `in/${step.file}.html`), numbered(step.content));
          else if (step.do === 'remove') rmSync(join(cwd, `in/${step.file}.html`), { force: true });
          else
            writeFileSync(
              join(cwd, 'pipeline.config.ts'),
              configured(step.dates ? '{}' : '{ dates: false }', step.stance),
            );
        await here(['run', 'in', '-q'], { cwd });
        await here(['run', 'in', '-q', '--out', 'fresh'], { cwd });
        expect(filesOf(join(cwd, 'output'))).toEqual(filesOf(join(cwd, 'fresh')));
      }),
      { numRuns: 15 },
    );
  }, 300_000);

  it('works only on what is new, and says so; all anew when asked', async () => {
    const cwd = folderWith({ 'in/a.html': numbered(1), 'in/b.html': numbered(2), 'in/c.html': '' });
    const cached = async (...args: string[]) => {
      const { out } = await here(['run', 'in', '--json', ...args], { cwd });
      const run = JSON.parse(readFileSync(join(cwd, 'output/run.json'), 'utf8'));
      expect(run.fromCache).toBe(JSON.parse(out).totals.cached);
      expect(run.given).toEqual(['in']);
      return run.inputs
        .filter((input: { cached?: boolean }) => input.cached)
        .map(({ input }: { input: string }) => input);
    };
    expect(await cached()).toEqual([]);
    writeFileSync(join(cwd, 'in/d.html'), numbered(4));
    expect(await cached()).toEqual(['in/a.html', 'in/b.html']);
    expect(await cached('--fresh')).toEqual([]);
    writeFileSync(join(cwd, 'pipeline.config.ts'), 'export default { cache: false };');
    expect(await cached()).toEqual([]);
  }, 120_000);
});
