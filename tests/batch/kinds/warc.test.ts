import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WARCParser, WARCRecord, WARCSerializer } from 'warcio';
import { folderWith } from '../../support/folder.ts';
import { pagesIn } from '../../support/inputs.ts';
import { packedWarc, pageRecord, response, warcRecord } from '../../support/warc.ts';

const chunked = (...parts: string[]): string =>
  `${parts.map((part) => `${part.length.toString(16)}\r\n${part}\r\n`).join('')}0\r\n\r\n`;

const oneOf = async (block: Uint8Array, maxBytes?: number) => {
  const folder = folderWith({ 'a.warc': warcRecord({ url: 'https://a.example/x', block }) });
  const { pages, messages } = await pagesIn(folder, ['a.warc'], maxBytes ? { maxBytes } : {});
  return { ...pages[0], message: messages[0] };
};

describe('a web archive', () => {
  it('gives the pages among its records, each with its address, day and encoding', async () => {
    const records = [
      warcRecord({ type: 'warcinfo', contentType: 'application/warc-fields', block: 'a: b\r\n' }),
      warcRecord({
        type: 'request',
        contentType: 'application/http; msgtype=request',
        block: 'GET /',
      }),
      pageRecord('https://a.example/one', '<p>One'),
      warcRecord({
        url: '<https://a.example/two>',
        block: response('<p>Two', { 'Content-Type': 'Text/HTML' }),
      }),
      warcRecord({ block: response('binary', { 'Content-Type': 'image/png' }) }),
      warcRecord({ block: response('<p>Gone', {}, 'HTTP/1.1 404 Not Found') }),
      warcRecord({ block: response('<p>Moved', {}, 'HTTP/1.1 301 Moved') }),
      warcRecord({ type: 'revisit', block: response('') }),
      warcRecord({ block: 'no head at all' }),
      pageRecord('https://a.example/three', '<p>Three', '2023-01-02T00:00:00Z'),
    ];
    const folder = folderWith({
      'a.warc': Buffer.concat(records),
      'b.warc.gz': packedWarc(records),
    });
    const { pages, passedOver } = await pagesIn(folder, ['.']);
    const expected = (name: string) => [
      {
        name: `${name}#3`,
        url: 'https://a.example/one',
        captured: '2024-05-06',
        charset: 'utf-8',
        text: '<p>One',
      },
      { name: `${name}#4`, url: 'https://a.example/two', captured: '2024-05-06', text: '<p>Two' },
      {
        name: `${name}#10`,
        url: 'https://a.example/three',
        captured: '2023-01-02',
        charset: 'utf-8',
        text: '<p>Three',
      },
    ];
    expect(pages).toEqual([...expected('a.warc'), ...expected('b.warc.gz')]);
    expect(passedOver).toEqual({
      'WARC record: warcinfo': 2,
      'WARC record: request': 2,
      'WARC record: image/png': 2,
      'WARC record: status 404': 2,
      'WARC record: status 301': 2,
      'WARC record: revisit': 2,
      'WARC record: no type': 2,
    });
  });

  it.each([
    ['chunks', response(chunked('<p>Hel', 'lo'), { 'Transfer-Encoding': 'chunked' })],
    [
      'chunks that the archive has joined already',
      response('<p>Hello', { 'Transfer-Encoding': 'chunked' }),
    ],
    ['gzip', response(gzipSync('<p>Hello'), { 'Content-Encoding': 'gzip' })],
    [
      'gzip as the way of transfer',
      response(gzipSync('<p>Hello'), { 'Transfer-Encoding': 'gzip' }),
    ],
    [
      'gzip in chunks',
      response(Buffer.from(chunked(gzipSync('<p>Hello').toString('latin1')), 'latin1'), {
        'Transfer-Encoding': 'chunked',
        'Content-Encoding': 'gzip',
      }),
    ],
    ['gzip that the archive has taken off', response('<p>Hello', { 'Content-Encoding': 'gzip' })],
    ['deflate', response(deflateSync('<p>Hello'), { 'Content-Encoding': 'deflate' })],
    [
      'deflate without its head',
      response(deflateRawSync('<p>Hello'), { 'Content-Encoding': 'deflate' }),
    ],
    ['brotli', response(brotliCompressSync('<p>Hello'), { 'Content-Encoding': 'br' })],
    ['brotli that the archive has taken off', response('<p>Hello', { 'Content-Encoding': 'br' })],
    [
      'lines without carriage returns',
      Buffer.from('HTTP/1.1 200 OK\nContent-Type: text/html\n\n<p>Hello'),
    ],
    ['a field over two lines', response('<p>Hello', { 'X-A': 'b\r\n c' })],
  ])('takes off %s', async (_, block) => {
    expect((await oneOf(block)).text).toBe('<p>Hello');
  });

  it.each([
    ['too large', response('x'.repeat(2000)), 'too-large'],
    [
      'too large when unpacked',
      response(gzipSync('x'.repeat(2000)), { 'Content-Encoding': 'gzip' }),
      'too-large',
    ],
    [
      'packed by a coding that is not read',
      response('abc', { 'Content-Encoding': 'zpaq' }),
      'bad-record',
    ],
    [
      'packed and damaged',
      response(gzipSync('<p>Hello').subarray(0, 15), { 'Content-Encoding': 'gzip' }),
      'bad-record',
    ],
  ])('tells a page that is %s', async (_, block, code) => {
    expect((await oneOf(block, 1000)).code).toBe(code);
  });

  it.each([
    [
      'is cut off in a body',
      (whole: Buffer) => whole.subarray(0, whole.length - 20),
      1,
      'bad-archive',
    ],
    ['is none', () => Buffer.from('<p>A page'), 0, 'bad-archive'],
    [
      'has a record without a length',
      (whole: Buffer) =>
        Buffer.from(
          whole
            .toString()
            .replace(/Content-Length: \d+\r\n(?!.*WARC)/gs, (m, at) => (at > 400 ? '' : m)),
        ),
      1,
      'bad-archive',
    ],
    [
      'has something between its records',
      (whole: Buffer) => Buffer.concat([whole, Buffer.from('rubbish')]),
      2,
      'bad-archive',
    ],
    ['has no record', () => Buffer.alloc(0), 0, 'no-pages'],
    ['has no page', () => warcRecord({ type: 'metadata', block: '' }), 0, 'no-pages'],
  ])('that %s gives what stands before that place, and a failure', async (_, harm, count, code) => {
    const whole = Buffer.concat([
      pageRecord('https://a.example/1', '<p>One'),
      pageRecord('https://a.example/2', '<p>Two'),
    ]);
    const { pages } = await pagesIn(folderWith({ 'a.warc': harm(whole) }), ['a.warc']);
    expect(pages.slice(0, -1)).toHaveLength(count);
    expect(pages.at(-1)).toEqual({ name: 'a.warc', code });
  });

  it('that is packed and damaged loses nothing in silence', async () => {
    const records = [1, 2, 3].map((n) => gzipSync(pageRecord(`https://a.example/${n}`, `<p>${n}`)));
    const [first = Buffer.alloc(0), second = Buffer.alloc(0), third = Buffer.alloc(0)] = records;
    const harmed = Buffer.from(second);
    harmed[harmed.length - 6] = (harmed[harmed.length - 6] ?? 0) ^ 1;
    for (const bytes of [
      Buffer.concat([first, harmed, third]),
      Buffer.concat([first, Buffer.from('not gzip'), third]),
      Buffer.concat([first, second.subarray(0, 50)]),
    ]) {
      const { pages } = await pagesIn(folderWith({ 'a.warc.gz': bytes }), ['a.warc.gz']);
      expect(pages.at(-1)?.code).toMatch(/^bad-(gzip|archive)$/);
    }
  });

  it('is what the library warcio takes it for', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({
            url: fc.webUrl(),
            body: fc.string({ maxLength: 300 }),
            type: fc.constantFrom('text/html', 'text/plain', 'text/html; charset=utf-8'),
          }),
          { minLength: 1, maxLength: 8 },
        ),
        fc.boolean(),
        async (given, gzip) => {
          const parts: Uint8Array[] = [];
          for (const { url, body, type } of given) {
            const record = WARCRecord.create(
              {
                url,
                type: 'response',
                date: '2024-05-06T10:30:00Z',
                httpHeaders: { 'Content-Type': type },
              },
              [Buffer.from(body)],
            );
            parts.push(await WARCSerializer.serialize(record, { gzip }));
          }
          const bytes = Buffer.concat(parts);
          const expected: string[] = [];
          for await (const record of new WARCParser([Uint8Array.from(bytes)])) {
            const text = Buffer.from(await record.readFully(true)).toString('latin1');
            const media = record.httpHeaders?.headers.get('content-type') ?? '';
            if (media.startsWith('text/html')) expected.push(`${record.warcTargetURI} ${text}`);
          }
          const name = gzip ? 'a.warc.gz' : 'a.warc';
          const { pages } = await pagesIn(folderWith({ [name]: bytes }), [name]);
          const found = pages.flatMap(({ url, text, code }) => (code ? [] : [`${url} ${text}`]));
          expect(found).toEqual(expected);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('gives pages or coded failures, whatever its bytes are', async () => {
    const whole = packedWarc([1, 2, 3].map((n) => pageRecord(`https://a.example/${n}`, '<p>One')));
    const plain = Buffer.concat(
      [1, 2, 3].map((n) => pageRecord(`https://a.example/${n}`, '<p>One')),
    );
    const folder = folderWith();
    const { writeFileSync } = await import('node:fs');
    await fc.assert(
      fc.asyncProperty(
        fc.boolean(),
        fc.nat(1200),
        fc.nat(255),
        fc.nat(300),
        async (gz, at, byte, lost) => {
          const from = gz ? whole : plain;
          const bytes = Buffer.from(from.subarray(0, from.length - lost));
          if (at < bytes.length) bytes[at] = byte;
          const name = gz ? 'a.warc.gz' : 'a.warc';
          writeFileSync(`${folder}/${name}`, bytes);
          const { pages } = await pagesIn(folder, [name]);
          expect(pages.length).toBeGreaterThan(0);
          for (const { code, text } of pages)
            expect(code ?? typeof text).toMatch(/^string$|^[a-z-]+$/);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('holds no more of a stream than it needs', async () => {
    const big = pageRecord('https://a.example/big', 'x'.repeat(3_000_000));
    const folder = folderWith({
      'a.warc': Buffer.concat([big, pageRecord('https://a.example/2', '<p>Two')]),
    });
    const { pages } = await pagesIn(folder, ['a.warc'], { maxBytes: 1e6 });
    expect(pages.map(({ name, code, text }) => [name, code ?? text])).toEqual([
      ['a.warc#1', 'too-large'],
      ['a.warc#2', '<p>Two'],
    ]);
  });
});
