import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { listInputs } from '../../src/batch/inputs.ts';
import { articleId, readInput } from '../../src/batch/read-input.ts';
import { folderWith } from '../support/folder.ts';

const none = Readable.from([]);
const MAX = 1000;

async function readAll(files: Record<string, string | Uint8Array>) {
  const inputs = await listInputs(['.'], folderWith(files));
  const read = inputs.map((input) =>
    readInput(input, none, MAX).then(
      ({ bytes }) => Buffer.from(bytes).toString(),
      ({ code }) => code,
    ),
  );
  return Object.fromEntries((await Promise.all(read)).map((text, i) => [inputs[i]?.name, text]));
}

describe('readInput', () => {
  it('unpacks', async () => {
    const page = Buffer.from('<p>Hello.</p>');
    const zip = zipSync({
      'packed.html': page,
      'packed.html.gz': gzipSync(page),
      'stored.html': [page, { level: 0 }],
      'é.html': page,
    });
    expect(await readAll({ 'a.html': page, 'b.html.gz': gzipSync(page), 'c.zip': zip })).toEqual({
      'a.html': '<p>Hello.</p>',
      'b.html.gz': '<p>Hello.</p>',
      'c.zip/packed.html': '<p>Hello.</p>',
      'c.zip/packed.html.gz': '<p>Hello.</p>',
      'c.zip/stored.html': '<p>Hello.</p>',
      'c.zip/é.html': '<p>Hello.</p>',
    });
  });

  it('refuses what is damaged or too large, also when it only unpacks to that', async () => {
    const large = Buffer.alloc(MAX + 1, 'x');
    const gz = gzipSync('<p>Hello.</p>');
    const zip = zipSync({ 'a.html': large, 'b.html': [large, { level: 0 }] });
    expect(
      await readAll({
        'bomb.html.gz': gzipSync(large),
        'cut.html.gz': gz.subarray(0, -6),
        'large.html': large,
        'no.html.gz': 'no gzip at all',
        'nothing.html.gz': '',
        'z.zip': zip,
      }),
    ).toEqual({
      'bomb.html.gz': 'too-large',
      'cut.html.gz': 'bad-gzip',
      'large.html': 'too-large',
      'no.html.gz': 'bad-gzip',
      'nothing.html.gz': 'empty-file',
      'z.zip/a.html': 'too-large',
      'z.zip/b.html': 'too-large',
    });
  });

  it('does not trust the sizes that an archive tells', async () => {
    const zip = zipSync({ 'a.html': Buffer.alloc(MAX + 1, 'x') });
    const directory = Buffer.from(zip).lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    new DataView(zip.buffer).setUint32(directory + 24, 5, true);
    expect(await readAll({ 'z.zip': zip })).toEqual({ 'z.zip/a.html': 'too-large' });
  });

  it('answers any damage to an archive with a code', async () => {
    const whole = zipSync({
      'a.html': Buffer.from('<p>Hello.</p>'.repeat(9)),
      'b.html': Buffer.from('b'),
    });
    const damage = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(damage, fc.nat(40), async (changes, lost) => {
        const bytes = Uint8Array.from(whole.subarray(0, whole.length - lost));
        for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
        const folder = folderWith({ 'z.zip': bytes });
        for (const input of await listInputs(['.'], folder)) {
          const code = await readInput(input, none, MAX).then(
            () => 'read',
            (error) => error.code,
          );
          expect(['read', 'bad-zip', 'no-pages', 'too-large', 'unreadable']).toContain(code);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('says that a file is gone, and not where it was', async () => {
    const folder = folderWith({ 'a.html': 'x', 'b.zip': 'no archive' });
    const gone = { name: 'gone.html', path: join(folder, 'gone.html') };
    await expect(readInput(gone, none, MAX)).rejects.toMatchObject({ code: 'unreadable' });
    for (const input of [gone, ...(await listInputs(['b.zip'], folder))]) {
      const message = await readInput(input, none, MAX).catch((error) => error.message);
      expect(message).not.toContain(folder);
    }
  });

  it('reads no more of a file than it may, whatever size the file is said to have', async () => {
    const folder = folderWith();
    symlinkSync('/proc/kallsyms', join(folder, 'grows.html'));
    symlinkSync('/dev/zero', join(folder, 'endless.html'));
    execFileSync('mkfifo', [join(folder, 'pipe.html')]);
    const inputs = await listInputs(['.'], folder);
    const outcomes = inputs.map((input) =>
      readInput(input, none, MAX).catch((error) => `${error.code}: ${error.message}`),
    );
    expect(await Promise.all(outcomes)).toEqual([
      'unreadable: It is a device, not a file.',
      'too-large: It is larger than 0.001 MB.',
      'unreadable: It is a pipe, not a file.',
    ]);
  });

  it('reads standard input within the limit', async () => {
    const input = { name: '-', path: '-' };
    const { bytes, sha256 } = await readInput(input, Readable.from(['<p>', 'é']), MAX);
    expect(Buffer.from(bytes).toString()).toBe('<p>é');
    expect(sha256).toBe(createHash('sha256').update('<p>é').digest('hex'));
    const large = Readable.from(['x'.repeat(MAX), 'x']);
    await expect(readInput(input, large, MAX)).rejects.toMatchObject({ code: 'too-large' });
  });
});

describe('articleId', () => {
  const sha = 'abcdef0123456789fedc';
  it.each([
    ['input/Wire Report.html', 'wire-report-abcdef0123456789'],
    ['elsewhere/Wire Report.html', 'wire-report-abcdef0123456789'],
    ['a.zip/deep/Ärger & mehr.HTML.gz', 'ärger-mehr-abcdef0123456789'],
    ['İstanbul.htm', 'i̇stanbul-abcdef0123456789'],
    ['???.html', 'abcdef0123456789'],
    ['stdin', 'stdin-abcdef0123456789'],
  ])('makes of %s', (name, id) => {
    expect(articleId(name, sha)).toBe(id);
  });

  it('has no hash where nothing could be read', () => {
    expect(articleId('in/lost.html')).toBe('lost');
  });
});
