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

  it('holds an archive to its checksums', async () => {
    const zip = Buffer.from(
      zipSync({
        'a.html': [Buffer.from('<p>Hello.</p>'), { level: 0 }],
        'b.html': Buffer.from('b'),
      }),
    );
    zip.write('J', zip.indexOf('Hello'));
    expect(await readAll({ 'z.zip': zip })).toEqual({
      'z.zip/a.html': 'bad-zip',
      'z.zip/b.html': 'b',
    });
  });

  it('reads what stands before the damage of a directory, and tells of it', async () => {
    const zip = Buffer.from(zipSync({ 'a.html': Buffer.from('a'), 'b.html': Buffer.from('b') }));
    const second = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    zip.writeUInt32LE(0, second);
    expect(await readAll({ 'z.zip': zip })).toEqual({ 'z.zip': 'bad-zip', 'z.zip/a.html': 'a' });
  });

  it('reads both of two entries of one name, names in any code page, and gzip inside', async () => {
    const zip = Buffer.from(
      zipSync({
        'a.html': Buffer.from('1'),
        'b.html': Buffer.from('2'),
        'ä.html': Buffer.from('3'),
        'ö.html': Buffer.from('4'),
        'c.html.gz': gzipSync('5'),
      }),
    );
    // Two equal names; and names of an old archive, whose bytes are no UTF-8.
    for (let at = zip.indexOf('b.html'); at >= 0; at = zip.indexOf('b.html', at))
      zip.write('a', at);
    for (const [letter, byte] of [
      ['ä', 0x84],
      ['ö', 0x94],
    ] as const)
      for (let at = zip.indexOf(letter); at >= 0; at = zip.indexOf(letter, at))
        zip.set([byte, 0x78], at);
    expect(await readAll({ 'z.zip': zip })).toEqual({
      'z.zip/a.html': '1',
      'z.zip/a.html (2)': '2',
      'z.zip/äx.html': '3',
      'z.zip/öx.html': '4',
      'z.zip/c.html.gz': '5',
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
  const number = '22415463593046';
  it.each([
    ['input/Wire Report.html', `wire-report-${number}`],
    ['elsewhere/Wire Report.html', `wire-report-${number}`],
    ['a.zip/deep/Ärger & mehr.HTML.gz', `ärger-mehr-${number}`],
    ['İstanbul.htm', `i̇stanbul-${number}`],
    ['the-harbour-of-the-old-town-is-closed.html', `the-harbour-of-the-old-${number}`],
    ['the-harbour-of-theold-town.html', `the-harbour-of-theold-${number}`],
    [`${'x'.repeat(40)}.html`, `${'x'.repeat(24)}-${number}`],
    ['???.html', number],
    ['stdin', `stdin-${number}`],
    ['https://a.example/2024/old-pier/?from=x/y#top', `old-pier-${number}`],
    ['https://a.example/', `a-example-${number}`],
    ['https://a.example/one/Two.html', `two-${number}`],
  ])('makes of %s', (name, id) => {
    expect(articleId(name, sha)).toBe(id);
  });

  it('has no hash where nothing could be read', () => {
    expect(articleId('in/lost.html')).toBe('lost');
  });
});
