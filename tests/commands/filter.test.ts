import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { describe, expect, it, vi } from 'vitest';
import { articleSchema, violations } from '../../src/article/index.ts';
import { cli, cliFile } from '../support/cli.ts';
import { folderWith } from '../support/folder.ts';
import { here } from '../support/here.ts';
import { numbered } from '../support/pages.ts';

// What is answered does not depend on where the work is done; the last tests have the workers.
vi.mock('../../src/batch/pool.ts', () => import('../support/in-thread-pool.ts'));

async function answers(lines: readonly (string | object)[], args: string[] = []) {
  const stdin = lines
    .map((line) => (typeof line === 'string' ? line : JSON.stringify(line)))
    .join('\n');
  const { code, out, err } = await here(['filter', ...args], { cwd: folderWith(), stdin });
  expect(err).toBe('');
  expect(code).toBe(0);
  expect(out === '' || out.endsWith('\n')).toBe(true);
  return out
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));
}

const base64 = (bytes: string | Uint8Array): string => Buffer.from(bytes).toString('base64');

describe('onrecord filter', () => {
  it('answers each line in order, whatever it is', async () => {
    const found = await answers([
      { id: 'page', html: numbered(1), url: 'https://news.example/1' },
      '{"id": "cut", "html": "<p>',
      '',
      '[]',
      'null',
      { html: '<p>Without an id.</p>' },
      { id: 'none' },
      { id: 'both', html: '<p>a</p>', text: 'a' },
      { id: 'wrong', html: 5 },
      { id: 'nothing', html: '' },
      { id: 'pdf', htmlBase64: base64('%PDF-1.7 and so on') },
      { id: 'garbage', htmlBase64: '***' },
      {
        id: 'latin',
        htmlBase64: base64(
          Buffer.from('<p>Stra\xdfe in the old town, a caf\xe9 on it.</p>', 'latin1'),
        ),
      },
      { id: 7, text: 'A number for an id.' },
      {
        id: 'text',
        text: '“We won,” Ann Lee said.\n\nNext.',
        published: '2024-05-06',
        language: 'en',
      },
    ]);
    const told = found.map(({ id, error }) => [id, error?.code]);
    expect(told.slice(0, 12)).toEqual([
      ['page', undefined],
      [null, 'bad-line'],
      [null, 'bad-line'],
      [null, 'bad-line'],
      [null, 'bad-line'],
      [null, 'bad-line'],
      ['none', 'bad-line'],
      ['both', 'bad-line'],
      ['wrong', 'bad-line'],
      ['nothing', 'empty-file'],
      ['pdf', 'not-html'],
      ['garbage', 'bad-line'],
    ]);
    expect(found[13]).toMatchObject({ id: '7', text: 'A number for an id.' });
    expect(found[14]).toMatchObject({ id: 'text', text: '“We won,” Ann Lee said.\n\nNext.' });
    for (const record of [found[0], found[13], found[14]]) {
      expect(articleSchema.safeParse(record).error).toBeUndefined();
      expect(violations(record)).toEqual([]);
    }
  });

  it('says nothing when it is given nothing', async () => {
    expect(await answers([])).toEqual([]);
  });

  it('keeps the order over several workers', async () => {
    const ids = Array.from({ length: 40 }, (_, i) => `a${i}`);
    const lines = ids.map((id, i) => ({
      id,
      text: `Sentence one of ${id}. `.repeat((i * 7) % 23) || 'x',
    }));
    const stdin = lines.map((line) => JSON.stringify(line)).join('\n');
    const args = ['filter', '--concurrency', '2'];
    const { out } = await cli(args, { cwd: folderWith(), stdin });
    const found = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(found.map(({ id }) => id)).toEqual(ids);
  });

  it('tells the id of a line that is too long, and goes on', async () => {
    const folder = folderWith({
      'pipeline.config.ts': 'export default { limits: { megabytes: 0.001 } };',
    });
    const long = JSON.stringify({ id: 'long', text: 'x'.repeat(5000) });
    const page = JSON.stringify({ id: 'over', text: 'x'.repeat(1500) });
    const short = JSON.stringify({ id: 'short', text: 'All is well.' });
    const { out } = await here(['filter'], { cwd: folder, stdin: `${long}\n${page}\n${short}\n` });
    const found = out
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line));
    expect(found.map(({ id, error }) => [id, error?.code])).toEqual([
      ['long', 'too-large'],
      ['over', 'too-large'],
      ['short', undefined],
    ]);
  });

  it('answers a line before the next one comes', async () => {
    const child = spawn(process.execPath, [cliFile, 'filter'], { cwd: folderWith() });
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    for (const id of ['first', 'second']) {
      child.stdin.write(`${JSON.stringify({ id, text: 'One at a time.' })}\n`);
      expect(JSON.parse((await lines.next()).value)).toMatchObject({ id });
    }
    child.stdin.end();
    expect((await lines.next()).done).toBe(true);
  });

  it('ends quietly when its reader goes away', async () => {
    const child = spawn(process.execPath, [cliFile, 'filter'], { cwd: folderWith() });
    let err = '';
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    child.stdout.destroy();
    child.stdin.on('error', () => {});
    child.stdin.end(`${JSON.stringify({ id: 'a', text: 'Nobody reads this.' })}\n`.repeat(50));
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });
});
