import { describe, expect, it } from 'vitest';
import { inspect } from '../../src/pipeline/inspect.ts';

const bytes = (...values: number[]) => ({ id: 'a', bytes: Uint8Array.from(values) });
const encoded = (text: string, encoding: BufferEncoding) => ({
  id: 'a',
  bytes: new Uint8Array(Buffer.from(text, encoding)),
});

describe('inspect', () => {
  it.each([
    ['no bytes', bytes(), 'empty-file'],
    ['white space', encoded(' \r\n\t', 'utf8'), 'empty-file'],
    ['empty html', { id: 'a', html: ' ' }, 'empty-file'],
    ['empty text', { id: 'a', text: '' }, 'empty-file'],
    ['a PDF', encoded('%PDF-1.7', 'latin1'), 'not-html'],
    ['a picture', bytes(0xff, 0xd8, 0xff, 0xe0, 1), 'not-html'],
    ['an archive', encoded('PK\u0003\u0004rest', 'latin1'), 'not-html'],
    ['zero bytes in between', encoded('<p>one\0two and three and more</p>', 'latin1'), 'not-html'],
  ])('refuses %s', (_, input, code) => {
    expect(() => inspect(input)).toThrow(expect.objectContaining({ code }));
  });

  it.each([
    ['UTF-8', encoded('<p>Größe</p>', 'utf8')],
    ['windows-1252', encoded('<p>Gr\xf6\xdfe</p>', 'latin1')],
    ['UTF-16 with a mark', encoded('\uFEFF<p>Größe</p>', 'utf16le')],
    ['UTF-16 without one', encoded('<p>Größe und mehr</p>', 'utf16le')],
    ['UTF-8 cut in a character', bytes(...Buffer.from('<p>Größe').subarray(0, 6))],
    ['text', { id: 'a', text: 'PK is a name' }],
  ])('takes %s', (_, input) => {
    expect(() => inspect(input)).not.toThrow();
  });
});
