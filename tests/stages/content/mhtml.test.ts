import { describe, expect, test } from 'vitest';
import { isMhtml, savedPage } from '../../../src/stages/content/mhtml.ts';
import { prose, read } from './read.ts';

const page = `<html lang="en"><title>A town says no</title><h1>A town says no</h1>${prose}<p>The café = “closed”.</p></html>`;

const quoted = (text: string): string =>
  [...Buffer.from(text, 'utf8')]
    .map((byte, i) => {
      const char = String.fromCharCode(byte);
      const plain = byte > 126 || char === '=' ? `=${byte.toString(16).toUpperCase()}` : char;
      return i % 60 === 59 ? `${plain}=\r\n` : plain;
    })
    .join('');

const part = (type: string, encoding: string, body: string, location = '') =>
  `------x\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: ${encoding}\r\n${location && `Content-Location: ${location}\r\n`}\r\n${body}\r\n`;

const file = (...parts: string[]): Uint8Array =>
  Buffer.from(
    `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://a.example/no\r\nSubject: A town\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----x"\r\n\r\n\r\n${parts.join('')}------x--\r\n`,
    'latin1',
  );

const picture = part('image/png', 'base64', 'AAAA', 'https://a.example/x.png');
const frame = part(
  'text/html',
  'quoted-printable',
  quoted('<p>An advertisement</p>'),
  'https://b.example/ad',
);

describe('a page saved as one file', () => {
  test.each([
    [
      'quoted-printable',
      part('text/html', 'quoted-printable', quoted(page), 'https://a.example/no') + frame,
    ],
    [
      'base64, with its encoding',
      part(
        'text/html; charset="utf-8"',
        'base64',
        Buffer.from(page, 'utf8').toString('base64').replace(/.{76}/g, '$&\r\n'),
        'https://a.example/no',
      ),
    ],
    [
      '8bit',
      part(
        'text/html',
        '8bit',
        Buffer.from(page, 'utf8').toString('latin1'),
        'https://a.example/no',
      ),
    ],
    [
      'behind a frame',
      frame + part('text/html', 'quoted-printable', quoted(page), 'https://a.example/no'),
    ],
  ])('%s', (_, parts) => {
    const bytes = file(picture, parts);
    expect(isMhtml(bytes)).toBe(true);
    const article = read('', { bytes });
    expect(article.title).toBe('A town says no');
    expect(article.url).toBe('https://a.example/no');
    expect(article.text).toContain('The café = “closed”.');
    expect(article.text).not.toMatch(/boundary|MIME|AAAA|advertisement/);
  });

  test('one within parts of its own, from a disk', () => {
    const inner = `------x\r\nContent-Type: multipart/alternative; boundary=y\r\n\r\n--y\r\nContent-Type: text/html\r\n\r\n${'<p>a</p>'}\r\n--y--\r\n`;
    const { bytes, url } = savedPage(
      Buffer.from(
        Buffer.from(file(inner))
          .toString('latin1')
          .replace('https://a.example/no', 'file:///C:/no.htm'),
        'latin1',
      ),
    );
    expect(Buffer.from(bytes ?? []).toString()).toContain('<p>a</p>');
    expect(url).toBeUndefined();
  });

  test('without its page', () => {
    expect(() => read('', { bytes: file(picture) })).toThrow(/the page is not in it/);
  });

  test.each([
    page,
    `<pre>MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x</pre>`,
    'From: here\n\nContent-Type: multipart/related',
    '',
  ])('none: %.40s', (text) => expect(isMhtml(Buffer.from(text))).toBe(false));
});

test('plain text is taken as it is', () => {
  const bytes = Buffer.from('# The town says no\r\n\r\nIt was cold.\r\n', 'utf8');
  const { paragraphs, broken } = read('', { bytes, format: 'text' });
  expect(paragraphs).toEqual(['# The town says no', 'It was cold.']);
  expect(broken).toEqual([]);
});
